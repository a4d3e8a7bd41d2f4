import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, page, submit } from '#kernel'
import { help } from '../help.tsx'
import { findQuestion } from '../questions/queries.ts'
import { LookPage } from './look.page.tsx'
import { look } from './look.ts'

export const lookRoutes = new Hono<App>()

lookRoutes.get(
  to.lookAtAnswer(':id'),
  page('answer.look', (c) => lookPage(c)),
)
lookRoutes.post(
  to.lookAtAnswer(':id'),
  submit(look, { again: lookPage, sentences: {}, next: ({ id }) => to.questionPeople(id) }),
)

async function lookPage(c: Context<App, '/:id'>, form: FormState = blank()) {
  const question = await findQuestion(c.var.db, c.req.param('id'), c.var.actor)
  return c.render(<LookPage form={form} question={question} />, {
    title: 'Buka nama',
    crumbs: [
      { label: 'Sasaran', href: to.questions },
      { label: question.name, href: to.question(question.id) },
    ],
    help: help.show,
    narrow: true,
  })
}
