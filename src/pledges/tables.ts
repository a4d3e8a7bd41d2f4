import type { Generated, Selectable } from 'kysely'
import type { Condition, UseEnding } from './kinds.ts'

export interface PledgeTables {
  pledge: {
    id: string
    unitId: string
    kanwilId: string
    agreementId: string
    planItemId: string | null
    partnerId: string
    what: string
    /** Null: nobody has said how much. */
    quantity: bigint | null
    measure: string
    /** Whole rupiah, of all of it. */
    value: bigint | null
    pledgedOn: string
    dueOn: string | null
    note: string | null
    withdrawnOn: Generated<string | null>
    withdrawnReason: Generated<string | null>
    version: Generated<number>
    createdAt: Date
  }
  pledgeReceipt: {
    id: string
    pledgeId: string
    unitId: string
    kanwilId: string
    receivedOn: string
    quantity: bigint
    condition: Condition
    /** The officer who took it. */
    receivedBy: string
    note: string | null
    /** The handover note. */
    sha256: string
    size: bigint
    type: string
    fileName: string
    recordedByName: string
    recordedAt: Date
    takenBackOn: Generated<string | null>
    takenBackByName: Generated<string | null>
    takenBackReason: Generated<string | null>
  }
  pledgeUse: {
    id: string
    pledgeId: string
    unitId: string
    kanwilId: string
    quantity: bigint
    location: string
    sinceOn: string
    endedOn: Generated<string | null>
    endedHow: Generated<UseEnding | null>
    endNote: Generated<string | null>
    recordedByName: string
    createdAt: Date
  }
}

export type Pledge = Selectable<PledgeTables['pledge']>
export type PledgeReceipt = Selectable<PledgeTables['pledgeReceipt']>
export type PledgeUse = Selectable<PledgeTables['pledgeUse']>
