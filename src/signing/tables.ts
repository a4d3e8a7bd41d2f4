import type { ColumnType, Generated, Selectable } from 'kysely'
import type { GuestRole, State } from './kinds.ts'
import type { Closing } from './report/closing.ts'

export interface SigningTables {
  signingEvent: {
    id: string
    unitId: string
    kanwilId: string
    title: string
    heldOn: string
    /** '09.00', in the zone of the leading office. */
    startsAt: string | null
    place: string
    programme: string | null
    state: Generated<State>
    closing: ColumnType<Closing | null, string | null | undefined, string | null>
    closedAt: Date | null
    version: Generated<number>
    createdAt: Date
  }
  signingEventUnit: { eventId: string; unitId: string; kanwilId: string; leadUnitId: string }
  signingPlace: { eventId: string; agreementId: string; placeInOrder: number }
  signingGuest: {
    id: string
    eventId: string
    role: GuestRole
    name: string
    position: string | null
    institution: string | null
    attended: Generated<boolean>
    createdAt: Date
  }
  signingRecording: {
    id: string
    eventId: string
    agreementId: string
    partyId: string
    kind: 'signed' | 'postponed'
    signingMode: 'wet-ink' | 'online' | null
    signedOn: string | null
    signingReason: string | null
    strokes: string | null
    reason: string | null
    expectedOn: string | null
    standing: Generated<'valid' | 'clash' | 'undone' | 'set-aside'>
    settledReason: string | null
    settledBy: string | null
    recordedBy: string
    recordedAt: Date
  }
}

export type SigningEvent = Selectable<SigningTables['signingEvent']>
export type Guest = Selectable<SigningTables['signingGuest']>
export type Recording = Selectable<SigningTables['signingRecording']>
