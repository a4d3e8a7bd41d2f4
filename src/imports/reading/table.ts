/** What stands in a cell; a cell that is a date is a day as text: '2027-01-30'. */
export type Cell = string | number | boolean | null

export interface Line {
  /** The row as the workbook numbers it, from 1. */
  at: number
  cells: Cell[]
}

/** One sheet of a workbook, or a CSV file. Lines come in small lots, so that a big file is never in memory whole. */
export interface Table {
  sheet: string | null
  /** How many lines it says it has; null when it does not say. */
  count: number | null
  lines(): AsyncGenerator<Line[]>
}

export type FileFault = 'unreadable' | 'too-large' | 'no-heading'

/** The file cannot be read as a list, for a reason that can be said. */
export class Unreadable extends Error {
  readonly fault: FileFault
  constructor(fault: FileFault, cause?: unknown) {
    super(fault, { cause })
    this.fault = fault
  }
}

/** What a list may have at most; beyond it the file is no list but a mistake or an attack. */
export const most = {
  lines: 1_000_000,
  columns: 400,
  /** Of one cell. */
  letters: 4_000,
  sheets: 250,
  /** Of all texts that cells refer to, which are held in memory. */
  sharedLetters: 150_000_000,
  /** Letters between two tags, which the reader of markup holds in memory. */
  run: 5_000_000,
  /** Merged cells that reach into one line. */
  merges: 2_000,
  bytes: 2_000_000_000,
  ratio: 200,
}
