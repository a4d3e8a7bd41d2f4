import type { Generated, JSONColumnType, Selectable } from 'kysely'
import type { EntryRule } from './entry-rules.ts'
import type { CertificateKind, CohortStage, ProgrammeKind } from './kinds.ts'

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
    version: Generated<number>
    createdAt: Date
  }
}

export type Programme = Selectable<ProgrammeTables['programme']>
export type Cohort = Selectable<ProgrammeTables['cohort']>
export type Lesson = Selectable<ProgrammeTables['lesson']>
