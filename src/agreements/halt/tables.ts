import type { Selectable } from 'kysely'
import type { Initiator } from './words.ts'

export interface HaltTables {
  suspension: {
    id: string
    agreementId: string
    reason: string
    beginsOn: string
    plannedUntil: string
    paperId: string
    /** The day it was lifted; null while it stands. */
    liftedOn: string | null
    liftReason: string | null
    at: Date
  }
  earlyEnd: {
    id: string
    agreementId: string
    endedOn: string
    initiatedBy: Initiator
    reason: string
    /** What becomes of rights and duties. */
    settlement: string
    /** What becomes of things and places. */
    handover: string
    paperId: string
    recordedOn: string
    withdrawnReason: string | null
    at: Date
  }
}

export type Suspension = Selectable<HaltTables['suspension']>
export type EarlyEnd = Selectable<HaltTables['earlyEnd']>
