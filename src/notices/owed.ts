import { sql } from 'kysely'
import { reminderDays } from '#agreements'
import { addDays, type Day, type Tx, type Zone } from '#kernel'
import type { Owed, Source } from './source.ts'

/** No countdown looks farther than a year and a day. */
const farthest = 366

/** Where a source is asked: all open units of a zone, or one unit of it. */
export interface Where {
  zone: Zone
  unitId?: string
}

/** Everything that is owed there today by the answer of one source, in one statement. */
export async function owedNow(
  tx: Tx,
  source: Source,
  { zone, unitId }: Where,
  today: Day,
): Promise<(Owed & { kanwilId: string })[]> {
  const narrowed = unitId ? sql`and owed.unit_id = ${unitId}` : sql``
  const reminders = await reminderDays(tx, today, null)
  const { rows } = await sql<Owed & { kanwilId: string }>`
    select owed.*, unit.kanwil_id
    from (${source.owed({ today, ahead: addDays(today, farthest), reminders })}) owed
    join unit on unit.id = owed.unit_id
    where unit.time_zone = ${zone} and unit.closed_on is null ${narrowed}`.execute(tx)
  return rows
}
