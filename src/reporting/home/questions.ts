import { activePartners, ownedPromises, renewedThen, signedThen, undecided } from '../comparison/rows.ts'
import { actingPosts, openInvitations, withoutSecondFactor } from './account-questions.ts'
import { lateActionPoints, myActionPoints, pointsToVerify, unrecordedMeetings } from './action-points.ts'
import { endedRounds, roundsToApprove } from './allocations.ts'
import { markChangesToDecide, minimumLost, unmarkedLessons } from './attendance.ts'
import { behindItems } from './behind-items.ts'
import { papersToHandOver, proposedCertificates, uncertifiedCohorts } from './certificates.ts'
import { openApplications, openChanges } from './changes.ts'
import { climbed } from './climbed.ts'
import { missingReturns, soonCohorts } from './cohorts.ts'
import { directiveAnswers, lateDirectives, openDirectives } from './directives.ts'
import { heldUpDrafts, returnedDrafts, waitingDrafts } from './drafts.ts'
import { dueItems } from './due-items.ts'
import { ended } from './ended.ts'
import { ending } from './ending.ts'
import { evaluationsToConfirm } from './evaluations-to-confirm.ts'
import { expiringLegalPapers } from './expiring-legal-papers.ts'
import { unreadHandover } from './handover.ts'
import { waitingImports } from './imports.ts'
import { inForce } from './in-force.ts'
import { inProcess } from './in-process.ts'
import { loneMemoranda } from './lone-memoranda.ts'
import { mine } from './mine.ts'
import { movesNotAccepted, movesToAccept, requestsToAnswer } from './moves.ts'
import { nikToCheck, nikUnanswered } from './nik.ts'
import { oldAnswers } from './old-answers.ts'
import { oldHeadcounts } from './old-headcounts.ts'
import { openNeeds } from './open-needs.ts'
import { ownerless } from './ownerless.ts'
import { ownerlessItems } from './ownerless-items.ts'
import { leaversWithoutPack, packsToCheck } from './packs.ts'
import { endingPermits, stuckPermits } from './permits.ts'
import { looksToExplain, looksToReview, openDataRequests } from './privacy.ts'
import { proofsToVerify } from './proofs-to-verify.ts'
import type { Question } from './question.ts'
import { ready } from './ready.ts'
import { returnedEvaluations } from './returned-evaluations.ts'
import { looseFindings, overduePledges, silentServiceDays } from './services.ts'
import { signatureTurns } from './signature-turns.ts'
import { comingSignings, missingScans } from './signings.ts'
import { standingStill } from './standing-still.ts'
import { stuckMail } from './stuck-mail.ts'
import { suspendedLong } from './suspended-long.ts'
import { tentative } from './tentative.ts'
import { unassessedPeople } from './unassessed-people.ts'
import { silentUnits, withoutAgreements } from './unit-questions.ts'
import { inNameOnly, living, stalled } from './vitality.ts'
import { waitingSignatures } from './waiting-signatures.ts'

/** Everything a first page may ask, in the order that holds between equally urgent answers. */
export const questions: readonly Question[] = [
  mine,
  climbed,
  signatureTurns,
  missingReturns,
  unreadHandover,
  openDataRequests,
  looksToExplain,
  looksToReview,
  myActionPoints,
  pointsToVerify,
  proofsToVerify,
  movesToAccept,
  requestsToAnswer,
  movesNotAccepted,
  waitingImports,
  openChanges,
  openApplications,
  roundsToApprove,
  endedRounds,
  unmarkedLessons,
  markChangesToDecide,
  minimumLost,
  papersToHandOver,
  proposedCertificates,
  uncertifiedCohorts,
  packsToCheck,
  leaversWithoutPack,
  comingSignings,
  soonCohorts,
  ready,
  waitingSignatures,
  missingScans,
  dueItems,
  behindItems,
  silentServiceDays,
  overduePledges,
  looseFindings,
  lateActionPoints,
  unrecordedMeetings,
  tentative,
  endingPermits,
  stuckPermits,
  waitingDrafts,
  returnedDrafts,
  openDirectives,
  ending,
  inNameOnly,
  suspendedLong,
  evaluationsToConfirm,
  returnedEvaluations,
  standingStill,
  ownerless,
  ownerlessItems,
  loneMemoranda,
  expiringLegalPapers,
  openNeeds,
  unassessedPeople,
  ended,
  withoutAgreements,
  silentUnits,
  withoutSecondFactor,
  openInvitations,
  actingPosts,
  stuckMail,
  heldUpDrafts,
  directiveAnswers,
  lateDirectives,
  nikUnanswered,
  nikToCheck,
  oldHeadcounts,
  oldAnswers,
  inForce,
  inProcess,
  living,
  stalled,
  signedThen,
  renewedThen,
  undecided,
  activePartners,
  ownedPromises,
]
