export { followRegion } from './follow-region.ts'
export type { AttendanceTables, Sheet } from './tables.ts'
