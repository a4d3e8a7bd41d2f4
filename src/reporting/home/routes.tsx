import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { to } from '#addresses'
import {
  type Actor,
  type App,
  type Child,
  type Db,
  found,
  may,
  page,
  planOnce,
  rulesOn,
  within,
} from '#kernel'
import { help } from '../help.tsx'
import { RecordCard } from '../record/record-card.tsx'
import { recordState } from '../record/state.ts'
import { type Listing, listing } from './address.ts'
import { ask } from './ask.ts'
import { taughtBy } from './attendance.ts'
import type { Patience } from './badges.ts'
import { CommonNeeds, commonNeeds } from './common-needs.tsx'
import { figuresOf } from './figures.ts'
import { firstSteps } from './first-steps.ts'
import { HomePage } from './home.page.tsx'
import { regionsOf, unitsOf } from './places.ts'
import { RegionsTable, UnitsTable } from './places-table.tsx'
import type { Asked } from './question.ts'
import { questions } from './questions.ts'
import { perPage, RowsPage } from './rows.page.tsx'
import { byUrgency } from './urgency.ts'

export const homeRoutes = new Hono<App>()

homeRoutes.get(
  to.home,
  page('home.read', (c) => {
    const { daftar, ...rest } = listing.parse(c.req.query())
    return daftar ? rowsPage(c, { daftar, ...rest }) : homePage(c)
  }),
)

/** Lines of one question on the first page. */
const mostTasks = 8

async function homePage(c: Context<App>) {
  const { db, actor, today } = c.var
  const asked = { ...(await askedBy(c)), taught: await taughtBy(db, actor) }
  const own = questions.filter(({ isFor }) => isFor(actor))
  return c.render(
    <HomePage
      name={actor.name}
      today={today}
      figures={await figuresOf(db, asked)}
      steps={await firstSteps(db, actor)}
      groups={byUrgency(await planOnce(db, () => ask(db, own, asked, { most: mostTasks })))}
      below={await below(c, asked)}
    />,
    { title: 'Hari ini', help: help.home },
  )
}

/** The units of a regional office, the regions of the country; for an auditor how the record stands. */
async function below(c: Context<App>, asked: Asked): Promise<Child> {
  const { db, actor, services } = c.var
  const places = await placesBelow(c, asked)
  if (!actor.roles.includes('auditor')) return places
  return (
    <>
      <RecordCard state={await recordState(services.db, db)} />
      {places}
    </>
  )
}

async function placesBelow(c: Context<App>, asked: Asked): Promise<Child> {
  const { db, actor, today } = c.var
  const view = { today, zone: actor.zone }
  if (actor.reach.of === 'kanwil') {
    return (
      <>
        <CommonNeeds rows={await commonNeeds(db, asked)} />
        <UnitsTable rows={await unitsOf(db, actor.reach.id, asked)} {...view} />
      </>
    )
  }
  return actor.reach.of === 'nation' && <RegionsTable rows={await regionsOf(db, asked)} {...view} />
}

async function rowsPage(c: Context<App>, asked: Listing & { daftar: string }) {
  const { db, actor } = c.var
  const question = found(questions.find(({ code }) => code === asked.daftar))
  if (!may(actor, question.reads)) throw new HTTPException(403)
  const { unit, kanwil, tahun: year, halaman } = asked
  const narrowed = unit ?? kanwil
  const place = narrowed && (await nameOf(db, actor, narrowed))
  const window = { most: perPage, from: (halaman - 1) * perPage }
  const [group] = await ask(db, [question], { ...(await askedBy(c)), unit, kanwil, year }, window)
  return c.render(<RowsPage group={found(group)} lead={question.lead} asked={asked} place={place} />, {
    title: question.title,
    crumbs: [{ label: 'Hari ini', href: to.home }],
    help: help.home,
  })
}

const clocks = ['agreement.reminders', 'agreement.standing-still', 'headcount.monthly'] as const

async function askedBy({ var: { db, actor, today, services } }: Context<App>): Promise<Asked> {
  const rules = await rulesOn(db, clocks, today)
  const [reminders, patience, monthly] = clocks.map((code) => rules(code, actor.scope?.unitId ?? ''))
  return {
    actor,
    today,
    now: services.clock(),
    reminders: [...(reminders as { days: number[] }).days].sort((a, b) => b - a),
    patience: patience as Patience,
    freshFor: (monthly as { days: number }).days,
  }
}

/** The name of the unit or region a list is narrowed to; out of reach is 404. */
async function nameOf(db: Db, actor: Actor, id: string): Promise<string> {
  const unit = await db
    .selectFrom('unit')
    .select('name')
    .where('id', '=', id)
    .where((eb) => within(actor, { unit: eb.ref('unit.id'), kanwil: eb.ref('unit.kanwilId') }))
    .executeTakeFirst()
  return found(unit).name
}
