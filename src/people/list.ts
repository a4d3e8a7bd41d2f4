import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, type Db, within } from '#kernel'
import { type PersonStatus, statusCodes } from './kinds.ts'
import { withinLimits } from './limits/limited.ts'
import { isNamed, shownName } from './looks/shown-name.ts'

export const perPage = 25

/** What the list is asked for, as it stands in the address; nonsense counts as not asked. */
export const question = z.object({
  status: z.enum(statusCodes).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  halaman: z.coerce.number().int().min(1).max(20_000).catch(1),
})
export type Question = z.infer<typeof question>

/** The address of the list asked so. Names never stand in an address: who seeks somebody sends a form. */
export function peopleAddress(asked: Partial<Question>): string {
  const pairs = Object.entries(asked).flatMap(([name, value]): [string, string][] =>
    value && !(name === 'halaman' && value === 1) ? [[name, String(value)]] : [],
  )
  return pairs.length > 0 ? `${to.people}?${new URLSearchParams(pairs)}` : to.people
}

export interface PersonRow {
  id: string
  /** Initials, unless the reader cares for the person or has said why. */
  name: string
  named: boolean
  status: PersonStatus
  unitName: string
  number: string | null
  code: string | null
  wing: string | null
  block: string | null
  expiresOn: string | null
  datesAsOf: string | null
  district: string | null
  regency: string | null
  limitedAt: Date | null
  /** A letter offers the person to another unit. */
  moving: boolean
}

/** One page of the people in care within reach, by name. */
export async function listPeople(db: Db, actor: Actor, asked: Question, now: Date): Promise<PersonRow[]> {
  const { rows } = await sql<PersonRow>`
    select shown.id, shown.shown_name as name, shown.is_named as named, shown.status, unit.short_name as unit_name, line.number, line.code,
      shown.wing, shown.block, shown.expires_on, shown.dates_as_of, shown.limited_at, place.district, place.regency, exists (
        select from person_move_item item where item.person_id = shown.id and item.state = 'offered') as moving
    from (
      select person.*, ${shownName(actor, now)} as shown_name, ${isNamed(actor, now)} as is_named
      from person where ${asking(actor, asked)}
      order by lower(name), id limit ${perPage} offset ${(asked.halaman - 1) * perPage}
    ) shown
      join unit on unit.id = shown.unit_id
      left join place on place.code = shown.district_code
      left join lateral (
        select number, code from registration where person_id = shown.id
        order by from_on desc nulls last, id desc limit 1
      ) line on true
    order by lower(shown.name), shown.id`.execute(db)
  return rows
}

/** How many of each status, whichever is chosen: what the chips show. */
export async function countPeople(db: Db, actor: Actor, asked: Question): Promise<Map<PersonStatus, number>> {
  const { rows } = await sql<{ status: PersonStatus; count: number }>`
    select status, count(*)::int as count from person
    where ${asking(actor, { ...asked, status: undefined })} group by status`.execute(db)
  return new Map(rows.map(({ status, count }) => [status, count]))
}

function asking(actor: Actor, { status, unit }: Question) {
  const conditions = [
    within(actor, { unit: sql.ref('person.unit_id'), kanwil: sql.ref('person.kanwil_id') }),
    sql<SqlBool>`person.archived_at is null`,
    withinLimits(actor),
    status && sql<SqlBool>`person.status = ${status}`,
    unit && sql<SqlBool>`person.unit_id = ${unit}`,
  ].filter((each) => typeof each === 'object')
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}
