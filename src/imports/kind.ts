import type { Level } from '#accounts'
import type { Actor, Db, Moment, Permission, Secrets } from '#kernel'
import type { Cell } from './reading/table.ts'
import type { Import } from './tables.ts'

/**
 * A sort of list that can be imported. The engine finds the file's headings, asks for the mapping, reads, shows what
 * would happen, applies in parts and undoes; the kind knows what its columns mean and what the database holds.
 * A capability gives its kind to `importRoutes` and `startImports` in app.ts.
 */
export interface ImportKind {
  /** Kept with every import: never rename. */
  key: string
  /** In the address: '/impor/warga-binaan'. */
  path: string
  /** 'warga binaan': what is imported, within a sentence. */
  noun: string
  says: Says
  /** Where the imported things stand. */
  list: { label: string; href: string }
  permission: Permission
  /** Whose lists: a unit's own, or those that a regional office keeps of its units. */
  levels: readonly Level[]
  /** Systems such a list comes from: { sdp: 'SDP' }. */
  origins: Readonly<Record<string, string>>
  /** The only columns that are ever stored. What the file holds beside them is dropped while it is read. */
  columns: readonly ImportColumn[]
  /** These columns must be there ... */
  required: readonly string[]
  /** ... these in the list of a regional office ... */
  requiredOfRegion?: readonly string[]
  /** ... and one of these. */
  identifying: readonly string[]
  /** Names of the fields that `compare` tells about; none where a row that stands already is never changed. */
  fields: Readonly<Record<string, string>>

  /** Loads what reading needs, once; then reads row after row. Undefined: the line is no row (a sum, a signature). */
  reader(db: Db, job: Import, secrets: Secrets): Promise<(cells: Cells) => ReadRow | undefined>
  /** What each row would do, all of them with one or two queries. */
  compare(view: View, job: Import, rows: readonly StagedRow[]): Promise<Judged[]>
  /** Does it, with sets and not row by row; compares again first, for time has passed. */
  apply(moment: Moment, job: Import, rows: readonly StagedRow[]): Promise<Applied>
  /** A row in a table of the preview; `cells` are shown to whoever decides about it, as they were written. */
  show(row: Pick<StagedRow, 'values'>): { name: string; note: string; cells?: readonly [string, string][] }

  /** For lists that name everybody there is. */
  absent?: Absent

  /** What was changed by somebody since; undoing would throw that away, so it is refused. */
  changedSince(db: Db, job: Import): Promise<{ count: number; names: string[] }>
  /** Takes back some of what the import did; whose, or none when all is taken back. */
  undo(moment: Moment, job: Import, most: number): Promise<string[]>
}

/** What is told of such a list where the pages of all imports are alike. */
export interface Says {
  /** 'berkas': what a row becomes, within a sentence. */
  thing: string
  /** What a list must hold at least. */
  least: string
  /** What is dropped while reading, or another word about the file. */
  file: string
  /** Where such a list comes from. */
  from: string
  /** What two rows with one key mean. */
  doubled: string
  /** What undoing does beside taking away what is new; `changed`: how many rows changed something. */
  undone(changed: string): string
}

/** Who stands in the unit and not in the file. Nothing happens to them unless the user says so. */
export interface Absent {
  list(db: Db, job: Import, slice: { from: number; most: number }): Promise<Gone[]>
  count(db: Db, job: Import): Promise<number>
  /** What the user says of them: 'Sudah tidak di satuan kerja ini'. */
  says: string
  release(moment: Moment, job: Import, ids: readonly string[]): Promise<void>
}

export interface ColumnNames {
  key: string
  label: string
  /** Other headings that mean it; capitals, dots and spaces do not matter. */
  synonyms: readonly string[]
}

export interface ImportColumn extends ColumnNames {
  /** Sealed while it waits, and never shown before it is opened with a reason. */
  secret?: true
  /** Several headings may hold parts of it: 'Nama alias 1', 'Nama alias 2'. */
  many?: true
}

/** What stands in a row, by column. A value that was read once reads as itself, and so does a choice of a doubt. */
export type Cells = Readonly<Record<string, readonly (Cell | undefined)[]>>

export interface Doubt {
  column: string
  /** What stands in the file; empty when the doubt is about the row and what is known. */
  raw: string
  /** A sentence in Indonesian: what is wrong, and what happens when it is taken as read. */
  says: string
  /** It cannot be taken as read: only corrected or left out. */
  blocks?: true
  /** What it may mean: each can stand in the cell. Something else can be written too. */
  choices?: readonly Choice[]
  /** Found by comparing with the other rows or with what stands, and looked for anew each time. */
  by?: 'file' | 'known'
}

export interface Choice {
  value: string
  label: string
}

export interface ReadRow {
  /** What identifies it; two rows of a file with the same key are doubted. */
  keys: string[]
  values: Record<string, unknown>
  secrets: Record<string, string>
  doubts: Doubt[]
}

export interface StagedRow extends ReadRow {
  at: number
  decision: 'leave' | 'take' | null
}

/** `confirmed`: all values stand already, and only the day of which they are is newer. */
export type Standing = 'new' | 'changed' | 'confirmed' | 'unchanged' | 'doubt' | 'left'

export interface Judged {
  at: number
  standing: Exclude<Standing, 'doubt' | 'left'>
  subjectId: string | null
  /** What would change. */
  fields: string[]
  /** Found by comparing; those of reading stay. */
  doubts: Doubt[]
}

export interface View {
  db: Db
  actor: Actor
  secrets: Secrets
  today: string
}

export interface Applied {
  created: string[]
  changed: string[]
  /** Other things that the rows touch, in whose history the part stands too. */
  about?: string[]
  /** Rows that turned out to be doubtful now. */
  held: { at: number; doubts: Doubt[] }[]
}

export interface Gone {
  id: string
  name: string
  note: string
}
