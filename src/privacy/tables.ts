import type { ReviewTables } from './desk/tables.ts'
import type { HoldingTables } from './holdings/tables.ts'
import type { DataRequestTables } from './requests/tables.ts'
import type { RetentionTables } from './retention/tables.ts'

export interface PrivacyTables extends ReviewTables, DataRequestTables, HoldingTables, RetentionTables {}
