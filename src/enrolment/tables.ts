import type { Generated, JSONColumnType, Selectable } from 'kysely'
import type { AllocationTables } from './allocation/tables.ts'
import type {
  ApplicationState,
  Asker,
  BatchOutcome,
  ChangeKind,
  EndReason,
  NoteKind,
  Path,
  PauseReason,
  StepKind,
} from './kinds.ts'
import type { ListReason } from './many/listed.ts'

/** The unit of the cohort; a person may have moved on since. */
interface OfCohort {
  unitId: string
  kanwilId: string
}

export interface EnrolmentTables extends AllocationTables {
  hearing: OfCohort & {
    id: string
    cohortId: string
    heldOn: string
    number: string
    members: string[]
    sha256: string
    size: bigint
    type: string
    fileName: string
    recordedBy: string
    createdAt: Date
  }
  application: OfCohort & {
    id: string
    cohortId: string
    personId: string
    state: ApplicationState
    askedBy: Asker
    askedOn: string
    recordedBy: string
    /** Of this state. */
    since: Date
    hearingId: string | null
    overrideAskedBy: string | null
    overrideAskedName: string | null
    overrideBy: string | null
    overrideName: string | null
    path: Path | null
    version: Generated<number>
    createdAt: Date
  }
  applicationStep: {
    id: string
    applicationId: string
    state: StepKind
    reason: string | null
    findings: Generated<string[]>
    takenBy: string
    takenOn: string
    takenAt: Date
  }
  suitabilityNote: {
    id: string
    personId: string
    kind: NoteKind
    value: string
    letter: string
    asOf: string
    recordedBy: string
    recordedAt: Date
  }
  isolation: OfCohort & {
    id: string
    personId: string
    fromOn: string
    untilOn: string
    letter: string
    recordedBy: string
    recordedAt: Date
    liftedBy: string | null
  }
  participant: OfCohort & {
    id: string
    cohortId: string
    personId: string
    fromOn: string
    /** The last day; null while the place is held. */
    untilOn: string | null
    endReason: EndReason | null
    endNote: string | null
    /** The import, move or person whose event ended it; null where an officer did. */
    endSource: string | null
    applicationId: string | null
    admittedBy: string | null
    releaseSeen: string | null
    statusSeen: string | null
    version: Generated<number>
    createdAt: Date
  }
  participantPause: {
    id: string
    participantId: string
    fromOn: string
    untilOn: string
    reason: PauseReason
    note: string | null
    isolationId: string | null
    createdAt: Date
  }
  enrolmentBatch: OfCohort & {
    id: string
    cohortId: string
    enrolledBy: string
    enrolledAt: Date
    /** Of a list that another capability keeps. */
    reason: JSONColumnType<ListReason> | null
  }
  enrolmentLine: {
    batchId: string
    at: number
    /** A register number that nobody of the unit has. */
    typed: string | null
    personId: string | null
    outcome: BatchOutcome
    findings: Generated<string[]>
  }
  circumstance: OfCohort & {
    id: string
    personId: string
    kind: ChangeKind
    cohortIds: string[]
    sourceId: string
    subjectId: string
    before: string | null
    after: string | null
    late: boolean
    happenedOn: string
    createdAt: Date
    closedOn: string | null
    closedBy: string | null
    note: string | null
  }
}

export type Application = Selectable<EnrolmentTables['application']>
export type Participant = Selectable<EnrolmentTables['participant']>
