import type { Generated, Selectable } from 'kysely'
import type { FactKind } from './facts/kinds.ts'
import type { FactTables } from './facts/tables.ts'
import type { Proof, Source } from './kinds.ts'
import type { ProofTables } from './proofs/tables.ts'
import type { RenewalTables } from './renewal/tables.ts'

export interface PlanTables extends RenewalTables, FactTables, ProofTables {
  planItem: {
    id: string
    agreementId: string
    unitId: string
    kanwilId: string
    placeInOrder: number
    activity: string
    output: string
    quantity: number
    measure: string
    place: string
    startsOn: string
    endsOn: string
    source: Source
    /** Whole rupiah. */
    budget: bigint | null
    ourOwnerId: string | null
    partnerOwnerId: string | null
    proofs: Proof[]
    /** Which facts count for it; null: the program counts none. */
    countsBy: Generated<FactKind | null>
    /** Since when it is done, and who said so; the note says why with less than was promised. */
    doneOn: Generated<string | null>
    doneBy: Generated<string | null>
    doneByName: Generated<string | null>
    doneNote: Generated<string | null>
    /** The day an early end of the agreement, or an addendum, stopped it; null while it stands. */
    stoppedOn: Generated<string | null>
    stoppedByEnd: Generated<boolean>
    version: Generated<number>
    createdAt: Date
  }
}

export type PlanItem = Selectable<PlanTables['planItem']>
