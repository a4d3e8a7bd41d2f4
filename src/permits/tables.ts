import type { Generated, Selectable } from 'kysely'
import type { PermitKind, PermitStage } from './kinds.ts'

export interface PermitTables {
  permit: {
    id: string
    unitId: string
    kanwilId: string
    kind: PermitKind
    /** The facility or product. */
    subject: string
    holder: string
    /** Where it is applied for. */
    authority: string
    agreementId: string | null
    ownerId: string | null
    ownerName: string | null
    renewsId: string | null
    stage: PermitStage
    appliedOn: string | null
    expectedOn: string | null
    /** The day of the latest step. */
    movedOn: string
    number: string | null
    issuedOn: string | null
    /** Null in a granted one: it has no end. */
    expiresOn: string | null
    refusedOn: string | null
    refusal: string | null
    sha256: string | null
    size: bigint | null
    type: string | null
    fileName: string | null
    version: Generated<number>
    createdAt: Date
  }
  permitStep: {
    id: string
    permitId: string
    unitId: string
    kanwilId: string
    takenOn: string
    what: string
    recordedBy: string
    at: Date
  }
}

export type Permit = Selectable<PermitTables['permit']>
export type PermitStep = Selectable<PermitTables['permitStep']>
