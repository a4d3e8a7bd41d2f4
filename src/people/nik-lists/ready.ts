import { sql } from 'kysely'
import type { Actor, Db } from '#kernel'

const hour = 3_600_000

/** Did the reader make this list, or ask for its file, within the last hour? The record knows what for. */
export async function isReady(db: Db, listId: string, actor: Actor, now: Date): Promise<boolean> {
  const event = await db
    .selectFrom('event')
    .select('id')
    .where('id', 'in', sql<string>`(select events_about(${listId}))`)
    .where('act', 'in', ['nik-list.sent', 'nik-list.taken'])
    .where('actorId', '=', actor.accountId)
    .where('at', '>', new Date(now.getTime() - hour))
    .executeTakeFirst()
  return event !== undefined
}
