import { HTTPException } from 'hono/http-exception'
import { type Expression, type SqlBool, sql } from 'kysely'
import { type Actor, type Db, found, type Tx } from '#kernel'
import type { Guest, Recording, SigningEvent } from './tables.ts'

/** The row filter of every query: does the event concern an office within the actor's reach? */
export function eventInReach({ reach }: Actor, eventId: Expression<string>): Expression<SqlBool> {
  switch (reach.of) {
    case 'nation':
      return sql<SqlBool>`true`
    case 'kanwil':
      return sql<SqlBool>`${eventId} in (select event_id from signing_event_unit where kanwil_id = ${reach.id})`
    case 'unit':
      return sql<SqlBool>`${eventId} in (select event_id from signing_event_unit where unit_id = ${reach.id})`
    case 'none':
      return sql<SqlBool>`false`
  }
}

export async function findEvent(db: Db, id: string, actor: Actor): Promise<SigningEvent> {
  return found(await one(db, id, actor)?.executeTakeFirst())
}

/** Locked, for the office that leads it; 403 for whoever else reaches it. */
export async function lockEvent(tx: Tx, id: string, actor: Actor): Promise<SigningEvent> {
  const event = found(await one(tx, id, actor)?.forUpdate().executeTakeFirst())
  if (!leadsEvent(actor, event)) throw new HTTPException(403)
  return event
}

/** Held still for whoever takes part: several tablets may record at once, but not while it is being closed. */
export async function holdEvent(tx: Tx, id: string, actor: Actor): Promise<SigningEvent> {
  return found(await one(tx, id, actor)?.forShare().executeTakeFirst())
}

export const leadsEvent = (actor: Actor, event: Pick<SigningEvent, 'unitId'>): boolean =>
  actor.scope?.unitId === event.unitId

const shapeOfId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

function one(db: Db, id: string, actor: Actor) {
  if (!shapeOfId.test(id)) return undefined
  return db
    .selectFrom('signingEvent')
    .selectAll()
    .where('id', '=', id)
    .where((eb) => eventInReach(actor, eb.ref('signingEvent.id')))
}

export interface Office {
  unitId: string
  name: string
}

/** The offices concerned, the leading one first. */
export function officesOf(db: Db, eventId: string): Promise<Office[]> {
  return db
    .selectFrom('signingEventUnit')
    .innerJoin('unit', 'unit.id', 'signingEventUnit.unitId')
    .select(['unit.id as unitId', 'unit.name'])
    .where('eventId', '=', eventId)
    .orderBy((eb) => eb.case().when('unitId', '=', eb.ref('leadUnitId')).then(0).else(1).end())
    .orderBy('unit.name')
    .execute()
}

export function guestsOf(db: Db, eventId: string): Promise<Guest[]> {
  return db
    .selectFrom('signingGuest')
    .selectAll()
    .where('eventId', '=', eventId)
    .orderBy((eb) =>
      eb
        .case('role')
        .when('official')
        .then(0)
        .when('acknowledging')
        .then(1)
        .when('witness')
        .then(2)
        .else(3)
        .end(),
    )
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}

/** Everything that was recorded at the table, latest first. */
export function recordingsOf(db: Db, eventId: string): Promise<Recording[]> {
  return db
    .selectFrom('signingRecording')
    .selectAll()
    .where('eventId', '=', eventId)
    .orderBy('recordedAt', 'desc')
    .orderBy('id', 'desc')
    .execute()
}
