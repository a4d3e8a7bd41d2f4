import type { Generated, Selectable } from 'kysely'
import type { Choice, Way } from './choices.ts'

export interface EndingTables {
  endingDecision: {
    agreementId: string
    choice: Choice
    /** How it is extended; null for what is not. */
    way: Way | null
    reason: string
    decidedBy: string
    decidedOn: string
    version: Generated<number>
  }
}

export type Decision = Selectable<EndingTables['endingDecision']>
