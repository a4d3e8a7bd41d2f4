import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Db, type Event, found, within } from '#kernel'
import type { NikState, PersonStatus, RegisterCode } from '../kinds.ts'
import type { ItemState } from './kinds.ts'
import type { PersonMove } from './tables.ts'

export type MoveView = PersonMove & { fromUnit: string; toUnit: string }

/** A letter from or to a unit within reach. Errors: 404 for any other. */
export async function findMove(db: Db, id: string, actor: Actor): Promise<MoveView> {
  const { rows } = await sql<MoveView>`
    select person_move.*, sender.short_name as from_unit, receiver.short_name as to_unit
    from person_move join unit sender on sender.id = person_move.unit_id
      join unit receiver on receiver.id = person_move.to_unit_id
    where person_move.id = ${z.uuid().safeParse(id).data ?? null} and ${eitherEnd(actor)}`.execute(db)
  return found(rows[0])
}

/** Is one end of the letter within reach? */
export const eitherEnd = (actor: Actor) => sql<boolean>`(
  ${within(actor, { unit: sql.ref('person_move.unit_id'), kanwil: sql.ref('person_move.kanwil_id') })}
  or ${within(actor, { unit: sql.ref('person_move.to_unit_id'), kanwil: sql.ref('person_move.to_kanwil_id') })})`

/** Does the actor's own unit let go, or is it to receive? Others only look. */
export const isSender = (actor: Actor, move: PersonMove) =>
  actor.reach.of === 'unit' && actor.scope?.unitId === move.unitId
export const isReceiver = (actor: Actor, move: PersonMove) =>
  actor.reach.of === 'unit' && actor.scope?.unitId === move.toUnitId

/** One person of a letter. All but the name is known only while they are offered. */
export interface Mover {
  personId: string
  name: string
  state: ItemState
  decidedOn: string | null
  decidedBy: string | null
  reason: string | null
  status: PersonStatus | null
  code: RegisterCode | null
  number: string | null
  nikState: NikState | null
  expiresOn: string | null
  datesAsOf: string | null
  /** Whether their file lies within reach. */
  reachable: boolean
}

/** Who is in a letter, by name; one end of it must be within reach. */
export async function moversOf(db: Db, moveId: string, actor: Actor): Promise<Mover[]> {
  const reach = within(actor, { unit: sql.ref('person.unit_id'), kanwil: sql.ref('person.kanwil_id') })
  const { rows } = await sql<Mover>`
    select moving.*, item.state, item.decided_on, item.decided_by, item.reason, person.id is not null as reachable
    from people_moving(array[${moveId}]::uuid[]) moving
      join person_move_item item on item.move_id = moving.move_id and item.person_id = moving.person_id
      left join person on person.id = moving.person_id and ${reach}
    order by lower(moving.name), moving.person_id`.execute(db)
  return rows
}

/** How many rows of each table travel with those who are still offered, by the name of the table. */
export async function travelling(db: Db, moveId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ tab: string; rows: bigint }>`select * from moving_along(${moveId})`.execute(db)
  return new Map(rows.map(({ tab, rows: count }) => [tab, Number(count)]))
}

/** The record of a person or of a letter, at whichever unit it was written, latest first. */
export async function wholeHistoryOf(db: Db, id: string, most = 30): Promise<Event[]> {
  return await db
    .selectFrom(sql<Event>`events_following(${id})`.as('event'))
    .selectAll()
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
}
