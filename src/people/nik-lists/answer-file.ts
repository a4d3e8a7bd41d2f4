import { detectDelimiter, parseCsv, stripBom } from 'hucre/csv'
import { type CellValue, readXlsx } from 'hucre/xlsx'
import { type Field, fieldsIn } from './headings.ts'

/** One row of an answer as it was written, in a file of any column order. */
export interface AnswerRow {
  /** In the file, from 1. */
  place: number
  /** Of the list. */
  line: number | null
  /** Of the register. */
  number: string | null
  name: string | null
  /** The NIK beside the person: the one that was sent, unless Dukcapil wrote over it. */
  nik: WrittenNik | null
  /** The NIK in a column of Dukcapil's own. */
  theirNik: WrittenNik | null
  verdict: string | null
  remark: string | null
}

export interface WrittenNik {
  digits: string
  /** False when a number stands in the cell: a spreadsheet keeps fifteen digits of one. */
  exact: boolean
}

/** People on one list, and so rows of one answer that are read. */
export const mostRows = 5_000
/** Bytes of a file. */
export const mostBytes = 5_000_000

/** The rows of an answer, XLSX or CSV; undefined when it is neither, or no columns of an answer are found. */
export async function answerRows(bytes: Uint8Array): Promise<AnswerRow[] | undefined> {
  const sheets = await sheetsOf(bytes).catch(() => [])
  for (const rows of sheets) {
    const at = rows.slice(0, 20).findIndex((row) => fieldsIn(row) !== undefined)
    const fields = fieldsIn(rows[at] ?? [])
    if (!fields) continue
    return rows
      .map((row, index) => rowOf(row, fields, index + 1))
      .slice(at + 1)
      .filter(({ line, number, name, nik }) => line !== null || number || (name && nik))
  }
  return undefined
}

async function sheetsOf(bytes: Uint8Array): Promise<CellValue[][][]> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (isZip) return (await readXlsx(bytes)).sheets.map(({ rows }) => rows)
  const text = stripBom(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  return [parseCsv(text, { delimiter: detectDelimiter(text) })]
}

function rowOf(row: readonly CellValue[], fields: ReadonlyMap<Field, number>, place: number): AnswerRow {
  const cell = (field: Field) => row[fields.get(field) ?? -1]
  const line = Number(textOf(cell('line')) ?? Number.NaN)
  return {
    place,
    line: Number.isInteger(line) && line > 0 && line <= mostRows ? line : null,
    number: textOf(cell('number')),
    name: textOf(cell('name')),
    nik: nikOf(cell('nik')),
    theirNik: nikOf(cell('theirNik')),
    verdict: textOf(cell('verdict')),
    remark: textOf(cell('remark'))?.slice(0, 200) ?? null,
  }
}

function textOf(value: CellValue | undefined): string | null {
  if (value === null || value === undefined) return null
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value)
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim() || null
}

function nikOf(value: CellValue | undefined): WrittenNik | null {
  if (typeof value === 'number') return { digits: value.toFixed(0).padStart(16, '0'), exact: false }
  const text = textOf(value)
  if (!text || /^[-–0]+$/.test(text)) return null
  const digits = text.replace(/[\s.\-']/g, '')
  return { digits, exact: /^\d{16}$/.test(digits) }
}
