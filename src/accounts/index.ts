export { history } from './history.ts'
export { chooseMail } from './own/choose-mail.ts'
export { knowsPassword, ownPasswordSentences } from './own/own-password.ts'
export { actorIn, isCurrent, type PostSummary, postsOf, postTitle } from './posts.ts'
export { needsSecondFactor, roleNames, rolesAt } from './roles.ts'
export { routes } from './routes.ts'
export { takeAttempt } from './sign-in/attempts.ts'
export { actAsHolder, wrongLink } from './sign-in/by-link.ts'
export { ipOf } from './sign-in/enter.ts'
export { firstAdministratorCode } from './sign-in/first-administrator.tsx'
export { asStranger, gate } from './sign-in/gate.tsx'
export { guess, missed } from './sign-in/guesses.ts'
export { publicRoutes } from './sign-in/routes.ts'
export type { Session } from './sign-in/session-by.ts'
export type { Post, Standing, Unit, UnitPeriod } from './tables.ts'
export { type CalledUnit, openUnitDirectory, type UnitDirectory } from './units/called.ts'
export { foundCentre } from './units/centre.ts'
export { changeUnit } from './units/change-unit.ts'
export { unitSelect } from './units/choice.ts'
export { foundUnit } from './units/found-unit.ts'
export { type Level, levelOf, type UnitKind, unitKindNames, unitKinds } from './units/kinds.ts'
export {
  aliasesOf,
  findUnit,
  lineageOn,
  lockUnit,
  type UnitName,
  unitNames,
  unitOn,
  unitsWithin,
} from './units/queries.ts'
export { unitSheet } from './units/sheet.ts'
export { acceptInvitation } from './users/accept-invitation.ts'
export { closeAccount } from './users/close-account.ts'
export { endPost } from './users/end-post.ts'
export { givePost } from './users/give-post.ts'
export { invitationToken } from './users/invitations.ts'
export { inviteAccount } from './users/invite-account.ts'
export { type Colleague, type StaffMember, staffOf, staffWhoMay } from './users/queries.ts'
export { resetPassword } from './users/reset-password.ts'
export { userSheet } from './users/sheet.ts'
