import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '#kernel'
import type { PersonStatus } from '../kinds.ts'
import { numberKeyOf } from '../number-key.ts'
import type { Person } from '../tables.ts'

export interface Candidate {
  id: string
  name: string
  status: PersonStatus
  number: string | null
}

/** Files of the same unit that may be of the same person: by a number, or else those of a like name. */
export async function candidatesFor(db: Db, person: Person, asked: string): Promise<Candidate[]> {
  const like = asked
    ? sql`exists (select from registration line where line.person_id = person.id
        and line.number_key = ${numberKeyOf(sql`${asked}::text`)})`
    : sql`lower(person.name) % ${person.name.toLowerCase()}`
  const { rows } = await sql<Candidate>`
    select person.id, person.name, person.status, (
      select number from registration where person_id = person.id
      order by from_on desc nulls last, id desc limit 1) as number
    from person
    where person.unit_id = ${person.unitId} and person.id <> ${person.id} and person.merged_into is null and ${like}
    order by similarity(lower(person.name), ${person.name.toLowerCase()}) desc, person.id limit 10`.execute(
    db,
  )
  return rows
}

export interface MergedFile {
  staysId: string
  name: string
  reason: string
  mergedBy: string
  mergedAt: Date
}

/** Into which file this one was merged; undefined for a file that stands alone. */
export function mergedWith(db: Db, goneId: string): Promise<MergedFile | undefined> {
  return db
    .selectFrom('personMerge')
    .innerJoin('person', 'person.id', 'personMerge.staysId')
    .select(['staysId', 'name', 'reason', 'mergedBy', 'mergedAt'])
    .where('goneId', '=', z.uuid().safeParse(goneId).data ?? null)
    .where('undoneAt', 'is', null)
    .executeTakeFirst()
}
