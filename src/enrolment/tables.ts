import type { Generated, Selectable } from 'kysely'

export interface EnrolmentTables {
  participant: {
    id: string
    cohortId: string
    personId: string
    /** Of the cohort; the person may have moved on since. */
    unitId: string
    kanwilId: string
    fromOn: string
    /** The last day; null while the place is held. */
    untilOn: string | null
    endReason: string | null
    endNote: string | null
    version: Generated<number>
    createdAt: Date
  }
  participantPause: {
    id: string
    participantId: string
    fromOn: string
    untilOn: string
    reason: string
    note: string | null
    createdAt: Date
  }
}

export type Participant = Selectable<EnrolmentTables['participant']>
