import { type SheetValue, xlsxOf, type Zone } from '#kernel'
import type { Held } from './holdings.ts'
import { isSaid, said } from './said.ts'
import { dataClasses } from './tables.ts'

/** The copy as a workbook: a line for each thing that is known, in the order of the page, and nothing left out. */
export function bookOf(name: string, made: string, holdings: readonly Held[], zone: Zone) {
  const lines = holdings.flatMap(linesOf)
  return xlsxOf({
    title: 'Salinan data',
    zone,
    columns: [
      { head: 'Data', width: 30 },
      { head: 'Catatan ke', width: 12 },
      { head: 'Isian', width: 30 },
      { head: 'Isi', width: 60 },
      { head: 'Golongan', width: 18 },
      { head: 'Untuk', width: 36 },
      { head: 'Disimpan', width: 36 },
    ],
    rows: async ({ from, most }) => lines.slice(from, from + most),
    foot: () => [`Salinan data ${name}`, made],
  })
}

function linesOf({ table, title, purpose, keep, columns, rows }: Held): SheetValue[][] {
  if (rows.length === 0) return [[title, null, 'Tidak ada', null, null, purpose, keep]]
  return rows.flatMap((row, at) =>
    columns
      .filter(({ name }) => isSaid(row[name]))
      .map(({ name, title: column, class: kind }): SheetValue[] => [
        title,
        at + 1,
        column,
        said(table, name, row[name]),
        dataClasses[kind],
        purpose,
        keep,
      ]),
  )
}
