import { sql } from 'kysely'
import type { Day, Db } from '#kernel'

export interface Receipt {
  actorId: string | null
  actorName: string
  actorPost: string
  at: Date
  /** The unit's own day. */
  day: Day
  figures: string
}

/** Who read the pack of an office, the latest first; from the record. */
export async function receiptsOf(db: Db, unitId: string): Promise<Receipt[]> {
  const { rows } = await sql<Receipt>`
    select actor_id, actor_name, actor_post, at, after ->> 'day' as day, after ->> 'figures' as figures from event
    where id in (select events_about(${unitId})) and act = 'handover.received' and unit_id = ${unitId}
    order by at desc limit 20`.execute(db)
  return rows
}
