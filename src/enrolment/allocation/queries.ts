import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, addressOf, type Db, found, pageAsked, within } from '#kernel'
import { shownName } from '#people'
import { type CohortView, cohortColumns, cohortTables } from '../cohort.ts'
import { inOpenRound } from './round.ts'
import { mostCohorts } from './steps/begin.ts'
import type { AllocationLine, Round } from './tables.ts'

export const perPage = 50

/** Cohorts of the own unit that a round may fill, those that begin first first. */
export async function cohortsToFill(db: Db, actor: Actor): Promise<CohortView[]> {
  const { rows } = await sql<CohortView>`select ${cohortColumns} from ${cohortTables}
    where ${within(actor, { unit: sql.ref('cohort.unit_id'), kanwil: sql.ref('cohort.kanwil_id') })}
      and cohort.unit_id = ${actor.scope?.unitId ?? null} and cohort.stage in ('prepared', 'open', 'running')
      and cohort.seats > (select count(*) from participant where cohort_id = cohort.id and until_on is null)
      and not ${inOpenRound('cohort.id')}
    order by cohort.starts_on, cohort.id limit ${mostCohorts}`.execute(db)
  return rows
}

export type RoundRow = Pick<Round, 'id' | 'state' | 'byName' | 'begunAt' | 'everyone'> & {
  cohorts: number
  people: number
  placed: number
}

const counts = sql`
  (select count(*)::int from allocation_cohort where round_id = round.id) as cohorts,
  (select count(*)::int from allocation_line where round_id = round.id) as people,
  (select count(*)::int from allocation_line where round_id = round.id and cohort_id is not null) as placed`

/** One page of the rounds of the own unit, the latest first. */
export async function listRounds(db: Db, actor: Actor, page: number): Promise<RoundRow[]> {
  const { rows } = await sql<RoundRow>`
    select round.id, round.state, round.by_name, round.begun_at, round.everyone, ${counts}
    from allocation_round round where ${ofOwnUnit(actor)}
    order by round.begun_at desc, round.id limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  return rows
}

export async function countRounds(db: Db, actor: Actor): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from allocation_round round where ${ofOwnUnit(actor)}`.execute(db)
  return rows[0]?.count ?? 0
}

const ofOwnUnit = (actor: Actor) =>
  sql<SqlBool>`${within(actor, { unit: sql.ref('round.unit_id'), kanwil: sql.ref('round.kanwil_id') })}
    and round.unit_id = ${actor.reach.of === 'unit' ? (actor.scope?.unitId ?? null) : null}`

export interface CohortInRound {
  id: string
  programme: string
  name: string
  seats: number
  placed: number
  batchId: string | null
}

/** The cohorts of a round, with how many stand in each. */
export async function cohortsOf(db: Db, roundId: string): Promise<CohortInRound[]> {
  const { rows } = await sql<CohortInRound>`
    select cohort.id, programme.name as programme, cohort.name, mine.seats, mine.batch_id,
      (select count(*)::int from allocation_line line
        where line.round_id = mine.round_id and line.cohort_id = mine.cohort_id) as placed
    from allocation_cohort mine join cohort on cohort.id = mine.cohort_id
      join programme on programme.id = cohort.programme_id
    where mine.round_id = ${roundId} order by programme.name, cohort.name, cohort.id limit ${mostCohorts}`.execute(
    db,
  )
  return rows
}

export const question = z.object({
  lihat: z.enum(['belum', 'diubah', 'gagal']).optional().catch(undefined),
  angkatan: z.uuid().optional().catch(undefined),
  halaman: pageAsked,
})
export type Question = z.infer<typeof question>
export const linesAddress = (id: string, asked: Partial<Question>) => addressOf(to.allocation(id), asked)

export type LineRow = Omit<AllocationLine, 'roundId' | 'changedId' | 'proposedId'> & {
  /** Null once the person is out of the unit's reach. */
  name: string | null
  number: string | null
  proposed: string | null
  title: string | null
}

/** One page of the people of a round, those for whom most speaks first. */
export async function linesOf(db: Db, actor: Actor, roundId: string, now: Date, asked: Question) {
  const { rows } = await sql<LineRow>`${rowsOf(actor, now)}
    where line.round_id = ${roundId} and ${viewed(asked)}
    order by line.points desc nulls last, lower(person.name), line.person_id
    limit ${perPage} offset ${(asked.halaman - 1) * perPage}`.execute(db)
  return rows
}

/** One person of a round. Errors: 404 for anybody else. */
export async function lineOf(db: Db, actor: Actor, roundId: string, personId: string, now: Date) {
  const { rows } = await sql<LineRow>`${rowsOf(actor, now)}
    where line.round_id = ${roundId} and line.person_id = ${z.uuid().safeParse(personId).data ?? null}`.execute(
    db,
  )
  return found(rows[0])
}

const rowsOf = (actor: Actor, now: Date) => sql`
  select line.person_id, line.cohort_id, line.points, line.reasons, line.changed_reason, line.changed_by,
    line.changed_at, line.outcome, case when person.id is not null then ${shownName(actor, now)} end as name,
    (select number from registration where registration.person_id = person.id
      order by from_on desc nulls last, registration.id desc limit 1) as number,
    ${titleOf('line.cohort_id')} as title, ${titleOf('line.proposed_id')} as proposed
  from allocation_line line left join person on person.id = line.person_id`

const titleOf = (cohort: string) => sql`(select programme.name || ', ' || cohort.name
  from cohort join programme on programme.id = cohort.programme_id where cohort.id = ${sql.ref(cohort)})`

function viewed({ lihat, angkatan }: Question) {
  if (lihat === 'belum') return sql<SqlBool>`line.cohort_id is null`
  if (lihat === 'diubah') return sql<SqlBool>`line.changed_reason is not null`
  if (lihat === 'gagal') return sql<SqlBool>`${notGiven}`
  return sql<SqlBool>`line.cohort_id is not null ${angkatan ? sql`and line.cohort_id = ${angkatan}` : sql``}`
}
const notGiven = sql`(line.cohort_id is not null and line.outcome <> 'admitted' and line.outcome is not null)`

export interface LineCounts {
  all: number
  placed: number
  unplaced: number
  changed: number
  failed: number
}

export async function countLines(db: Db, roundId: string): Promise<LineCounts> {
  const { rows } = await sql<LineCounts>`
    select count(*)::int as "all", count(*) filter (where cohort_id is not null)::int as placed,
      count(*) filter (where cohort_id is null)::int as unplaced,
      count(*) filter (where changed_reason is not null)::int as changed,
      count(*) filter (where ${notGiven})::int as failed
    from allocation_line line where round_id = ${roundId}`.execute(db)
  return rows[0] ?? { all: 0, placed: 0, unplaced: 0, changed: 0, failed: 0 }
}
