import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, addressOf, type Day, type Db, pageAsked } from '#kernel'
import type { Person } from '#people'
import { openStates, type PackState } from '../kinds.ts'

/** What the list can be narrowed to: how far the pack is; `none` is nothing yet. */
export const standings = {
  none: 'Belum ada',
  draft: 'Disiapkan',
  waiting: 'Menunggu diperiksa',
  checked: 'Siap diserahkan',
  given: 'Diserahkan',
} as const
export type StandingCode = keyof typeof standings
const standingCodes = Object.keys(standings) as [StandingCode, ...StandingCode[]]

export const perPage = 25
export const question = z.object({
  keadaan: z.enum(standingCodes).optional().catch(undefined),
  halaman: pageAsked,
})
export type Question = z.infer<typeof question>
export const listAddress = (asked: Partial<Question>) => addressOf(to.packs, asked)

export interface DueRow {
  id: string
  name: string
  number: string | null
  wing: string | null
  block: string | null
  /** From when the person may be gone; null where no date is known and a pack was begun all the same. */
  homeOn: Day | null
  state: PackState | null
  /** The accounts that wrote in the open pack. */
  writers: string[] | null
  givenOn: Day | null
}

/**
 * People who may go home within the days of rule `pack.due`, and whoever has a pack that is not handed over, with the
 * latest pack: columns of `DueRow` and unit_id. Two thirds first, the last day once that has passed; of clients the end
 * of guidance. `narrowed` may speak of unit and person.
 */
export function dueForPack(today: Day, narrowed: RawBuilder<SqlBool>): RawBuilder<unknown> {
  return sql`
    select person.id, person.unit_id, person.name, line.number, person.wing, person.block, stay.home_on, latest.state,
      latest.writers, latest.given_on
    from unit
      cross join lateral (
        select (value ->> 'days')::int as ahead from rule
        where code = 'pack.due' and (unit_id is null or unit_id = unit.id)
          and valid_from <= ${today} and (valid_to is null or valid_to >= ${today})
        order by unit_id nulls last, valid_from desc limit 1
      ) due
      join person on person.unit_id = unit.id
      cross join lateral (
        select case when person.status <> 'client' and person.two_thirds_on >= ${today} then person.two_thirds_on
          else person.expires_on end as home_on
      ) stay
      left join lateral (
        select state, writers, given_on from pack where pack.person_id = person.id and state <> 'dropped'
        order by number desc limit 1
      ) latest on true
      left join lateral (
        select number from registration where registration.person_id = person.id and registration.unit_id = person.unit_id
        order by from_on desc nulls last, id desc limit 1
      ) line on true
    where person.archived_at is null and person.merged_into is null and person.limited_at is null and ${narrowed}
      and ((person.status <> 'former' and stay.home_on between ${today} and ${today}::date + due.ahead)
        or latest.state = any(${[...openStates]}::text[]))`
}

const own = ({ scope }: Actor) => sql<SqlBool>`unit.id = ${scope?.unitId ?? null}`

/** One page of them, who goes first on top, and how many stand where. */
export async function listDue(db: Db, actor: Actor, today: Day, { keadaan, halaman }: Question) {
  const due = dueForPack(today, own(actor))
  const narrowed = keadaan ? sql<SqlBool>`coalesce(state, 'none') = ${keadaan}` : sql<SqlBool>`true`
  const { rows } = await sql<DueRow & { total: bigint }>`
    select due.*, count(*) over () as total from (${due}) due where ${narrowed}
    order by home_on nulls last, id limit ${perPage} offset ${(halaman - 1) * perPage}`.execute(db)
  const counted = await sql<{ standing: StandingCode; count: number }>`
    select coalesce(state, 'none') as standing, count(*)::int as count from (${due}) due group by 1`.execute(
    db,
  )
  const counts = new Map(counted.rows.map(({ standing, count }) => [standing, count]))
  return { rows, total: Number(rows[0]?.total ?? 0n), counts }
}

/** The same day of one person. */
export const homeOn = (
  { status, twoThirdsOn, expiresOn }: Pick<Person, 'status' | 'twoThirdsOn' | 'expiresOn'>,
  today: Day,
): Day | null =>
  status !== 'client' && twoThirdsOn !== null && twoThirdsOn >= today ? twoThirdsOn : expiresOn
