import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import { sendStored } from '#ui'
import { frame } from '../frame.ts'
import { help } from '../help.tsx'
import { findPartner, findStanding } from '../queries.ts'
import { addLegalPaper } from './add.ts'
import { AddLegalPaperPage, addSentences, ReviseLegalPaperPage, reviseSentences } from './form.page.tsx'
import { findLegalPaper, legalPapersOf } from './queries.ts'
import { reviseLegalPaper } from './revise.ts'

export const legalPaperRoutes = new Hono<App>()

const shown = ({ id }: { id: string }) => `${to.partner(id)}#dokumen`

legalPaperRoutes.get(to.newLegalPaper(':id'), page('partner.revise', addPage))
legalPaperRoutes.post(
  to.newLegalPaper(':id'),
  submit(addLegalPaper, { again: addPage, sentences: addSentences, next: shown }),
)
legalPaperRoutes.get(to.legalPaper(':id', ':paper'), page('partner.revise', revisePage))
legalPaperRoutes.post(
  to.legalPaper(':id', ':paper'),
  submit(reviseLegalPaper, { again: revisePage, sentences: reviseSentences, next: shown }),
)
legalPaperRoutes.get(to.legalPaperFile(':id', ':paper'), page('partner.read', openFile))

async function addPage(c: Context<App, '/:id'>, form?: FormState) {
  const { db, services } = c.var
  const partner = await findStanding(db, c.req.param('id'))
  const papers = (await legalPapersOf(db, partner.id)).filter(({ latest }) => latest)
  const state = form ?? blank({ replacesId: c.req.query('ganti') })
  return c.render(
    <AddLegalPaperPage form={state} partner={partner} papers={papers} limit={services.files.limit} />,
    frame(partner, 'Tambah dokumen legal', help.legalPapers),
  )
}

async function revisePage(c: Context<App, '/:id/:paper'>, form?: FormState) {
  const { db, actor, services } = c.var
  const partner = await findStanding(db, c.req.param('id'))
  const paper = await findLegalPaper(db, partner.id, c.req.param('paper'), actor)
  const { kind, number, issuer, issuedOn, expiresOn, note, version } = paper
  const state = form ?? blank({ kind, number, issuer, issuedOn, expiresOn, note, version })
  return c.render(
    <ReviseLegalPaperPage form={state} partner={partner} paper={paper} limit={services.files.limit} />,
    frame(partner, 'Ubah dokumen legal', help.legalPapers),
  )
}

async function openFile(c: Context<App, '/:id/:paper'>) {
  const partner = await findPartner(c.var.db, c.req.param('id'))
  const papers = await legalPapersOf(c.var.db, partner.id)
  const { fileName, ...file } = found(papers.find(({ id }) => id === c.req.param('paper')))
  return sendStored(c, { ...file, name: fileName }, frame(partner, 'Berkas', help.legalPapers))
}
