import type { Generated, Selectable } from 'kysely'
import type { PersonStatus, Sex } from '#people'
import type { AgeGroup, FactKind, RecordKind, ReportableKind } from './kinds.ts'

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
  /** What no other record can say, told by a person with a file that shows it. */
  factReport: {
    id: string
    planItemId: string
    agreementId: string
    unitId: string
    kanwilId: string
    kind: ReportableKind
    happenedOn: string
    amount: bigint
    note: string
    sha256: string
    size: bigint
    type: string
    name: string
    reportedBy: string
    reportedByName: string
    reportedAt: Date
    takenBackByName: Generated<string | null>
    takenBackOn: Generated<string | null>
    takenBackReason: Generated<string | null>
  }
}

export type FactReport = Selectable<FactTables['factReport']>
