export { districtsOf, type Place, placeName } from './areas.ts'
export { addContact } from './contacts/add-contact.ts'
export { endContact } from './contacts/end-contact.ts'
export { followRegion } from './follow-region.ts'
export { history } from './history.ts'
export { type PartnerKind, partnerKinds } from './kinds.ts'
export {
  type Found,
  type PartnerChoice,
  type PartnerRow,
  partnerChoices,
  searchPartners,
} from './list/search.ts'
export { merge } from './merging/merge.ts'
export { recordsOf, type Standing, standingPartner } from './merging/records.ts'
export { unmerge } from './merging/unmerge.ts'
export { nameOn } from './names/name-on.ts'
export { contactsOf, findPartner, type PartnerView, partnerNames } from './queries.ts'
export { register } from './register.ts'
export { revise } from './revise.ts'
export { partnerRoutes } from './routes.tsx'
export type { CountTies, PartnerSlot, Ties } from './slots.ts'
export type { Contact, Partner, PartnerTables } from './tables.ts'
