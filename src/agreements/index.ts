export { addParty } from './add-party.ts'
export { advance } from './advance.ts'
export { type Amendment, amend, lastUntil } from './amending/amend.ts'
export { isAmendable, openCopy } from './amending/open-copy.ts'
export { initial } from './approval/initial.ts'
export { heldUpBelow, waitsFor } from './approval/queue.ts'
export { sendBack } from './approval/send-back.ts'
export { submitDraft } from './approval/submit.ts'
export { isUnderApproval, writeAnnex } from './approval/text.ts'
export { heldBy, type Tier, tierNames } from './approval/tiers.ts'
export { withdraw } from './approval/withdraw.ts'
export { asking, inStage, type Question, question, stageNow, whenOf } from './asking.ts'
export { attach } from './attach.ts'
export { StageBadge } from './badge.tsx'
export { partnerFigures } from './chain/old-and-new.page.tsx'
export { inWords, termLength } from './chain/span.ts'
export { agreementChecks, type Check, dueBy, missing } from './checks.ts'
export { checksOfMany } from './checks-of-many.ts'
export { objectOptions } from './choices.ts'
export { comeIntoForce } from './come-into-force.ts'
export { contactsOfParties } from './contacts.ts'
export { countTies } from './count-ties.ts'
export { editing, mayEdit, type Part, parts, planStage } from './editing.ts'
export { decide as decideEnding } from './ending/decide.ts'
export {
  asksForDecision,
  decidedToStop,
  extensionIsLate,
  followed,
  reminderDays,
  undecided,
} from './ending/undecided.ts'
export { followRegion } from './follow-region.ts'
export { followsDirective } from './follows-directive.tsx'
export { forChange, frame } from './frame.ts'
export { endEarly } from './halt/end-early.ts'
export { isSuspended, suspensionOn, suspensionsOf } from './halt/queries.ts'
export { resume } from './halt/resume.ts'
export { suspend } from './halt/suspend.ts'
export { withdrawEnd } from './halt/withdraw-end.ts'
export { agreementImport } from './import/kind.ts'
export { keepPaper } from './keep-paper.ts'
export { kindCodes, kinds, type ObjectCode, objectCodes, objects, shortKinds } from './kinds.ts'
export { listAddress } from './list-address.ts'
export { nameOwners } from './name-owners.ts'
export { partnerTies } from './partner-ties.tsx'
export { propose } from './propose.ts'
export { proposeSuccessor } from './propose-successor.ts'
export {
  findAgreement,
  inReach,
  leads,
  lockAgreement,
  lockReached,
  type PartyView,
  papersOf,
  partiesOf,
  predecessorOf,
} from './queries.ts'
export { returnText } from './return-text.ts'
export { revise as reviseAgreement } from './revise.ts'
export { reviseParty } from './revise-party.ts'
export { agreementRoutes } from './routes.ts'
export { followNames } from './search-text.ts'
export { byRule, shared as sharedSentences } from './sentences.ts'
export { setTerm, termOutside } from './set-term.ts'
export { agreementSheet, filterWords } from './sheet.ts'
export { sentences as signSentences } from './sign.page.tsx'
export { keepSignature, levelBroken, type Signing, sign, signParty } from './sign.ts'
export type { AgreementSlot } from './slots.ts'
export { isOnTheWay, type Stage, stageCodes, stageOn, stages, way } from './stages.ts'
export type { Agreement } from './tables.ts'
export { takeBackSignature, voidSignature } from './take-back-signature.ts'
export { type Vitality, vitalities, vitalityCodes } from './vitality.ts'
export { words } from './words.ts'
