export { ageOn } from './age.ts'
export { assess as assessPerson } from './care-needs/assess.ts'
export { needsCard } from './care-needs/card.tsx'
export { type DueFor, dueAssessments } from './care-needs/due.ts'
export {
  levels as needLevels,
  type Need as CareNeed,
  needCodes,
  needs as careNeeds,
} from './care-needs/kinds.ts'
export { dueSentences } from './care-needs/needs.page.tsx'
export { careNeedRoutes } from './care-needs/routes.tsx'
export { careNeedWords } from './care-needs/words.ts'
export { consentCard } from './consents/card.tsx'
export { type ConsentKind, consentKinds } from './consents/kinds.ts'
export { partnerConsents } from './consents/partner.page.tsx'
export { record as recordConsent } from './consents/record.ts'
export { consentRoutes } from './consents/routes.tsx'
export { type ConsentAsked, consenting, consentStands, needsGuardian } from './consents/standing.ts'
export { withdraw as withdrawConsent } from './consents/withdraw.ts'
export { consentWords } from './consents/words.ts'
export { followRegion } from './follow-region.ts'
export { peopleImport } from './import/kind.ts'
export {
  type DataSource,
  type Education,
  educationCodes,
  educations,
  type Interest,
  interestCodes,
  interests,
  type MeansSource,
  meansSources,
  type NikState,
  nikStates,
  type PersonStatus,
  type Sex,
  securities,
  sexCodes,
  sexes,
  statusCodes,
  statuses,
} from './kinds.ts'
export { leavingRoutes } from './leaving/routes.tsx'
export { limitPerson } from './limits/limit.ts'
export { unlimited, withinLimits } from './limits/limited.ts'
export { ReasonFields } from './looks/ask.page.tsx'
export { ask as askToOpenPerson, reasonFields } from './looks/ask.ts'
export { lookGate } from './looks/gate.tsx'
export {
  type Flag,
  flagCodes,
  flags,
  type Looked,
  type LookKind,
  looked,
  lookKindCodes,
  lookKinds,
} from './looks/kinds.ts'
export { cares, isChild, openLeaves, seesWhole } from './looks/leave.ts'
export { isNamed, shownName } from './looks/shown-name.ts'
export type { Look } from './looks/tables.ts'
export { writeLook } from './looks/write-look.ts'
export { recordMeans } from './means/record.ts'
export { meansRoutes } from './means/routes.tsx'
export { meansSlot } from './means/slot.tsx'
export { isPoor, type MeansRules, meansRules } from './means/standing.ts'
export { mergeRoutes } from './merging/routes.tsx'
export { accept as acceptMove } from './moves/accept.ts'
export { movesFollowRegion } from './moves/follow-region.ts'
export { moveKinds } from './moves/kinds.ts'
export { offer as offerMove } from './moves/offer.ts'
export { moveRoutes } from './moves/routes.tsx'
export { moveSlot } from './moves/slot.tsx'
export { moveWords } from './moves/words.ts'
export { nikDigits, nikDoubts, nikDoubtWords } from './nik.ts'
export { apply as applyNikAnswer } from './nik-lists/apply.ts'
export { read as readNikAnswer } from './nik-lists/read.ts'
export { nikRoutes } from './nik-lists/routes.ts'
export { send as sendNikList } from './nik-lists/send.ts'
export { nikWords } from './nik-lists/words.ts'
export { findPerson, isOwn, lockOwnPerson, lockPerson, type PersonView } from './person.ts'
export { register as registerPerson } from './register.ts'
export { peopleRoutes } from './routes.tsx'
export {
  nikHashIn,
  type PersonHit,
  peopleSought,
  type SoughtPeople,
  seekPeople,
} from './search/seek.ts'
export type { PersonSlot } from './slots.ts'
export type { PeopleTables, Person } from './tables.ts'
export { type Village, villagesIn } from './villages.ts'
export { words } from './words.ts'
