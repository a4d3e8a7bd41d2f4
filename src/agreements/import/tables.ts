import type { JSONColumnType } from 'kysely'
import type { Day } from '#kernel'

export interface ListedTables {
  listedAgreement: {
    agreementId: string
    importId: string
    /** The row as the workbook numbers it. */
    at: number
    fileName: string
    asOf: Day
    /** Text by column. */
    asWritten: JSONColumnType<Record<string, string>>
    /** What was doubtful and accepted. */
    doubts: JSONColumnType<{ column: string; raw: string; says: string }[]>
  }
}
