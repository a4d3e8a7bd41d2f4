import { HTTPException } from 'hono/http-exception'
import { type Expression, type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Db, found, type Tx } from '#kernel'
import type { Meeting } from './tables.ts'

/** The row filter of every query: does the meeting concern an office within the actor's reach? */
export function concerns(actor: Actor, meetingId: Expression<string>): Expression<SqlBool> {
  switch (actor.reach.of) {
    case 'nation':
      return sql<SqlBool>`true`
    case 'kanwil':
      return sql<SqlBool>`${meetingId} in (select meeting_id from meeting_unit where kanwil_id = ${actor.reach.id})`
    case 'unit':
      return sql<SqlBool>`${meetingId} in (select meeting_id from meeting_unit where unit_id = ${actor.reach.id})`
    case 'none':
      return sql<SqlBool>`false`
  }
}

export async function findMeeting(db: Db, id: string, actor: Actor): Promise<Meeting> {
  return found(await one(db, id, actor).executeTakeFirst())
}

/** The meeting, locked for a change: only the office that holds it writes its record; who else reads it gets 403. */
export async function lockMeeting(tx: Tx, id: string, actor: Actor): Promise<Meeting> {
  const meeting = found(await one(tx, id, actor).forUpdate().executeTakeFirst())
  if (!holds(actor, meeting)) throw new HTTPException(403)
  return meeting
}

/** Is it a meeting of the actor's own office? */
export function holds(actor: Actor, meeting: Pick<Meeting, 'unitId'>): boolean {
  return actor.scope?.unitId === meeting.unitId
}

function one(db: Db, id: string, actor: Actor) {
  return db
    .selectFrom('meeting')
    .selectAll()
    .where('meeting.id', '=', z.uuid().safeParse(id).data ?? null)
    .where((eb) => concerns(actor, eb.ref('meeting.id')))
}
