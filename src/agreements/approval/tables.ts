import type { Selectable } from 'kysely'
import type { Tier } from './tiers.ts'

export interface ApprovalTables {
  approvalRound: {
    id: string
    agreementId: string
    number: number
    state: 'open' | 'approved' | 'returned' | 'withdrawn'
    /** Of the text as it was submitted (see fingerprint.ts). */
    fingerprint: string
    /** Accounts that wrote the text or submitted it, and so may not approve it. */
    drafters: string[]
    submittedBy: string
    submittedPost: string
    submittedAt: Date
    note: string | null
    closedAt: Date | null
  }
  approvalTier: {
    roundId: string
    place: number
    agreementId: string
    tier: Tier
    officeId: string
    state: 'ahead' | 'waiting' | 'initialled' | 'returned' | 'passed-over' | 'closed'
    waitingSince: Date | null
    decidedId: string | null
    decidedBy: string | null
    decidedPost: string | null
    decidedAt: Date | null
    note: string | null
  }
  textHand: { agreementId: string; round: number; accountId: string }
}

export type Round = Selectable<ApprovalTables['approvalRound']>
export type TierRow = Selectable<ApprovalTables['approvalTier']>
