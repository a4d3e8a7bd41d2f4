import type { PersonStatus, Sex } from '#people'
import type { AgeGroup, FactKind, RecordKind } from './kinds.ts'

export interface FactTables {
  fact: {
    id: string
    unitId: string
    kanwilId: string
    agreementId: string | null
    planItemId: string | null
    kind: FactKind
    happenedOn: string
    /** In the measure of the kind; below zero takes back. */
    amount: bigint
    sex: Sex | null
    ageGroup: AgeGroup | null
    status: PersonStatus | null
    recordKind: RecordKind
    recordId: string
    recordedAt: Date
  }
  /** What facts come to, kept by a trigger; without a promise: for the agreement as a whole. */
  factSum: {
    agreementId: string
    planItemId: string | null
    kind: FactKind
    amount: bigint
    /** The last day on which any of it still stands. */
    lastOn: string | null
  }
}
