import { hear } from './markup.ts'
import { columnOf, filler, type Merge } from './merges.ts'
import { type Cell, type Line, most, Unreadable } from './table.ts'

interface Book {
  texts: readonly string[]
  /** Styles that show a day. */
  styles: ReadonlySet<number>
  merges: readonly Merge[]
  from1904: boolean
}

/** The lines of a sheet with what their cells mean: text, numbers, days as text. */
export async function* sheetLines(
  pieces: AsyncIterable<string> | undefined,
  { texts, styles, merges, from1904 }: Book,
): AsyncGenerator<Line[]> {
  const fill = filler(merges)
  let lot: Line[] = []
  let line: Line = { at: 0, cells: [] }
  let column = 0
  let type = ''
  let style = 0
  let value = ''
  let inValue = false

  function open(name: string, attributes: Record<string, string>): void {
    if (name === 'c') openCell(attributes)
    else if (name === 'v' || name === 't') inValue = true
    else if (name === 'row') {
      line = { at: rowAfter(line.at, attributes.r), cells: [] }
      column = -1
      if (line.at > most.lines) throw new Unreadable('too-large')
    }
  }
  function openCell({ r, t, s }: Record<string, string>): void {
    column = r ? columnOf(r) : column + 1
    type = t ?? 'n'
    style = Number(s ?? 0)
    value = ''
  }
  function text(piece: string): void {
    if (inValue && value.length < most.letters) value += piece
  }
  function close(name: string): void {
    if (name === 'v' || name === 't') inValue = false
    else if (name === 'c') {
      if (column < most.columns) line.cells[column] = meaning()
    } else if (name === 'row') {
      fill(line)
      lot.push(line)
    }
  }
  function meaning(): Cell {
    if (value === '' || type === 'e') return null
    if (type === 's') return texts[Number(value)] ?? null
    if (type === 'b') return value === '1'
    if (type === 'd') return value.slice(0, 10)
    if (type !== 'n') return value
    return styles.has(style) ? dayOfSerial(Number(value), from1904) : Number(value)
  }

  for await (const _ of hear(pieces ?? nothing(), { open, text, close })) {
    if (lot.length === 0) continue
    yield lot
    lot = []
  }
}

/** Rows come from top to bottom; a number that says otherwise is not believed. */
function rowAfter(before: number, said: string | undefined): number {
  const at = Number(said)
  return Number.isInteger(at) && at > before ? at : before + 1
}

async function* nothing(): AsyncGenerator<string> {}

const perDay = 86_400_000

/** Excel counts days; 1 is 1 January 1900, and 60 a 29 February that never was. Null when it is no day of our time. */
export function dayOfSerial(serial: number, from1904 = false): string | null {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0)
  if (!Number.isFinite(days) || days < 1 || days > 100_000) return null
  return new Date((days - (days < 60 ? 25_568 : 25_569)) * perDay).toISOString().slice(0, 10)
}
