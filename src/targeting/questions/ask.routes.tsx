import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, may, page, submit } from '#kernel'
import { FunnelCard } from '../answers/funnel-card.tsx'
import { seesOwnNames } from '../answers/names.ts'
import { told } from '../answers/outward.ts'
import { help } from '../help.tsx'
import { leastOf } from '../rules.ts'
import { asking, builder } from './address.ts'
import { AskPage, reviseSentences, saveSentences, startHere } from './ask.page.tsx'
import { conditionCalled } from './conditions/registry.ts'
import { funnelOf } from './funnel.ts'
import { type Line, linesField, linesOf } from './lines.ts'
import { offersFor } from './offers.ts'
import { asks, findQuestion } from './queries.ts'
import { reviseQuestion, saveQuestion } from './save.ts'
import { whereOf } from './where.ts'

/** The builder: the whole question stands in the address, so going back takes a line away again. */
export const askRoutes = new Hono<App>()

const shown = ({ id }: { id: string }) => to.question(id)

askRoutes.get(to.askQuestion, page('question.ask', askPage))
askRoutes.get(
  to.newQuestion,
  page('question.write', (c) => c.redirect(to.askQuestion, 303)),
)
askRoutes.post(
  to.newQuestion,
  submit(saveQuestion, { again: (c, form) => draw(c, { form }), sentences: saveSentences, next: shown }),
)
askRoutes.get(
  to.reviseQuestion(':id'),
  page('question.write', async (c: Context<App, '/:id'>) => {
    const question = await findQuestion(c.var.db, c.req.param('id'), c.var.actor)
    return c.redirect(builder(question.lines, { untuk: question.id }), 303)
  }),
)
askRoutes.post(
  to.reviseQuestion(':id'),
  submit(reviseQuestion, {
    again: (c, form) => draw(c, { form, untuk: c.req.param('id') }),
    sentences: reviseSentences,
    next: shown,
  }),
)

/** `tambah` brings the fields of one more line: it joins the address, or its form says what is wrong. */
async function askPage(c: Context<App>) {
  const { db, actor } = c.var
  const written = linesField.catch([]).parse(c.req.queries('s'))
  const { syarat, tambah, untuk } = c.req.query()
  const added = conditionCalled(tambah)
  if (!added) return draw(c, { written, untuk, opened: syarat })
  const typed = Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  )
  const read = await added.read(typed, db, actor)
  if ('text' in read) {
    const line = `${added.code}.${read.text}`
    return c.redirect(builder([...new Set([...written, line])], { untuk }), 303)
  }
  const errors = Object.fromEntries(Object.entries(read.errors).map(([name, sentence]) => [name, [sentence]]))
  c.status(422)
  return draw(c, { written, untuk, opened: added.code, adding: { values: typed, errors } })
}

interface Drawn {
  /** The lines; those of the form that is drawn again unless said. */
  written?: string[]
  form?: FormState
  untuk?: string | undefined
  opened?: string | undefined
  adding?: FormState
}

async function draw<Path extends string>(
  c: Context<App, Path>,
  { form, untuk, opened, adding = blank(), ...rest }: Drawn,
) {
  const { db, actor, today } = c.var
  const written = rest.written ?? linesField.catch([]).parse(form?.values.s)
  const lines = await linesOf(db, actor, today, written)
  const id = z.uuid().safeParse(untuk).data
  const saved = id ? await findQuestion(db, id, actor) : undefined
  const condition = conditionCalled(opened)
  const props = {
    lines,
    adding: condition && { condition, form: adding },
    offers: condition ? await offersFor(db, actor) : { zones: [], districts: [], partners: [] },
    form: form ?? blank({ name: saved?.name, version: saved?.version }),
    saved,
    maySave: may(actor, 'question.write') && (!saved || asks(actor, saved)),
    answer: lines.length > 0 ? await answer(c, lines) : startHere,
  }
  return c.render(<AskPage {...props} />, {
    title: 'Tanya',
    crumbs: [
      { label: 'Sasaran', href: to.questions },
      ...(saved ? [{ label: saved.name, href: to.question(saved.id) }] : []),
    ],
    help: help.ask,
  })
}

async function answer<Path extends string>({ var: { db, actor, today } }: Context<App, Path>, lines: Line[]) {
  const written = lines.map((line) => line.written)
  const hrefOf = (langkah: number, unknownOnly?: boolean) =>
    asking(to.askedPeople, written, { langkah, data: unknownOnly ? 'perlu' : undefined })
  return (
    <FunnelCard
      funnel={told(await funnelOf(db, actor, lines), actor, await leastOf(db, today))}
      where={await whereOf(db, actor)}
      hrefOf={seesOwnNames(actor) ? hrefOf : undefined}
    />
  )
}
