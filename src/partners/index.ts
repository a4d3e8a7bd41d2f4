export { districtsOf, meansRegency, type Place, placeName, placesCalled, placesLike } from './areas.ts'
export { check as checkPartner } from './checks/check.ts'
export { clearFlag } from './checks/clear-flag.ts'
export { FlagBadge } from './checks/flag-badge.tsx'
export { type Flag, flags } from './checks/kinds.ts'
export { setFlag } from './checks/set-flag.ts'
export { addContact } from './contacts/add-contact.ts'
export { endContact } from './contacts/end-contact.ts'
export { reviseContact } from './contacts/revise-contact.ts'
export { addContribution } from './contributions/add.ts'
export { followRegion } from './follow-region.ts'
export { type Gazetteer, openGazetteer } from './gazetteer.ts'
export { history } from './history.ts'
export { type PartnerKind, partnerKinds } from './kinds.ts'
export { addLegalPaper } from './legal-papers/add.ts'
export { type LegalKind, legalKinds } from './legal-papers/kinds.ts'
export { type AreaOption, areaChoices, areaOptions } from './list/list.ts'
export {
  type Found,
  type PartnerChoice,
  type PartnerRow,
  partnerChoices,
  searchPartners,
} from './list/search.ts'
export { partnerSheet } from './list/sheet.ts'
export {
  bareName,
  findListed,
  type KnownPartner,
  type Listed,
  looksListed,
  type Meant,
} from './listed/find-listed.ts'
export { partnerKindIn, partnerKindOfName } from './listed/kind-in.ts'
export {
  holdRegistry,
  type ListedContact,
  type NewPartner,
  reachedBy,
  registerListed,
  removeListed,
} from './listed/register-listed.ts'
export { merge } from './merging/merge.ts'
export { recordsOf, type Standing, standingPartner } from './merging/records.ts'
export { unmerge } from './merging/unmerge.ts'
export { nameOn } from './names/name-on.ts'
export { recordFormerName } from './names/record-former-name.ts'
export { contactsOf, findPartner, type PartnerView, partnerNames } from './queries.ts'
export { register } from './register.ts'
export { revise } from './revise.ts'
export { partnerRoutes } from './routes.tsx'
export { type CountTies, noTies, type PartnerSlot, type Ties } from './slots.ts'
export type { Contact, Partner, PartnerTables } from './tables.ts'
