import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, historyOf, may, page, submit } from '#kernel'
import { ButtonLink, Confirm } from '#ui'
import { answerActions, answerCards, chosenOf } from '../answers/cards.tsx'
import { FunnelCard } from '../answers/funnel-card.tsx'
import { seesNames } from '../answers/names.ts'
import { told } from '../answers/outward.ts'
import { help } from '../help.tsx'
import { answersSince, leastOf } from '../rules.ts'
import type { Run } from '../tables.ts'
import { funnelOfRun } from './funnel.ts'
import { QuestionsPage } from './list.page.tsx'
import { asks, findQuestion, listQuestions, type QuestionView, runsOf, tellsAll } from './queries.ts'
import { runQuestion } from './run.ts'
import { removeQuestion } from './save.ts'
import { QuestionPage } from './show.page.tsx'

export const questionRoutes = new Hono<App>()

type One = Context<App, '/:id'>
const shown = ({ id }: { id: string }) => to.question(id)
const list = { label: 'Sasaran', href: to.questions }

questionRoutes.get(to.questions, page('question.ask', listPage))
questionRoutes.get(
  to.question(':id'),
  page('question.ask', (c) => showPage(c)),
)
questionRoutes.post(
  to.runQuestion(':id'),
  submit(runQuestion, { again: showPage, sentences: {}, next: shown }),
)
questionRoutes.get(
  to.removeQuestion(':id'),
  page('question.write', (c) => removePage(c)),
)
questionRoutes.post(
  to.removeQuestion(':id'),
  submit(removeQuestion, {
    again: removePage,
    sentences: { 'has-selection': 'Peserta sudah dipilih dari pertanyaan ini, jadi tidak dapat dihapus.' },
    next: () => to.questions,
  }),
)

async function listPage(c: Context<App>) {
  const { db, actor, today } = c.var
  const at = z.coerce.number().int().min(1).max(20_000).catch(1).parse(c.req.query('halaman'))
  const actions = (
    <ButtonLink href={to.askQuestion} kind="primary" icon="plus">
      Tanya baru
    </ButtonLink>
  )
  const props = {
    ...(await listQuestions(db, actor, at)),
    since: await answersSince(db, today, actor.scope),
    least: await leastOf(db, today),
  }
  return c.render(<QuestionsPage {...{ ...props, page: at, actor, today, actions }} />, {
    title: 'Sasaran',
    help: help.list,
  })
}

async function showPage(c: One) {
  const { db, actor, today, services } = c.var
  const question = await findQuestion(db, c.req.param('id'), actor)
  const runs = await runsOf(db, question.id)
  const own = asks(actor, question)
  const names = await seesNames(db, actor, question, services.clock())
  const props = {
    question,
    runs,
    since: await answersSince(db, today, actor.scope),
    today,
    mayRun: own && may(actor, 'question.write'),
    seesNames: names,
    answer: runs[0] && (await answer(c, question, runs[0], names)),
    cards: own ? await answerCards(db, question, names) : [],
    actions: answerActions(actor, question, names, runs[0]?.remaining ?? 0),
    history: tellsAll(actor, question)
      ? { events: await historyOf(db, question.id), words: services.words, zone: actor.zone }
      : undefined,
  }
  return c.render(<QuestionPage {...props} />, { title: question.name, crumbs: [list], help: help.show })
}

async function answer({ var: { db, actor, today } }: One, question: QuestionView, run: Run, names: boolean) {
  const funnel = funnelOfRun(run)
  const hrefOf = (step: number, unknownOnly?: boolean) =>
    `${to.questionPeople(question.id)}?langkah=${step}${unknownOnly ? '&data=perlu' : ''}`
  return (
    <FunnelCard
      funnel={told(funnel, actor, await leastOf(db, today))}
      where={`di ${question.unitName}`}
      hrefOf={names ? hrefOf : undefined}
      chosen={tellsAll(actor, question) ? await chosenOf(db, question.id, run.remaining) : undefined}
    />
  )
}

async function removePage(c: One, form: FormState = blank()) {
  const { db, actor } = c.var
  const question = await findQuestion(db, c.req.param('id'), actor)
  return c.render(
    <Confirm
      form={form}
      title={`Hapus pertanyaan "${question.name}"?`}
      consequence="Semua jawaban dan catatan salinannya ikut terhapus. Riwayatnya tetap tercatat."
      submit="Hapus pertanyaan"
      cancel={to.question(question.id)}
      danger
    />,
    {
      title: 'Hapus pertanyaan',
      crumbs: [list, { label: question.name, href: to.question(question.id) }],
      narrow: true,
      help: help.show,
    },
  )
}
