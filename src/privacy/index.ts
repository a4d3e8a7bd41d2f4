export { isReviewed } from './desk/queries.ts'
export {
  answer as answerLook,
  clear as clearLook,
  close as closeLook,
  question as questionLook,
} from './desk/review.ts'
export { followRegion } from './follow-region.ts'
export { clockWords } from './requests/clock.tsx'
export { grant as grantDataRequest } from './requests/grant.ts'
export { type RequestKind, requestKinds } from './requests/kinds.ts'
export { lift as liftDataRequest } from './requests/lift.ts'
export { receive as receiveDataRequest } from './requests/receive.ts'
export { privacySlot } from './requests/slot.tsx'
export { confirm as confirmRetention } from './retention/decide.ts'
export { propose as proposeRetention } from './retention/propose.ts'
export { privacyRoutes } from './routes.ts'
export { words } from './words.ts'
