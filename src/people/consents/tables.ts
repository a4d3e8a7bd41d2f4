import type { Selectable } from 'kysely'
import type { ConsentKind, Way } from './kinds.ts'

export interface ConsentTables {
  consent: {
    id: string
    personId: string
    kind: ConsentKind
    /** With whom data may be shared; only of `sharing`. */
    partnerId: string | null
    given: boolean
    saidOn: string
    way: Way
    witness: string | null
    guardianName: string | null
    guardianRelation: string | null
    /** Version of the text the person was read. */
    wording: number
    sha256: string | null
    size: bigint | null
    type: string | null
    fileName: string | null
    recordedBy: string
    recordedAt: Date
    /** A newer answer to the same question stands instead. */
    replacedAt: Date | null
    withdrawnAt: Date | null
    withdrawnBy: string | null
    withdrawalNote: string | null
  }
}

export type Consent = Selectable<ConsentTables['consent']>
