import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { inReach } from '#agreements'
import {
  type Actor,
  addDays,
  addMonths,
  addressOf,
  type Day,
  type Db,
  day,
  pageAsked,
  within,
  wordsAsked,
} from '#kernel'
import { weekdayOf } from '#programmes'
import { type DayView, dayColumns, dayWithin } from './day.ts'
import type { Routine } from './tables.ts'

export const perPage = 25

/** How the calendar is asked, as its address says it; nonsense counts as not asked. */
export const calendarAsked = z.object({
  hari: day('Pilih hari').optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
})
export type CalendarAsked = z.infer<typeof calendarAsked>
export const calendarAddress = (asked: CalendarAsked) => addressOf(to.routines, asked)

/** The month around a day, drawn in whole weeks. */
export function monthAround(on: Day) {
  const first = `${on.slice(0, 8)}01`
  const last = addDays(addMonths(first, 1), -1)
  const from = addDays(first, -((weekdayOf(first) + 6) % 7))
  const until = addDays(last, 6 - ((weekdayOf(last) + 6) % 7))
  return { first, last, from, until, before: addMonths(first, -1), after: addMonths(first, 1) }
}

/** More than these on one page would be no calendar. */
export const mostDays = 1500

/** Every day of a service within reach between two days, or in one unit of it. */
export async function daysBetweenDays(
  db: Db,
  actor: Actor,
  { from, until, unit }: { from: Day; until: Day; unit?: string | undefined },
): Promise<DayView[]> {
  const { rows } = await sql<DayView>`
    select ${dayColumns} where routine_day.day between ${from} and ${until} and ${dayWithin(actor)}
      and ${unit ? sql<SqlBool>`routine_day.unit_id = ${unit}` : sql<SqlBool>`true`}
    order by routine_day.day, routine.begins_at, routine_day.id limit ${mostDays}`.execute(db)
  return rows
}

/** One page of the days of a service, the latest that have come first, then those to come. Reach: the service's. */
export async function daysOfRoutine(db: Db, routineId: string, page: number): Promise<DayView[]> {
  const { rows } = await sql<DayView>`
    select ${dayColumns} where routine_day.routine_id = ${routineId}
    order by routine_day.day limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  return rows
}

export interface Tally {
  all: number
  held: number
  missed: number
  madeUp: number
  unrecorded: number
  ahead: number
  cancelled: number
  served: number
}

const tallied = (today: Day) => sql`
  count(*)::int as all, count(*) filter (where routine_day.state = 'held')::int as held,
  count(*) filter (where routine_day.state = 'missed')::int as missed,
  count(*) filter (where routine_day.state = 'held' and routine_day.makes_up_for is not null)::int as made_up,
  count(*) filter (where routine_day.state = 'planned' and routine_day.day < ${today})::int as unrecorded,
  count(*) filter (where routine_day.state = 'planned' and routine_day.day >= ${today})::int as ahead,
  count(*) filter (where routine_day.state = 'cancelled')::int as cancelled,
  coalesce(sum(routine_day.served), 0)::int as served`

/** What became of the days of a service. Reach: the service's. */
export async function tallyOf(db: Db, routineId: string, today: Day): Promise<Tally> {
  const { rows } = await sql<Tally>`select ${tallied(today)} from routine_day
    where routine_id = ${routineId}`.execute(db)
  return rows[0] as Tally
}

export const listAsked = z.object({
  cari: wordsAsked,
  unit: z.uuid().optional().catch(undefined),
  halaman: pageAsked,
})
export type ListAsked = z.infer<typeof listAsked>
export const listAddress = (asked: Partial<ListAsked>) => addressOf(to.routineList, asked)

export type RoutineRow = Routine &
  Tally & { unitName: string; agreementTitle: string; nextOn: Day | null; total: number }

const routineWithin = (actor: Actor) =>
  within(actor, { unit: sql.ref('routine.unit_id'), kanwil: sql.ref('routine.kanwil_id') })

/** One page of the services within reach with what became of their days, and how many services there are. */
export async function listRoutines(db: Db, actor: Actor, { cari, unit, halaman }: ListAsked, today: Day) {
  const like = `%${cari?.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const conditions = sql.join(
    [
      routineWithin(actor),
      cari
        ? sql<SqlBool>`(lower(routine.name) like ${like} or lower(routine.place) like ${like})`
        : undefined,
      unit ? sql<SqlBool>`routine.unit_id = ${unit}` : undefined,
    ].filter((each) => each !== undefined),
    sql` and `,
  )
  const counted = await sql<{ total: number }>`
    select count(*)::int as total from routine where ${conditions}`.execute(db)
  const { rows } = await rowsOf(today, conditions, perPage, (halaman - 1) * perPage).execute(db)
  return { rows, total: counted.rows[0]?.total ?? 0 }
}

/** The services of one agreement that the reader reaches. */
export async function routinesOfAgreement(
  db: Db,
  actor: Actor,
  agreementId: string,
  today: Day,
): Promise<RoutineRow[]> {
  const condition = sql<SqlBool>`${routineWithin(actor)} and routine.agreement_id = ${agreementId}`
  const { rows } = await rowsOf(today, condition, 20, 0).execute(db)
  return rows
}

const rowsOf = (today: Day, condition: ReturnType<typeof sql>, most: number, from: number) => sql<RoutineRow>`
  with asked as (
    select routine.* from routine where ${condition} order by routine.name, routine.id limit ${most} offset ${from}
  )
  select asked.*, unit.short_name as unit_name, agreement.title as agreement_title, tally.*, (
    select min(day) from routine_day where routine_id = asked.id and state = 'planned' and day >= ${today}
  ) as next_on
  from asked join unit on unit.id = asked.unit_id join agreement on agreement.id = asked.agreement_id
    cross join lateral (select ${tallied(today)} from routine_day where routine_id = asked.id) tally
  order by asked.name, asked.id`

/** Days of an agreement's services that a halt from a day on would call off, by service. Reach: the agreement's. */
export async function daysTouched(db: Db, agreementId: string, from: Day) {
  const { rows } = await sql<{ id: string; name: string; place: string; days: number }>`
    select routine.id, routine.name, routine.place, count(*)::int as days
    from routine join routine_day on routine_day.routine_id = routine.id
    where routine.agreement_id = ${agreementId} and routine_day.state = 'planned' and routine_day.day >= ${from}
    group by routine.id order by routine.name, routine.id`.execute(db)
  return rows
}

/** How many days to come a halt has called off that could be planned again. Reach: the service's. */
export async function haltedAhead(db: Db, routineId: string, today: Day): Promise<Day[]> {
  const rows = await db
    .selectFrom('routineDay')
    .select('day')
    .where('routineId', '=', routineId)
    .where('haltedBy', 'is not', null)
    .where('day', '>=', today)
    .execute()
  return rows.map((row) => row.day)
}

/** Promises of agreements in force that the actor's own office leads: what a new service may belong to. */
export async function promisesOpen(db: Db, actor: Actor, agreementId: string | undefined) {
  return db
    .selectFrom('planItem')
    .innerJoin('agreement', 'agreement.id', 'planItem.agreementId')
    .select(['planItem.id', 'planItem.activity', 'planItem.place', 'planItem.countsBy'])
    .select(['planItem.startsOn', 'planItem.endsOn', 'agreement.id as agreementId', 'agreement.title'])
    .where('agreement.unitId', '=', actor.scope?.unitId ?? null)
    .where((eb) => inReach(actor, eb.ref('agreement.id')))
    .where('agreement.stage', '=', 'active')
    .where('planItem.doneOn', 'is', null)
    .where('planItem.stoppedOn', 'is', null)
    .$if(agreementId !== undefined, (query) => query.where('agreement.id', '=', agreementId ?? ''))
    .orderBy('agreement.title')
    .orderBy('planItem.placeInOrder')
    .limit(200)
    .execute()
}
