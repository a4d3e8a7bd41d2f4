import type { Generated, JSONColumnType, Selectable } from 'kysely'
import type { EntryRule } from './entry-rules.ts'
import type { CertificateKind, CohortStage, ProgrammeKind, VisitStage } from './kinds.ts'

export interface ProgrammeTables {
  programme: {
    id: string
    unitId: string
    kanwilId: string
    name: string
    kind: ProgrammeKind
    purpose: string | null
    /** JP, lesson hours of the whole programme. */
    lessonHours: number
    /** People in a cohort. */
    capacity: number
    certificate: CertificateKind
    /** Percent of the lesson hours. */
    minAttendance: number
    entryRules: JSONColumnType<EntryRule[]>
    needsHearing: Generated<boolean>
    /** No new cohort from this day. */
    closedOn: string | null
    /** The template it was copied from. */
    templateId: string | null
    version: Generated<number>
    createdAt: Date
  }
  cohort: {
    id: string
    programmeId: string
    unitId: string
    kanwilId: string
    name: string
    fiscalYear: number
    /** Code of the sources of plans; null while it is not known. */
    funding: string | null
    agreementId: string | null
    planItemId: string | null
    /** Why the unit teaches this alone; null where it has an agreement or has not said. */
    noPartnerReason: string | null
    instructor: string | null
    room: string | null
    startsOn: string
    endsOn: string
    seats: number
    stage: CohortStage
    stageSince: string
    stageReason: string | null
    version: Generated<number>
    createdAt: Date
  }
  lesson: {
    id: string
    cohortId: string
    unitId: string
    kanwilId: string
    heldOn: string
    /** 'HH:MM:SS', in the zone of the unit. */
    beginsAt: string
    endsAt: string
    lessonHours: number
    topic: string | null
    instructor: string | null
    room: string | null
    stage: Generated<'planned' | 'cancelled'>
    cancelReason: string | null
    /** The agreement whose suspension or early end called it off. */
    haltedBy: string | null
    /** The called-off lesson that it makes up for. */
    makesUpFor: string | null
    /** Why it is held though the day is a holiday. */
    holidayReason: string | null
    version: Generated<number>
    createdAt: Date
  }
  template: {
    id: string
    programmeId: string
    unitId: string
    kanwilId: string
    name: string
    kind: ProgrammeKind
    purpose: string
    lessonHours: number
    capacity: number
    certificate: CertificateKind
    minAttendance: number
    entryRules: JSONColumnType<EntryRule[]>
    needsHearing: boolean
    /** Whole rupiah of one cohort. */
    cost: bigint | null
    results: string
    cohortsFinished: number
    sharedOn: string
    withdrawnOn: string | null
    version: Generated<number>
    createdAt: Date
  }
  holiday: {
    id: string
    day: string
    name: string
    kind: 'national' | 'leave' | 'own'
    /** Null: the whole country. */
    unitId: string | null
    kanwilId: string | null
    certain: Generated<boolean>
    source: string
    createdAt: Generated<Date>
  }
  studyVisit: {
    id: string
    cohortId: string
    /** The promise that it keeps, of the cohort's agreement. */
    planItemId: string | null
    unitId: string
    kanwilId: string
    destination: string
    purpose: string
    heldOn: string
    departsAt: string
    returnsAt: string
    permitNumber: string | null
    permitIssuer: string | null
    escorts: string[]
    stage: VisitStage
    departedAt: Date | null
    departedBy: string | null
    /** When the last one was back. */
    returnedAt: Date | null
    returnedBy: string | null
    cancelReason: string | null
    version: Generated<number>
    createdAt: Date
  }
  visitMember: {
    visitId: string
    personId: string
    departed: boolean | null
    /** False: missing. */
    returned: boolean | null
    note: string | null
  }
}

export type Programme = Selectable<ProgrammeTables['programme']>
export type Cohort = Selectable<ProgrammeTables['cohort']>
export type Lesson = Selectable<ProgrammeTables['lesson']>
export type Template = Selectable<ProgrammeTables['template']>
export type Holiday = Selectable<ProgrammeTables['holiday']>
export type StudyVisit = Selectable<ProgrammeTables['studyVisit']>
