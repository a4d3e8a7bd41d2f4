import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import { help } from '../help.tsx'
import { asks, findQuestion, runsOf } from '../questions/queries.ts'
import { rankRule } from './criteria.ts'
import { decideSelection } from './decide.ts'
import { movePerson } from './move.ts'
import { DecidePage, decideSentences, MovePage, moveSentences, SelectionPage } from './pages.tsx'
import { findPlace, findSelection, movesOf, placesOf } from './queries.ts'

export const selectionRoutes = new Hono<App>()

type One = Context<App, '/:id'>
type Two = Context<App, '/:id/:person'>
const list = { label: 'Sasaran', href: to.questions }
const shown = ({ id }: { id: string }) => to.selection(id)

selectionRoutes.get(
  to.newSelection(':id'),
  page('selection.decide', (c) => decidePage(c)),
)
selectionRoutes.post(
  to.newSelection(':id'),
  submit(decideSelection, { again: decidePage, sentences: decideSentences, next: shown }),
)
selectionRoutes.get(to.selection(':id'), page('person.list', showPage))
selectionRoutes.get(
  to.moveInSelection(':id', ':person'),
  page('selection.decide', (c) => movePage(c)),
)
selectionRoutes.post(
  to.moveInSelection(':id', ':person'),
  submit(movePerson, { again: movePage, sentences: moveSentences, next: shown }),
)

async function decidePage(c: One, form: FormState = blank()) {
  const { db, actor, today } = c.var
  const question = await findQuestion(db, c.req.param('id'), actor)
  found(asks(actor, question) || undefined)
  const [run] = await runsOf(db, question.id)
  const rule = await rankRule(db, today, question)
  return c.render(<DecidePage {...{ form, question, run, rule }} />, {
    title: 'Pilih peserta',
    crumbs: [list, { label: question.name, href: to.question(question.id) }],
    help: help.show,
    narrow: true,
  })
}

async function showPage(c: One) {
  const { db, actor } = c.var
  const selection = await findSelection(db, c.req.param('id'), actor)
  const at = z.coerce.number().int().min(1).max(20_000).catch(1).parse(c.req.query('halaman'))
  const props = {
    rows: await placesOf(db, selection.id, actor, at),
    moves: await movesOf(db, selection.id),
  }
  return c.render(<SelectionPage {...{ ...props, selection, page: at, actor }} />, {
    title: selection.purpose,
    crumbs: [list, { label: selection.questionName, href: to.question(selection.questionId) }],
    help: help.show,
  })
}

async function movePage(c: Two, form?: FormState) {
  const { db, actor } = c.var
  const selection = await findSelection(db, c.req.param('id'), actor)
  const row = await findPlace(db, selection.id, c.req.param('person'), actor)
  return c.render(
    <MovePage form={form ?? blank({ version: selection.version })} selection={selection} row={row} />,
    {
      title: 'Ubah urutan',
      crumbs: [list, { label: selection.purpose, href: to.selection(selection.id) }],
      help: help.show,
      narrow: true,
    },
  )
}
