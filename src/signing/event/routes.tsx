import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, historyOf, may, page, submit } from '#kernel'
import { lacksOf } from '../agenda/lacks.ts'
import { frame } from '../frame.ts'
import { help } from '../help.tsx'
import { linesOf } from '../lines.ts'
import { findEvent, guestsOf, officesOf, recordingsOf } from '../queries.ts'
import { arrange } from './arrange.ts'
import { CallOffPage, callOffSentences, OpenPage, openSentences } from './ask.page.tsx'
import { callOff } from './call-off.ts'
import { arrangeSentences, EventFormPage, reviseSentences } from './form.page.tsx'
import { ListPage } from './list.page.tsx'
import { listEvents, question } from './list.ts'
import { possibleOffices } from './offices.ts'
import { open } from './open.ts'
import { revise } from './revise.ts'
import { ShowPage } from './show.page.tsx'

export const eventRoutes = new Hono<App>()

type One = Context<App, '/:id'>
const shown = ({ id }: { id: string }) => to.signing(id)

eventRoutes.get(to.signings, page('signing.read', listPage))
eventRoutes.get(to.newSigning, page('signing.arrange', newPage))
eventRoutes.post(to.newSigning, submit(arrange, { again: newPage, sentences: arrangeSentences, next: shown }))
eventRoutes.get(
  to.signing(':id'),
  page('signing.read', (c) => showPage(c)),
)
eventRoutes.get(to.reviseSigning(':id'), page('signing.arrange', revisePage))
eventRoutes.post(
  to.reviseSigning(':id'),
  submit(revise, { again: revisePage, sentences: reviseSentences, next: shown }),
)
eventRoutes.get(to.openSigning(':id'), page('signing.arrange', openPage))
eventRoutes.post(
  to.openSigning(':id'),
  submit(open, { again: openPage, sentences: openSentences, next: ({ id }) => to.signingTable(id) }),
)
eventRoutes.get(to.callOffSigning(':id'), page('signing.arrange', callOffPage))
eventRoutes.post(
  to.callOffSigning(':id'),
  submit(callOff, { again: callOffPage, sentences: callOffSentences, next: shown }),
)

async function listPage(c: Context<App>) {
  const { db, actor, today } = c.var
  const { halaman } = question.parse(c.req.query())
  const list = await listEvents(db, actor, halaman)
  return c.render(
    <ListPage {...list} page={halaman} today={today} mayArrange={may(actor, 'signing.arrange')} />,
    { title: 'Acara penandatanganan', help: help.list },
  )
}

async function newPage(c: Context<App>, form?: FormState) {
  const offices = await possibleOffices(c.var.db, c.var.actor)
  return c.render(<EventFormPage form={form ?? blank()} offices={offices} />, {
    title: 'Siapkan acara',
    crumbs: [{ label: 'Acara', href: to.signings }],
    help: help.form,
    narrow: true,
  })
}

/** Drawn again, with the sentence, when a button on it was refused. */
export async function showPage(c: One, form?: FormState) {
  const { db, actor, today, services } = c.var
  const event = await findEvent(db, c.req.param('id'), actor)
  const { id } = event
  const lines = await linesOf(db, id)
  return c.render(
    <ShowPage
      event={event}
      offices={await officesOf(db, id)}
      lines={lines}
      lacks={await lacksOf(db, actor, event, lines)}
      guests={await guestsOf(db, id)}
      recordings={await recordingsOf(db, id)}
      events={await historyOf(db, id)}
      words={services.words}
      actor={actor}
      today={today}
      refusal={form?.refusal}
    />,
    { title: event.title, crumbs: [{ label: 'Acara', href: to.signings }], help: help.show },
  )
}

async function revisePage(c: One, form?: FormState) {
  const { db, actor } = c.var
  const event = await findEvent(db, c.req.param('id'), actor)
  const units = (await officesOf(db, event.id)).map(({ unitId }) => unitId)
  return c.render(
    <EventFormPage
      event={event}
      form={form ?? blank({ ...event, units })}
      offices={await possibleOffices(db, actor)}
    />,
    { ...frame(event, 'Ubah acara', help.form), narrow: true },
  )
}

async function openPage(c: One, form?: FormState) {
  const { db, actor } = c.var
  const event = await findEvent(db, c.req.param('id'), actor)
  const lines = await linesOf(db, event.id)
  const lacks = await lacksOf(db, actor, event, lines)
  const unready = lines.filter(
    ({ agreementId, stage }) => lacks.get(agreementId)?.length || (stage !== 'signing' && stage !== 'active'),
  )
  return c.render(<OpenPage event={event} form={form ?? blank()} unready={unready.length} />, {
    ...frame(event, 'Buka acara', help.show),
    narrow: true,
  })
}

async function callOffPage(c: One, form?: FormState) {
  const event = await findEvent(c.var.db, c.req.param('id'), c.var.actor)
  return c.render(<CallOffPage event={event} form={form ?? blank()} />, {
    ...frame(event, 'Batalkan acara', help.show),
    narrow: true,
  })
}
