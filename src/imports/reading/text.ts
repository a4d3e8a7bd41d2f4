import type { Cells } from '../kind.ts'
import type { Cell } from './table.ts'

const nothing = /^[-–—.\s]*$/

/** What cells say, on one line; undefined for '-' and blanks. */
export function textIn(cells: readonly (Cell | undefined)[] | undefined, most = 300): string | undefined {
  const text = (cells ?? [])
    .flatMap((each) => (each === null || each === undefined || typeof each === 'boolean' ? [] : String(each)))
    .map((each) => each.replace(/^'/, '').replace(/\s+/g, ' ').trim())
    .filter((each) => !nothing.test(each))
    .join('; ')
  return text === '' ? undefined : text.slice(0, most)
}

/** The first cell of a column that holds something. */
export const firstIn = (cells: readonly (Cell | undefined)[] | undefined) => cells?.find(isThere)

/** Under many headings stands a line 1, 2, 3, ...: it numbers the columns. */
export function isNumbering(cells: Cells): boolean {
  const filled = Object.values(cells).flat().filter(isThere)
  return filled.length > 1 && filled.every((cell) => /^\(?\d{1,2}\)?$/.test(String(cell).trim()))
}

const isThere = (cell: Cell | undefined) => cell !== null && cell !== undefined
