import { type SqlBool, sql } from 'kysely'
import type { Actor, Db } from '#kernel'
import { within } from '#kernel'
import type { MeansSource } from '../kinds.ts'
import type { MeansRules } from './standing.ts'

export interface MeansWord {
  source: MeansSource
  poor: boolean | null
  decile: number | null
  asOf: string
  recordedBy: string
}

const most = 20

/** Every word on somebody's means, the latest first. */
export function meansWordsOf(db: Db, personId: string): Promise<MeansWord[]> {
  return db
    .selectFrom('means')
    .select(['source', 'poor', 'decile', 'asOf', 'recordedBy'])
    .where('personId', '=', personId)
    .orderBy('asOf', 'desc')
    .orderBy('recordedAt', 'desc')
    .limit(most)
    .execute()
}

export interface Unassessed {
  id: string
  name: string
  meansSource: MeansSource | null
  meansAsOf: string | null
}

export const perPage = 50

/** Whoever has no word on means, or only an old one, by name; with how many there are. */
export async function unassessed(db: Db, actor: Actor, rules: MeansRules, page: number) {
  const who = sql<SqlBool>`person.archived_at is null and (person.means_as_of is null or person.means_as_of < ${rules.since})
    and ${within(actor, { unit: sql.ref('person.unit_id'), kanwil: sql.ref('person.kanwil_id') })}`
  const { rows } = await sql<Unassessed>`select id, name, means_source, means_as_of from person where ${who}
    order by lower(name), id limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  const counted = await sql<{
    total: number
  }>`select count(*)::int as total from person where ${who}`.execute(db)
  return { rows, total: counted.rows[0]?.total ?? 0 }
}
