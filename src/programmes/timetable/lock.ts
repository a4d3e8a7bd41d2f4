import { sql } from 'kysely'
import type { Tx } from '#kernel'

/** One change of a unit's timetable at a time: who comes second sees what the first has planned. */
export async function lockTimetable(tx: Tx, unitId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${unitId}, 27))`.execute(tx)
}
