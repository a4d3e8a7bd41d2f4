export { programmeSlot } from './agreement-slot.tsx'
export { addRule as addEntryRule } from './catalogue/rules.ts'
export { ruleInWords as entryRuleInWords } from './catalogue/rules-in-words.ts'
export { write as writeProgramme } from './catalogue/write.ts'
export { type CohortView, findCohort, lockCohort } from './cohorts/cohort.ts'
export { cancel as cancelCohort, finish as finishCohort } from './cohorts/finish.ts'
export { open as openCohort } from './cohorts/open.ts'
export { prepare as prepareCohort } from './cohorts/prepare.ts'
export { revise as reviseCohort } from './cohorts/revise.ts'
export { startCohort } from './cohorts/start.ts'
export type { EntryRule } from './entry-rules.ts'
export { followRegion } from './follow-region.ts'
export { haltFrom } from './halt-from.ts'
export { haltLessons } from './halt-lessons.ts'
export {
  type CertificateKind,
  type CohortStage,
  certificateKinds,
  cohortStages,
  groups as programmeGroups,
  type ProgrammeGroup,
  type ProgrammeKind,
  programmeKinds,
  type VisitStage,
  visitStages,
} from './kinds.ts'
export { cohortsOfPromise } from './promise-slot.tsx'
export { programmeRoutes } from './routes.ts'
export type { SeatedPerson, Seats, Shared } from './seats.ts'
export type { Around, CohortSlot } from './slots.ts'
export type { Cohort, Lesson, Programme, ProgrammeTables } from './tables.ts'
export { share as shareProgramme } from './templates/share.ts'
export { cancelLesson } from './timetable/cancel.ts'
export { byDay as holidaysByDay, holidayCalled, holidaysBetween } from './timetable/holidays.ts'
export { haltOf } from './timetable/lesson.ts'
export { moveLesson } from './timetable/move.ts'
export { addHoliday } from './timetable/own-holidays.ts'
export { planLesson } from './timetable/plan.ts'
export { planSeries } from './timetable/plan-series.ts'
export { restoreLesson } from './timetable/restore.ts'
export { weekdayOf } from './timetable/series.ts'
export { clock, timeOfDay } from './timetable/times.ts'
export { weekdays } from './timetable/weekdays.ts'
export { checkIn as checkVisitIn } from './visits/check-in.ts'
export { checkOut as checkVisitOut } from './visits/check-out.ts'
export { listMembers as listVisitMembers } from './visits/list-members.ts'
export { planVisit } from './visits/plan.ts'
export { studyVisitRecords } from './visits/settle.ts'
export { wholeNumber } from './whole-number.ts'
export { words } from './words.ts'
