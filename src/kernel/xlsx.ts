import { type CellValue, writeXlsxStream } from 'hucre/xlsx'
import type { Zone } from './dates.ts'
import type { SheetColumn, SheetValue, Slice } from './sheet.ts'

/** The rows of one file at most: more is read by nobody and would hold the database too long. */
export const mostSheetRows = 50_000
/** Rows in memory at a time. */
const atATime = 2_000

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface Book {
  title: string
  columns: readonly SheetColumn[]
  zone: Zone
  rows(slice: Slice): Promise<SheetValue[][]>
  /** Lines below the rows, such as who asked what and when; told how many rows there are. */
  foot(count: number): string[]
}

/**
 * A workbook of one sheet: heads that stay in sight, real dates and numbers, a foot that says what this is. Rows come
 * in slices and leave compressed, so a file takes a few megabytes while it is made. Text is always text: what begins
 * with = + - or @ is never a formula.
 */
export async function xlsxOf(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const columns = book.columns.map(({ head, width = 16, kind }) => ({
    header: head,
    width,
    ...(kind && { numFmt: formats[kind] }),
  }))
  const stream = writeXlsxStream(lines(book), {
    name: sheetName(book.title),
    columns,
    freezePane: { rows: 1 },
  })
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

const formats = { day: 'dd mmm yyyy', moment: 'dd mmm yyyy hh:mm', money: '"Rp"#,##0' } as const

async function* lines({ columns, zone, rows, foot }: Book): AsyncGenerator<CellValue[]> {
  let count = 0
  for (;;) {
    const some = await rows({ from: count, most: Math.min(atATime, mostSheetRows - count) })
    for (const row of some) yield row.map((value, at) => cell(value, columns[at], zone))
    count += some.length
    if (some.length < atATime || count >= mostSheetRows) break
  }
  yield []
  for (const said of foot(count)) yield [said]
}

function cell(value: SheetValue, column: SheetColumn | undefined, zone: Zone): CellValue {
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof Date) return onTheClockOf(zone, value)
  if (column?.kind === 'day' && typeof value === 'string') return new Date(`${value}T00:00:00Z`)
  // XML knows no control characters, and Excel no cell beyond 32,767
  return typeof value === 'string' ? value.replace(/[^\P{Cc}\n\t]/gu, ' ').slice(0, 32_767) : value
}

/** A sheet knows no zones: what stands in it is what the reader's clock showed. */
function onTheClockOf(zone: Zone, moment: Date): Date {
  return new Date(`${moment.toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T')}Z`)
}

const sheetName = (title: string) => title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)
