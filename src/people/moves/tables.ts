import type { Generated, Selectable } from 'kysely'
import type { ItemState, MoveKind, RequestState } from './kinds.ts'

export interface MoveTables {
  /** One letter about the move of one or many people. */
  personMove: {
    id: string
    /** Who lets go. */
    unitId: string
    kanwilId: string
    toUnitId: string
    toKanwilId: string
    kind: MoveKind
    plannedOn: string
    letter: string
    /** What the receiver should know. */
    note: string | null
    offeredBy: string
    offeredOn: string
    offeredAt: Date
  }
  personMoveItem: {
    moveId: string
    personId: string
    state: Generated<ItemState>
    /** Of an acceptance: the day of arrival. */
    decidedOn: string | null
    decidedBy: string | null
    decidedAt: Date | null
    reason: string | null
  }
  personRequest: {
    id: string
    personId: string
    /** Who asks. */
    unitId: string
    kanwilId: string
    /** Who keeps the file today. */
    holderUnitId: string
    holderKanwilId: string
    reason: string
    askedBy: string
    askedOn: string
    askedAt: Date
    state: Generated<RequestState>
    answeredBy: string | null
    answeredOn: string | null
    answer: string | null
  }
}

export type PersonMove = Selectable<MoveTables['personMove']>
export type PersonRequest = Selectable<MoveTables['personRequest']>
