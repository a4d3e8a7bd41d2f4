import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#kernel'
import { numberKeyOf } from './number-key.ts'

/** A file that exists somewhere, maybe out of reach: whose it is, and nothing of the person. */
export interface Known {
  id: string
  unitId: string
  unitName: string
}

/** Whose file has this NIK, anywhere; `hash` is its keyed hash. */
export function knownByNik(db: Db, hash: string): Promise<Known | undefined> {
  return known(db, sql`person_known(${hash}, null, null)`)
}

/** Who stands under this number in the books of a unit, wherever the file is kept today. */
export function knownByNumber(db: Db, unitId: string, number: string): Promise<Known | undefined> {
  return known(db, sql`person_known(null, ${unitId}, ${numberKeyOf(sql`${number}::text`)})`)
}

async function known(db: Db, asked: RawBuilder<unknown>): Promise<Known | undefined> {
  const { rows } = await sql<Known>`
    select known.id, known.unit_id, unit.short_name as unit_name
    from ${asked} known join unit on unit.id = known.unit_id limit 1`.execute(db)
  return rows[0]
}
