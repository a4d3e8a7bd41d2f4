import type { JSONColumnType, Selectable } from 'kysely'

/** A tie that went from one file to the other: which table, which column, and the rest of its key. */
interface Tie {
  table: string
  column: string
  row: Record<string, unknown>
}

export interface MergeTables {
  personMerge: {
    id: string
    staysId: string
    goneId: string
    reason: string
    moved: JSONColumnType<Tie[]>
    /** Columns of the file that stays, as they were filled from the other. */
    filled: JSONColumnType<Record<string, unknown>>
    mergedBy: string
    mergedAt: Date
    undoneBy: string | null
    undoneAt: Date | null
    undoneReason: string | null
  }
}

export type PersonMerge = Selectable<MergeTables['personMerge']>
