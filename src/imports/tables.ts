import type { Generated, JSONColumnType, Selectable } from 'kysely'
import type { Day, Zone } from '#kernel'
import type { Doubt, Judged, Standing } from './kind.ts'

export type State =
  | 'arrived'
  | 'mapping'
  | 'reading'
  | 'read'
  | 'applying'
  | 'applied'
  | 'undoing'
  | 'undone'
  | 'failed'
  | 'dropped'

/** Which places of the headings hold a column of the kind. */
export type Mapping = Record<string, number[]>

export interface ImportTables {
  import: {
    id: string
    unitId: string
    kanwilId: string
    kind: string
    origin: string
    /** The day whose state the list shows. */
    asOf: Day
    fileName: string
    /** Only until the file is read. */
    fileSha256: string | null
    state: State
    fault: string | null
    sheet: string | null
    /** The row the headings stand in. */
    headerAt: number | null
    headings: Generated<string[]>
    mapping: JSONColumnType<Mapping, string | undefined>
    lines: number | null
    readTo: Generated<number>
    skipped: Generated<number>
    appliedTo: Generated<number>
    createdCount: Generated<number>
    changedCount: Generated<number>
    releasedCount: Generated<number>
    heldCount: Generated<number>
    accountId: string | null
    byName: string
    byPost: string
    zone: Zone
    begunAt: Date
    readAt: Date | null
    endedAt: Date | null
    version: Generated<number>
  }
  importRow: {
    importId: string
    /** The row as the workbook numbers it. */
    at: number
    keys: string[]
    cells: JSONColumnType<Record<string, unknown>>
    sealed: string | null
    doubts: JSONColumnType<Doubt[], string | undefined>
    standing: Standing
    /** What it is but for its doubts. */
    verdict: Judged['standing']
    decision: 'leave' | 'take' | null
    subjectId: string | null
    fields: Generated<string[]>
  }
  importSubject: {
    importId: string
    subjectId: string
    created: boolean
    /** The subject's, after the import. */
    version: number
    /** What else must be put back or taken away. */
    kept: JSONColumnType<Record<string, unknown>>
  }
  importGone: { importId: string; subjectId: string }
  importHeading: { unitId: string; kanwilId: string; kind: string; heading: string; columnKey: string | null }
}

export type Import = Selectable<ImportTables['import']>
export type ImportRow = Selectable<ImportTables['importRow']>
