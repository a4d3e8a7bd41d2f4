export { followRegion } from './follow-region.ts'
export { type Seated, seatedOn } from './seated.ts'
export { seats } from './seats.ts'
export type { EnrolmentTables, Participant } from './tables.ts'
