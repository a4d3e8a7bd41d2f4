import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, submit, xlsxType } from '#kernel'
import { partnerChoices } from '#partners'
import { seesOwnNames } from '../answers/names.ts'
import { outward } from '../answers/outward.ts'
import { help } from '../help.tsx'
import { funnelOfRun } from '../questions/funnel.ts'
import { asks, findQuestion, runsOf } from '../questions/queries.ts'
import { leastOf } from '../rules.ts'
import { fileOf, marked } from './file.ts'
import { makeCopy } from './make.ts'
import { CopyFormPage, CopyPage, copySentences } from './pages.tsx'
import { findCopy } from './queries.ts'

export const copyRoutes = new Hono<App>()

type One = Context<App, '/:id'>
type Two = Context<App, '/:id/:copy'>

copyRoutes.get(
  to.newAnswerCopy(':id'),
  page('answer.copy', (c) => formPage(c)),
)
copyRoutes.post(
  to.newAnswerCopy(':id'),
  submit(makeCopy, {
    again: formPage,
    sentences: copySentences,
    next: ({ id, copy }) => to.answerCopy(id, copy),
  }),
)
copyRoutes.get(to.answerCopy(':id', ':copy'), page('answer.copy', readyPage))
copyRoutes.get(to.answerCopyFile(':id', ':copy'), page('answer.copy', file))

async function formPage(c: One, form: FormState = blank({ content: 'counts' })) {
  const { db, actor } = c.var
  const question = await findQuestion(db, c.req.param('id'), actor)
  const props = {
    partners: (await partnerChoices(db, '')).map(({ label }) => label),
    mayName: asks(actor, question) && seesOwnNames(actor),
  }
  return c.render(<CopyFormPage {...{ ...props, form, question }} />, {
    title: 'Buat salinan',
    crumbs: [
      { label: 'Sasaran', href: to.questions },
      { label: question.name, href: to.question(question.id) },
    ],
    help: help.show,
    narrow: true,
  })
}

async function readyPage(c: Two) {
  const copied = await copiedOf(c)
  return c.render(<CopyPage {...copied} mark={marked(copied.copy, c.var.actor)} />, {
    title: copied.question.name,
    crumbs: [
      { label: 'Sasaran', href: to.questions },
      { label: copied.question.name, href: to.question(copied.question.id) },
    ],
    help: help.show,
    narrow: true,
  })
}

async function file(c: Two) {
  const book = await fileOf(c.var.db, await copiedOf(c))
  return c.body(book, 200, {
    'content-type': xlsxType,
    'content-length': String(book.byteLength),
    'content-disposition': `attachment; filename="sasaran-${c.var.today}.xlsx"`,
    'cache-control': 'private, no-store',
  })
}

/** Whatever leaves is told as to somebody outside, also to the unit that makes it. */
async function copiedOf(c: Two) {
  const { db, actor, today, services } = c.var
  const question = await findQuestion(db, c.req.param('id'), actor)
  const copy = await findCopy(db, question.id, c.req.param('copy'), actor, services.clock())
  const [run] = await runsOf(db, question.id)
  const funnel = outward(funnelOfRun(found(run)), await leastOf(db, today))
  return { question, copy, funnel, actor, today }
}
