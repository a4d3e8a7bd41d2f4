import type { ColumnNames } from '../kind.ts'
import type { Cell, Line, Table } from './table.ts'

export interface Heading {
  table: Table
  /** The row it stands in. */
  at: number
  /** What stands there, by place; '' where a column has no heading. */
  headings: string[]
}

/** Above it stand titles, logos and the date of the list. */
const deepest = 40
/** So many columns must be recognised, or it is any line of any table. */
const least = 2

/** The first sheet with a line that names columns we know, and the line that names most of them. */
export async function findHeading(
  tables: readonly Table[],
  columns: readonly ColumnNames[],
): Promise<Heading | undefined> {
  for (const table of tables) {
    const best = headingAmong(await firstLines(table), columns)
    if (best) return { table, ...best }
  }
  return undefined
}

/** Of two lines that name as many, the lower is nearer to the rows: the upper one is merged over it. */
export function headingAmong(
  lines: readonly Line[],
  columns: readonly ColumnNames[],
): { at: number; headings: string[] } | undefined {
  let best: { at: number; headings: string[]; known: number } | undefined
  for (const { at, cells } of lines) {
    const headings = Array.from(cells, headingIn)
    const known = new Set(headings.flatMap((heading) => columnCalled(heading, columns) ?? [])).size
    if (known >= Math.max(least, best?.known ?? 0)) best = { at, headings, known }
  }
  return best && { at: best.at, headings: best.headings }
}

async function firstLines(table: Table): Promise<Line[]> {
  const first: Line[] = []
  for await (const lot of table.lines()) {
    first.push(...lot)
    if (first.length >= deepest) break
  }
  return first.slice(0, deepest)
}

const headingIn = (cell: Cell | undefined) =>
  typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim().slice(0, 80) : ''

/** The column that a heading means: 'Tgl. Lahir', 'TANGGAL LAHIR' and 'tanggal_lahir' are one. */
export function columnCalled(heading: string, columns: readonly ColumnNames[]): string | undefined {
  const wanted = bare(heading)
  if (wanted === '') return undefined
  return columns.find(
    ({ label, synonyms }) => bare(label) === wanted || synonyms.some((each) => bare(each) === wanted),
  )?.key
}

/** Letters, digits and what tells 2/3 from 23; the number behind 'Nama alias 2' does not matter. */
export const bare = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9/]/g, '')
    .replace(/(?<=[a-z])[1-9]$/, '')
