import { sql } from 'kysely'
import type { Actor, Db, Secrets } from '#kernel'
import type { PersonStatus } from '../kinds.ts'
import { withinLimits } from '../limits/limited.ts'
import { isNamed, shownName } from '../looks/shown-name.ts'
import { nikDigits } from '../nik.ts'

/** What a search among people asks: some words or a number, and the hash of the NIK that stands in them. */
export interface SoughtPeople {
  text: string
  nikHash: string | null
  /** Names spelled nearly so, for when nothing has the words. */
  near: boolean
  /** Who asks, and when: whoever needs a reason to open a file is told initials. */
  actor: Actor
  now: Date
}

export interface PersonHit {
  id: string
  name: string
  status: PersonStatus
  unitName: string
  number: string | null
  aliases: string | null
  fit: number
  total: bigint
}

/** The first so many people within reach by name, alias, register number or NIK, the nearest first. */
export async function seekPeople(db: Db, sought: SoughtPeople, most: number): Promise<PersonHit[]> {
  const { rows } = await sql<PersonHit>`
    select person.id, ${shownName(sought.actor, sought.now)} as name, status, unit.short_name as unit_name, hit.fit, hit.total, (
      select string_agg(alias, '; ' order by alias) from person_alias
      where person_id = person.id and ${isNamed(sought.actor, sought.now)}
    ) as aliases, (
      select concat_ws(' ', code, number) from registration where person_id = person.id
      order by from_on desc nulls last, id desc limit 1
    ) as number
    from (
      select person_id, fit, count(*) over () as total from ${peopleSought(sought, most)} found
      order by fit desc, person_id limit ${most}
    ) hit
      join person on person.id = hit.person_id join unit on unit.id = person.unit_id
    order by hit.fit desc, lower(person.name), person.id`.execute(db)
  return rows
}

/** The same as rows of "person_id" and "fit", to be counted. */
export function peopleSought(
  { text, nikHash, near, actor }: Pick<SoughtPeople, 'text' | 'nikHash' | 'near' | 'actor'>,
  most: number,
) {
  const sought = near ? sql`people_spelled(${text}, ${most})` : sql`people_sought(${text}, ${nikHash})`
  // few are limited: leaving those out costs less than looking at everybody who was found
  return sql`(select sought.* from ${sought} sought
    where sought.person_id not in (select person.id from person where not ${withinLimits(actor)}))`
}

/** The hash of the NIK in a text, however it is spaced; null when there is none. */
export function nikHashIn(text: string, secrets: Secrets): string | null {
  const [nik] = /(?<!\d)\d{16}(?!\d)/.exec(nikDigits(text)) ?? []
  return nik ? secrets.fingerprint(`nik ${nik}`) : null
}
