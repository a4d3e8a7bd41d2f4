import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, found, historyOf, may, page, reaches, submit } from '#kernel'
import type { Unit } from '../tables.ts'
import { staffOf } from '../users/queries.ts'
import { changeUnit } from './change-unit.ts'
import { ChangeUnitPage, changeSentences, EditHelp, FoundUnitPage, foundSentences } from './edit.page.tsx'
import { foundUnit } from './found-unit.ts'
import { levelOf } from './kinds.ts'
import { UnitsHelp, UnitsPage } from './list.page.tsx'
import { asAsked, asksForOffices, listOffices, listUnits } from './list.ts'
import { aliasesOf, findUnit, lineageOn, periodsOf, unitsWithin } from './queries.ts'
import { UnitHelp, UnitPage } from './show.page.tsx'

type One = Context<App, '/:id'>

/** Offices and units with their dated names. */
export const unitRoutes = new Hono<App>()

unitRoutes.get(to.units, page('unit.read', listPage))

unitRoutes.get(
  to.newUnit,
  page('unit.administer', (c) => foundPage(c, blank({ timeZone: c.var.actor.zone }))),
)
unitRoutes.post(
  to.newUnit,
  submit(foundUnit, { again: foundPage, sentences: foundSentences, next: ({ unitId }) => to.unit(unitId) }),
)

unitRoutes.get(to.unit(':id'), page('unit.read', unitPage))

unitRoutes.get(
  to.changeUnit(':id'),
  page('unit.administer', (c) => changePage(c)),
)
unitRoutes.post(
  to.changeUnit(':id'),
  submit(changeUnit, {
    again: changePage,
    sentences: changeSentences,
    next: ({ unitId }) => to.unit(unitId),
  }),
)

async function listPage(c: Context<App>) {
  const { db, actor } = c.var
  const asked = asAsked(c.req.query(), actor)
  const facts = {
    asked,
    offices: await listOffices(db),
    rows: asksForOffices(asked) ? [] : await listUnits(db, asked),
    mayFound: may(actor, 'unit.administer') && actor.reach.of !== 'unit',
  }
  return c.render(<UnitsPage {...facts} />, { title: 'Satuan kerja', help: <UnitsHelp /> })
}

async function unitPage(c: One) {
  const { db, actor, services, today } = c.var
  const unit = await findUnit(db, c.req.param('id'))
  const within = reaches(actor, scopeOf(unit))
  const facts = {
    unit,
    above: (await lineageOn(db, unit.id, today)).slice(1),
    periods: await periodsOf(db, unit.id),
    aliases: await aliasesOf(db, unit.id),
    staff: within ? await staffOf(db, unit.id, today) : undefined,
    below: (await listOffices(db)).find(({ id }) => id === unit.id)?.units ?? 0,
    events: within ? await historyOf(db, unit.id) : [],
    words: services.words,
    today,
    zone: actor.zone,
    mayChange: within && may(actor, 'unit.administer'),
    mayOpen: within && may(actor, 'account.read'),
  }
  return c.render(<UnitPage {...facts} />, {
    title: unit.name,
    crumbs: [units],
    help: <UnitHelp unit={unit} today={today} />,
  })
}

async function foundPage(c: Context<App>, form: FormState) {
  const parents = (await unitsWithin(c.var.db, c.var.actor)).filter(isOffice)
  const frame = { title: 'Catat satuan kerja', crumbs: [units], narrow: true, help: <EditHelp /> }
  return c.render(<FoundUnitPage form={form} parents={parents} />, frame)
}

async function changePage(c: One, form?: FormState) {
  const { db, actor, today } = c.var
  const unit = await findUnit(db, c.req.param('id'))
  if (!reaches(actor, scopeOf(unit))) return found<Response>(undefined)
  const parents = await possibleParents(c, unit)
  const [period] = await periodsOf(db, unit.id)
  const asItIs = blank({ ...unit, aliases: (await aliasesOf(db, unit.id)).join('\n'), from: today })
  const page = (
    <ChangeUnitPage form={form ?? asItIs} parents={parents} unit={unit} since={found(period).validFrom} />
  )
  return c.render(page, {
    title: `Ubah ${unit.shortName}`,
    crumbs: [units, { label: unit.shortName, href: to.unit(unit.id) }],
    narrow: true,
    help: <EditHelp />,
  })
}

/** Those the actor reaches, and the one it has, whoever reaches that. */
async function possibleParents(c: Context<App>, unit: Unit): Promise<Unit[]> {
  const { db, actor } = c.var
  const offices = (await unitsWithin(db, actor)).filter((each) => isOffice(each) && each.id !== unit.id)
  if (!unit.parentId || offices.some(({ id }) => id === unit.parentId)) return offices
  return [await findUnit(db, unit.parentId), ...offices]
}

const units = { label: 'Satuan kerja', href: to.units }
const isOffice = ({ kind }: Unit) => levelOf(kind) !== 'unit'
const scopeOf = ({ id, kanwilId }: Unit) => ({ unitId: id, kanwilId })
