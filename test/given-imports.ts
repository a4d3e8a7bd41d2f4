import { writeXlsx } from 'hucre/xlsx'
import { carryOn, type ImportKind } from '#imports'
import { type Database, xlsxType } from '#kernel'
import { importKinds } from '../src/app.ts'
import { tidy } from '../src/imports/tidy.ts'
import { files, now, today } from './given-acts.ts'

type Cells = (string | number | boolean | Date | null)[]
type Merges = { startRow: number; startCol: number; endRow: number; endCol: number }[]

/** A workbook of one sheet, as an office makes it. */
export async function aWorkbook(rows: Cells[], merges: Merges = [], name = 'ekspor.xlsx'): Promise<File> {
  const bytes = await writeXlsx({ sheets: [{ name: 'WBP', rows, merges }] })
  return new File([new Uint8Array(bytes)], name, { type: xlsxType })
}

export const aCsv = (rows: string[][], name = 'daftar.csv') =>
  new File([rows.map((cells) => cells.join(';')).join('\r\n')], name, { type: 'text/csv' })

/** Does what the program does in the background, until every import waits for a person; kinds may be made to fail. */
export const workOnImports = (
  db: Database,
  may?: () => boolean,
  kindAs: (kind: ImportKind) => ImportKind = (kind) => kind,
) => carryOn({ db, files, clock: () => now }, importKinds.map(kindAs), may)

/** The hourly tidying, at a moment. */
export const tidyImports = (db: Database, at: Date) => tidy({ db, files, clock: () => at }, importKinds)

export interface Importing {
  browser: Browser
  /** '/impor/warga-binaan/<id>' */
  address: string
  /** What the page of the import shows now. */
  page(query?: string): Promise<string>
}

/** As much of a browser as an import needs; test/given.ts has a whole one. */
interface Browser {
  get(path: string): Promise<Response>
  post(path: string, fields: Record<string, string | string[] | File>): Promise<Response>
}

/** Uploads a list, takes the suggested mapping unless told otherwise, and reads it. */
export async function anImport(
  db: Database,
  browser: Browser,
  file: File,
  { asOf = today, origin = 'sdp', kind = 'warga-binaan', columns = {} as Record<string, string> } = {},
): Promise<Importing> {
  const begun = await browser.post(`/impor/${kind}/baru`, { asOf, origin, file })
  const address = begun.headers.get('location') ?? ''
  await workOnImports(db)
  const form = await (await browser.get(`${address}/kolom`)).text()
  await browser.post(`${address}/kolom`, { ...suggestedIn(form), ...columns })
  await workOnImports(db)
  return { browser, address, page: async (query = '') => (await browser.get(`${address}${query}`)).text() }
}

/** Applies, or undoes, and waits until it is done. */
export async function press({ browser, address, page }: Importing, what: string, db: Database) {
  const html = what === 'batalkan' ? await (await browser.get(`${address}/batalkan`)).text() : await page()
  const [, version = ''] = /name="version" value="(\d+)"/.exec(html) ?? []
  const answer = await browser.post(`${address}/${what}`, { version })
  await workOnImports(db)
  return answer
}

function suggestedIn(form: string): Record<string, string> {
  const [, version = ''] = /name="version" value="(\d+)"/.exec(form) ?? []
  const selects = form.matchAll(/<select[^>]*name="(kolom-\d+)"[\s\S]*?<\/select>/g)
  const chosen = [...selects].map(([select, name = '']) => {
    const [, value = ''] = /<option value="([^"]*)" selected/.exec(select) ?? []
    return [name, value]
  })
  return { version, ...Object.fromEntries(chosen) }
}
