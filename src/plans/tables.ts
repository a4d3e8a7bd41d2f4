import type { Generated, Selectable } from 'kysely'
import type { FactTables } from './facts/tables.ts'
import type { Proof, Source } from './kinds.ts'
import type { RenewalTables } from './renewal/tables.ts'

export interface PlanTables extends RenewalTables, FactTables {
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
    /** The day an early end of the agreement stopped it; null while it stands. */
    stoppedOn: Generated<string | null>
    version: Generated<number>
    createdAt: Date
  }
}

export type PlanItem = Selectable<PlanTables['planItem']>
