import type { Generated, Selectable } from 'kysely'
import type { Verdict } from './verdicts.ts'

export interface RenewalTables {
  evaluation: {
    agreementId: string
    benefitUnit: string
    benefitPartner: string
    obstacles: string
    evaluatedBy: string
    evaluator: string
    evaluatorPost: string
    evaluatedOn: string
    confirmedBy: string | null
    confirmer: string | null
    confirmerPost: string | null
    confirmedOn: string | null
    /** Why the head sent it back; null once it is handed in again. */
    returnedBy: string | null
    returnedOn: string | null
    returnedReason: string | null
    version: Generated<number>
  }
  evaluationVerdict: { agreementId: string; planItemId: string; verdict: Verdict; note: string | null }
  improvement: { id: string; agreementId: string; placeInOrder: number; wish: string }
  /** How a successor takes a point up: in a promise of its own, or with a reason why not. */
  improvementAnswer: {
    improvementId: string
    agreementId: string
    planItemId: string | null
    reason: string | null
  }
}

export type Evaluation = Selectable<RenewalTables['evaluation']>
export type VerdictRow = Selectable<RenewalTables['evaluationVerdict']>
export type Improvement = Selectable<RenewalTables['improvement']>
