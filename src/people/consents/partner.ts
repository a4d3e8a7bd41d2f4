import { type SqlBool, sql } from 'kysely'
import type { Actor, Day, Db } from '#kernel'
import { consenting } from './standing.ts'

export const perPage = 25

export interface SharedPerson {
  id: string
  name: string
  number: string | null
  district: string | null
  regency: string | null
  interests: string[]
}

const who = (actor: Actor, partnerId: string, today: Day) => sql<SqlBool>`
  person.unit_id = ${actor.scope?.unitId ?? null} and person.archived_at is null
    and ${consenting({ kind: 'sharing', partnerId, today })}`

/** People of the own unit who let this partner know of them. */
export async function sharedWith(
  db: Db,
  actor: Actor,
  partnerId: string,
  today: Day,
  page: number,
): Promise<SharedPerson[]> {
  const { rows } = await sql<SharedPerson>`
    select person.id, person.name, person.interests, place.district, place.regency, (
      select number from registration where person_id = person.id order by from_on desc nulls last, id desc limit 1
    ) as number
    from person left join place on place.code = person.district_code
    where ${who(actor, partnerId, today)}
    order by lower(person.name), person.id limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  return rows
}

export async function countShared(db: Db, actor: Actor, partnerId: string, today: Day): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from person where ${who(actor, partnerId, today)}`.execute(db)
  return rows[0]?.count ?? 0
}
