import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import { sendStored } from '#ui'
import { attach } from './attach.ts'
import { forChange, frame } from './frame.ts'
import { help } from './help.tsx'
import { PaperFormPage, sentences } from './paper.page.tsx'
import { findAgreement, papersOf } from './queries.ts'

export const paperRoutes = new Hono<App>()

paperRoutes.get(to.newPaper(':id'), page('agreement.attach', formPage))
paperRoutes.post(
  to.newPaper(':id'),
  submit(attach, { again: formPage, sentences, next: ({ id }) => `${to.agreement(id)}#berkas` }),
)

paperRoutes.get(to.paper(':id', ':paperId'), page('agreement.read', open))

async function formPage(c: Context<App, '/:id'>, form?: FormState) {
  const agreement = await forChange(c)
  const initial = blank({ kind: c.req.query('jenis') })
  return c.render(
    <PaperFormPage agreement={agreement} form={form ?? initial} limit={c.var.services.files.limit} />,
    frame(agreement, 'Unggah berkas', help.paper),
  )
}

/** The stored bytes, only if they are still those that were stored. */
async function open(c: Context<App, '/:id/:paperId'>) {
  const { db, actor } = c.var
  const agreement = await findAgreement(db, c.req.param('id'), actor)
  const papers = await papersOf(db, agreement.id)
  const paper = found(papers.find(({ id }) => id === c.req.param('paperId')))
  return sendStored(c, paper, frame(agreement, 'Berkas', help.paper))
}
