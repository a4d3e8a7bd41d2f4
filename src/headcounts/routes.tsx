import { type Context, Hono } from 'hono'
import { findUnit, levelOf, type Unit } from '#accounts'
import { to } from '#addresses'
import { type App, blank, type FormState, found, may, page, reaches, ruleOn, submit } from '#kernel'
import { correct } from './correct.ts'
import { FormPage, sentences } from './form.page.tsx'
import { help } from './help.tsx'
import { peopleWord } from './kinds.ts'
import { ListPage } from './list.page.tsx'
import { headcountsOf, latestHeadcounts } from './queries.ts'
import { record } from './record.ts'
import { ShowPage } from './show.page.tsx'

export const headcountRoutes = new Hono<App>()

const shown = ({ unitId }: { unitId: string }) => to.headcount(unitId)

headcountRoutes.get(to.headcounts, page('headcount.read', listPage))
headcountRoutes.get(
  to.headcount(':id'),
  page('headcount.read', async (c) => showPage(c, await unitOf(c, c.req.param('id') ?? ''))),
)

headcountRoutes.get(
  to.newHeadcount(':id'),
  page('headcount.record', (c) => recordPage(c)),
)
headcountRoutes.post(to.newHeadcount(':id'), submit(record, { again: recordPage, sentences, next: shown }))

headcountRoutes.get(
  to.correctHeadcount(':id', ':entry'),
  page('headcount.record', (c) => correctPage(c)),
)
headcountRoutes.post(
  to.correctHeadcount(':id', ':entry'),
  submit(correct, { again: correctPage, sentences, next: shown }),
)

type One = Context<App, '/:id'>
type OneEntry = Context<App, '/:id/:entry'>

async function listPage(c: Context<App>) {
  const { db, actor, today } = c.var
  const { reach } = actor
  if (reach.of === 'unit') return showPage(c, await unitOf(c, reach.id))
  const rows = await latestHeadcounts(db, actor, today)
  return c.render(<ListPage rows={rows} today={today} freshFor={await freshFor(c)} />, {
    title: 'Jumlah penghuni',
    help: help.list,
  })
}

async function showPage(c: Context<App>, unit: Unit) {
  const { db, actor, today } = c.var
  const props = {
    unit,
    rows: await headcountsOf(db, unit.id),
    today,
    freshFor: await freshFor(c),
    mayRecord: may(actor, 'headcount.record'),
  }
  return c.render(<ShowPage {...props} />, {
    title: `Jumlah ${peopleWord(unit.kind).toLowerCase()}`,
    crumbs: [{ label: unit.shortName, href: to.unit(unit.id) }],
    help: help.one,
  })
}

async function recordPage(c: One, form?: FormState) {
  const { db, today } = c.var
  const unit = await unitOf(c, c.req.param('id'))
  const last = (await headcountsOf(db, unit.id)).find((row) => row.correctedAt === null)
  const usual = { countedOn: today, capacity: last?.capacity, source: last?.source ?? 'sdp' }
  return c.render(
    <FormPage unit={unit} form={form ?? blank(usual)} today={today} correcting={false} />,
    frame(unit, 'Catat jumlah'),
  )
}

async function correctPage(c: OneEntry, form?: FormState) {
  const unit = await unitOf(c, c.req.param('id'))
  const entries = await headcountsOf(c.var.db, unit.id)
  const entry = found(entries.find(({ id }) => id === c.req.param('entry')))
  const { unusualReason: _said, ...figures } = entry
  return c.render(
    <FormPage unit={unit} form={form ?? blank(figures)} today={c.var.today} correcting />,
    frame(unit, 'Betulkan jumlah'),
  )
}

function frame(unit: Unit, title: string) {
  const crumbs = [
    { label: unit.shortName, href: to.unit(unit.id) },
    { label: 'Jumlah penghuni', href: to.headcount(unit.id) },
  ]
  return { title, crumbs, narrow: true, help: help.form }
}

/** The unit, if the actor reaches it; offices house nobody. */
async function unitOf({ var: { db, actor } }: Context<App>, id: string): Promise<Unit> {
  const unit = await findUnit(db, id)
  const reached = reaches(actor, { unitId: unit.id, kanwilId: unit.kanwilId })
  return found(reached && levelOf(unit.kind) === 'unit' ? unit : undefined)
}

async function freshFor({ var: { db, actor, today } }: Context<App>): Promise<number> {
  return (await ruleOn<{ days: number }>(db, 'headcount.monthly', today, actor.scope)).value.days
}
