import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import {
  type App,
  blank,
  type FormState,
  found,
  longMoment,
  mostSheetRows,
  number,
  page,
  type Sheet,
  submit,
  xlsxOf,
  xlsxType,
} from '#kernel'
import { help } from '../help.tsx'
import { ExportPage, ReadyPage } from './export.page.tsx'
import { exportList, filterOf } from './export-list.ts'
import { findExport } from './find-export.ts'

type One = Context<App, '/:id'>

/** For each list: the form that asks what for, the page of the ready file, and the file. */
export function exportRoutes(sheets: readonly Sheet[]): Hono<App> {
  const routes = new Hono<App>()
  for (const sheet of sheets) {
    const again = (c: Context<App>, form?: FormState) => formPage(c, sheet, form)
    routes.get(
      to.download(sheet.list),
      page(sheet.permission, (c) => again(c)),
    )
    const next = ({ id }: { id: string }) => to.downloaded(sheet.list, id)
    routes.post(to.download(sheet.list), submit(exportList(sheet), { again, sentences: {}, next }))
    routes.get(
      to.downloaded(sheet.list, ':id'),
      page(sheet.permission, (c: One) => readyPage(c, sheet)),
    )
    routes.get(
      to.downloadedFile(sheet.list, ':id'),
      page(sheet.permission, (c: One) => file(c, sheet)),
    )
  }
  return routes
}

const surround = (sheet: Sheet, title: string) => ({
  title,
  crumbs: [{ label: sheet.title, href: sheet.list }],
  help: help.export,
  narrow: true,
})

async function formPage(c: Context<App>, sheet: Sheet, form: FormState = blank()) {
  const { halaman: _page, ...asked } = c.req.query()
  const query = String(form.values.query ?? new URLSearchParams(asked))
  return c.render(
    <ExportPage {...(await described(c, sheet, query))} form={form} />,
    surround(sheet, 'Unduh XLSX'),
  )
}

async function readyPage(c: One, sheet: Sheet) {
  const { id, query } = await findExport(c, sheet)
  return c.render(
    <ReadyPage {...(await described(c, sheet, query))} id={id} />,
    surround(sheet, 'Berkas siap'),
  )
}

async function described<Path extends string>(c: Context<App, Path>, sheet: Sheet, query: string) {
  const question = questionOf(c, query)
  return { sheet, query, count: await sheet.count(question), filter: await sheet.filter(question) }
}

function questionOf<Path extends string>(c: Context<App, Path>, query: string) {
  const { db, actor, today } = c.var
  return { db, actor, today, query: filterOf(query) }
}

/** Read now, as far as the reader reaches now, from one view of the database. */
async function file(c: One, sheet: Sheet) {
  const { actor, services, today } = c.var
  const { query, purpose } = await findExport(c, sheet)
  const { filter } = await described(c, sheet, query)
  const question = questionOf(c, query)
  const book = await xlsxOf({
    title: sheet.title,
    columns: sheet.columns,
    zone: actor.zone,
    rows: (slice) => sheet.rows(question, slice),
    foot: (count) => [
      `Daftar: ${sheet.title}, ${number(count)} baris${count === mostSheetRows ? ' pertama' : ''}`,
      `Saringan: ${filter.join('; ') || 'tanpa saringan'}`,
      `Diunduh oleh ${actor.name}, ${actor.post}, ${longMoment(services.clock(), actor.zone)}`,
      `Untuk keperluan: ${purpose}`,
    ],
  })
  const name = `${found(sheet.list.split('/').at(-1))}-${today}.xlsx`
  return c.body(book, 200, {
    'content-type': xlsxType,
    'content-length': String(book.byteLength),
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'private, no-store',
  })
}
