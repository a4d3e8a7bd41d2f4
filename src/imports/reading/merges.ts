import { type Cell, type Line, most, Unreadable } from './table.ts'

/** Cells that are shown as one; only the top left one holds the value. Rows from 1, columns from 0. */
export interface Merge {
  top: number
  bottom: number
  left: number
  right: number
}

const mostMerges = 50_000

/** The merged cells of a sheet. They stand after all rows, so the text is searched before it is read. */
export async function mergesOf(pieces: AsyncIterable<string> | undefined): Promise<Merge[]> {
  const merges: Merge[] = []
  let rest = ''
  for await (const piece of pieces ?? []) {
    const text = rest + piece
    if (text.includes('mergeCell ')) {
      for (const [, from = '', to = ''] of text.matchAll(/mergeCell ref="([A-Z]+\d+):([A-Z]+\d+)"/g)) {
        const [left, top] = place(from)
        const [right, bottom] = place(to)
        if (merges.length < mostMerges) merges.push({ top, bottom, left, right })
      }
    }
    rest = text.slice(text.lastIndexOf('<') < 0 ? -100 : text.lastIndexOf('<')).slice(-200)
  }
  return merges.sort((one, other) => one.top - other.top)
}

function place(ref: string): [number, number] {
  const letters = ref.replace(/\d+$/, '')
  return [columnOf(letters), Number(ref.slice(letters.length))]
}

/** 'A' is 0, 'AB7' is 27. */
export function columnOf(ref: string): number {
  let column = 0
  for (let at = 0; at < ref.length; at += 1) {
    const letter = ref.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) break
    column = column * 26 + letter
  }
  return column - 1
}

/** Writes the value of the top left cell into all that are shown as one with it; lines come from top to bottom. */
export function filler(merges: readonly Merge[]): (line: Line) => void {
  let next = 0
  let open: (Merge & { value: Cell })[] = []

  function opened({ at, cells }: Line): typeof open {
    const begun: typeof open = []
    for (let merge = merges[next]; merge && merge.top <= at; merge = merges[next]) {
      next += 1
      begun.push({ ...merge, value: merge.top === at ? (cells[merge.left] ?? null) : null })
    }
    return begun
  }

  return (line) => {
    open = [...open, ...opened(line)].filter(({ bottom, value }) => bottom >= line.at && value !== null)
    if (open.length > most.merges) throw new Unreadable('too-large')
    for (const { left, right, value } of open) {
      for (let column = left; column <= Math.min(right, most.columns - 1); column += 1)
        line.cells[column] ??= value
    }
  }
}
