import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, page, type Sentences, submit } from '#kernel'
import { showPage } from '../event/routes.tsx'
import { frame } from '../frame.ts'
import { help } from '../help.tsx'
import { linesOf } from '../lines.ts'
import { findEvent } from '../queries.ts'
import { shared } from '../sentences.ts'
import { AddPage, addSentences } from './add.page.tsx'
import { addAgreements } from './add.ts'
import { AdvancePage, advanceSentences } from './advance.page.tsx'
import { advanceAll } from './advance-all.ts'
import { listCandidates, question } from './candidates.ts'
import { CompletePage, completeSentences, gapsOf, lacksOurSignatory } from './complete.page.tsx'
import { complete } from './complete.ts'
import { lacksOf, readyToAdvance, withoutApproval } from './lacks.ts'
import { leave } from './leave.ts'
import { move } from './move.ts'
import { sort } from './sort.ts'

export const agendaRoutes = new Hono<App>()

type One = Context<App, '/:id'>
const shown = ({ id }: { id: string }) => `${to.signing(id)}#naskah`
const leaveSentences: Sentences<'closed' | 'signed-here'> = {
  ...shared,
  'signed-here': 'Sudah ada pihak yang menandatangani naskah ini dalam acara, jadi tidak dapat dikeluarkan.',
}

agendaRoutes.get(to.signingAgreements(':id'), page('signing.arrange', addPage))
agendaRoutes.post(
  to.signingAgreements(':id'),
  submit(addAgreements, { again: addPage, sentences: addSentences, next: shown }),
)
agendaRoutes.post(
  to.leaveSigning(':id'),
  submit(leave, { again: showPage, sentences: leaveSentences, next: shown }),
)
agendaRoutes.post(
  to.moveInSigning(':id'),
  submit(move, {
    again: showPage,
    sentences: shared,
    next: ({ id, agreementId }) => `${to.signing(id)}#urut-${agreementId}`,
  }),
)
agendaRoutes.post(to.sortSigning(':id'), submit(sort, { again: showPage, sentences: shared, next: shown }))
agendaRoutes.get(to.completeSigning(':id'), page('agreement.revise', completePage))
agendaRoutes.post(
  to.completeSigning(':id'),
  submit(complete, { again: completePage, sentences: completeSentences, next: shown }),
)
agendaRoutes.get(to.advanceSigning(':id'), page('agreement.advance', advancePage))
agendaRoutes.post(
  to.advanceSigning(':id'),
  submit(advanceAll, { again: advancePage, sentences: advanceSentences, next: shown }),
)

async function addPage(c: One, form?: FormState) {
  const { db, actor } = c.var
  const event = await findEvent(db, c.req.param('id'), actor)
  const asked = question.parse(form?.values ?? c.req.query())
  const list = await listCandidates(db, actor, event, asked)
  return c.render(
    <AddPage event={event} {...list} asked={asked} form={form ?? blank()} />,
    frame(event, 'Masukkan kerja sama', help.agreements),
  )
}

async function completePage(c: One, form?: FormState) {
  const { event, own } = await ownLines(c)
  const gaps = own.filter(
    (line) => lacksOurSignatory(line) || line.parties.some((party) => gapsOf(line, party).length > 0),
  )
  return c.render(
    <CompletePage
      event={event}
      lines={gaps}
      ourGaps={own.filter(lacksOurSignatory).length}
      form={form ?? blank()}
    />,
    frame(event, 'Isi penanda tangan sekaligus', help.complete),
  )
}

async function advancePage(c: One, form?: FormState) {
  const { event, own } = await ownLines(c)
  const ready = readyToAdvance(own, await lacksOf(c.var.db, c.var.actor, event, own))
  const unapproved = await withoutApproval(c.var.db, ready)
  return c.render(<AdvancePage {...{ event, ready, unapproved }} form={form ?? blank()} />, {
    ...frame(event, 'Majukan semua', help.show),
    narrow: true,
  })
}

async function ownLines(c: One) {
  const { db, actor } = c.var
  const event = await findEvent(db, c.req.param('id'), actor)
  const lines = await linesOf(db, event.id)
  return { event, own: lines.filter(({ leadUnitId }) => leadUnitId === actor.scope?.unitId) }
}
