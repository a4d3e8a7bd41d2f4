export { activate } from './activate.ts'
export { add as addItem } from './add.ts'
export { amendItems, type ItemTerms } from './amend-items.ts'
export {
  type AgeGroup,
  ageGroupOf,
  ageGroups,
  type FactKind,
  factKindCodes,
  factKinds,
  isReportable,
  type RecordKind,
  recordKinds,
} from './facts/kinds.ts'
export { lastFactOf, type Progress, progressOf } from './facts/progress.ts'
export type { FactRecords, RecordBooks, RecordLink } from './facts/records.ts'
export { reportFact } from './facts/report.ts'
export { achievedOf, expectedBy } from './facts/schedule.ts'
export { setCounting } from './facts/set-counting.ts'
export {
  type FactSource,
  type Happened,
  type Settling,
  settleFacts,
  settleManyFacts,
} from './facts/settle.ts'
export { followRegion } from './follow-region.ts'
export { datesInOrder, itemFields, outsideTerm } from './item.ts'
export {
  type Proof,
  proofCodes,
  proofs,
  type Source,
  sourceCodes,
  sources,
} from './kinds.ts'
export { addOption as addMilestoneOption } from './milestones/add-option.ts'
export { milestoneSlot } from './milestones/card.tsx'
export { propose as proposeMilestone } from './milestones/propose.ts'
export { milestoneRoutes } from './milestones/routes.tsx'
export type { MilestoneTables } from './milestones/tables.ts'
export { weigh as weighMilestoneOption } from './milestones/weigh.ts'
export { milestoneWords } from './milestones/words.ts'
export { nameItemOwners } from './name-item-owners.ts'
export { lockOpenItem } from './open-item.ts'
export { promiseRoutes } from './promise/routes.tsx'
export type { PromiseSlot } from './promise/slots.ts'
export { addProof } from './proofs/add.ts'
export { finish as finishItem } from './proofs/finish.ts'
export { reopen as reopenItem } from './proofs/reopen.ts'
export { setProofAside } from './proofs/set-aside.ts'
export { verifyProof } from './proofs/verify.ts'
export { planOf } from './queries.ts'
export { answer as answerImprovement } from './renewal/answer.ts'
export { confirm as confirmEvaluation } from './renewal/confirm.ts'
export { evaluate } from './renewal/evaluate.ts'
export { renew } from './renewal/renew.ts'
export { renewalRoutes } from './renewal/routes.tsx'
export { renewalSlot } from './renewal/slot.tsx'
export { planRoutes } from './routes.tsx'
export { planSlot } from './slot.tsx'
export { stopItems } from './stop-items.ts'
export type { PlanTables } from './tables.ts'
export { words } from './words.ts'
