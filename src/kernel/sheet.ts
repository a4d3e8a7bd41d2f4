import type { Actor } from './actor.ts'
import type { Day } from './dates.ts'
import type { Db } from './db.ts'
import type { Permission } from './permissions.ts'

/** What stands in a cell: text, a number, rupiah as bigint, a moment, or nothing. */
export type SheetValue = string | number | bigint | Date | null

export interface SheetColumn {
  head: string
  /** In characters; 16 unless said. */
  width?: number | undefined
  /** `day`: 'YYYY-MM-DD' becomes a date; `moment`: a Date, on the reader's clock; `money`: whole rupiah. */
  kind?: 'day' | 'moment' | 'money' | undefined
}

/** A part of a list. */
export interface Slice {
  from: number
  most: number
}

/** Who asks a list what, as its address says it. */
export interface SheetQuestion {
  db: Db
  actor: Actor
  today: Day
  query: Record<string, string>
}

/** A list that can be downloaded as a table: the same filter, the same reach. */
export interface Sheet {
  /** The list's own address: '/mitra' is downloaded at '/unduh/mitra'. */
  list: string
  title: string
  permission: Permission
  columns: readonly SheetColumn[]
  /** The filter in words, one phrase for each part; none when all is asked. */
  filter(question: SheetQuestion): Promise<string[]>
  count(question: SheetQuestion): Promise<number>
  /** So many rows from a place in the list's own order. */
  rows(question: SheetQuestion, slice: Slice): Promise<SheetValue[][]>
}

type Phrases = (string | undefined)[]

interface Definition<Row> extends Omit<Sheet, 'columns' | 'rows' | 'filter'> {
  /** What is empty was not asked. */
  filter(question: SheetQuestion): Promise<Phrases> | Phrases
  rows(question: SheetQuestion, slice: Slice): Promise<Row[]>
  columns: readonly (SheetColumn & { value: (row: Row) => SheetValue })[]
}

/** `sheet({ list: to.partners, title: 'Mitra', rows: …, columns: [{ head: 'Nama', width: 40, value: (p) => p.name }], … })`. */
export function sheet<Row>({ columns, rows, filter, ...rest }: Definition<Row>): Sheet {
  return {
    ...rest,
    columns: columns.map(({ value: _value, ...column }) => column),
    async filter(question) {
      return (await filter(question)).flatMap((phrase) => phrase || [])
    },
    async rows(question, slice) {
      const found = await rows(question, slice)
      return found.map((row) => columns.map(({ value }) => value(row)))
    },
  }
}
