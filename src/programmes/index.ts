export type { EntryRule } from './entry-rules.ts'
export { followRegion } from './follow-region.ts'
export {
  type CertificateKind,
  type CohortStage,
  certificateKinds,
  cohortStages,
  groups as programmeGroups,
  type ProgrammeGroup,
  type ProgrammeKind,
  programmeKinds,
} from './kinds.ts'
export type { Cohort, Lesson, Programme, ProgrammeTables } from './tables.ts'
