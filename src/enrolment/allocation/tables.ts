import type { Generated, JSONColumnType, Selectable } from 'kysely'
import type { Zone } from '#kernel'
import type { BatchOutcome } from '../kinds.ts'
import type { RoundRules } from './rules.ts'

export type RoundState = 'begun' | 'proposed' | 'approved' | 'done' | 'cancelled' | 'failed'

export interface AllocationTables {
  allocationRound: {
    id: string
    unitId: string
    kanwilId: string
    state: RoundState
    /** Also those who did not ask but meet the rules. */
    everyone: boolean
    rules: JSONColumnType<RoundRules | Record<string, never>>
    accountId: string | null
    byName: string
    byPost: string
    zone: Zone
    begunAt: Date
    pairs: number | null
    points: bigint | null
    gap: number | null
    took: number | null
    fault: string | null
    proposedAt: Date | null
    approvedId: string | null
    approvedName: string | null
    approvedPost: string | null
    approvedAt: Date | null
    endedAt: Date | null
    version: Generated<number>
  }
  allocationCohort: {
    roundId: string
    cohortId: string
    /** Free when the round was reckoned. */
    seats: number
    batchId: string | null
  }
  allocationLine: {
    roundId: string
    personId: string
    proposedId: string | null
    cohortId: string | null
    points: number | null
    reasons: Generated<string[]>
    changedReason: string | null
    changedBy: string | null
    changedId: string | null
    changedAt: Date | null
    outcome: BatchOutcome | null
  }
}

export type Round = Selectable<AllocationTables['allocationRound']>
export type AllocationLine = Selectable<AllocationTables['allocationLine']>
