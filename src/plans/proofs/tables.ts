import type { Generated, Selectable } from 'kysely'
import type { Proof as ProofKind } from '../kinds.ts'

export interface ProofTables {
  proof: {
    id: string
    planItemId: string
    agreementId: string
    unitId: string
    kanwilId: string
    kind: ProofKind
    happenedOn: string
    /** Always there for a photo. */
    place: string | null
    note: string | null
    sha256: string
    size: bigint
    type: string
    name: string
    addedBy: string
    addedByName: string
    addedAt: Date
    verifiedBy: Generated<string | null>
    verifiedByName: Generated<string | null>
    verifiedOn: Generated<string | null>
    setAsideByName: Generated<string | null>
    setAsideOn: Generated<string | null>
    setAsideReason: Generated<string | null>
  }
}

export type ProofRow = Selectable<ProofTables['proof']>
