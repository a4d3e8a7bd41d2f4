import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, found, page, submit } from '#kernel'
import { find, frameOf, type One, showPage, stale } from './frame.ts'
import { help } from './help.tsx'
import { findImport } from './import.ts'
import type { ImportKind } from './kind.ts'
import { GonePage, gonePerPage } from './pages/gone.page.tsx'
import { decideSentences, RowPage } from './pages/row.page.tsx'
import { findRow, goneMarked, previewAddress } from './queries.ts'
import { decide } from './steps/decide.ts'
import { decideAll } from './steps/decide-all.ts'
import { markGone } from './steps/mark-gone.ts'

/** What the officer decides between reading and applying. */
export function decisionRoutes(kind: ImportKind): Hono<App> {
  const routes = new Hono<App>()
  const { path, permission } = kind
  const shown = ({ id }: { id: string }) => to.import(path, id)

  const rowPage = async (c: Context<App, '/:id/:at'>, form?: FormState) => {
    const { db, services, actor } = c.var
    const job = await findImport(db, kind, c.req.param('id'), actor)
    const row = found(await findRow(db, services.secrets, job.id, c.req.param('at')))
    const raws = row.doubts.map(({ column, raw, choices }) => [
      `${choices ? 'tulis' : 'betul'}-${column}`,
      raw || row.values[column],
    ])
    return c.render(
      <RowPage {...{ kind, job, row, form: form ?? blank(Object.fromEntries(raws)) }} />,
      frameOf(kind, `Baris ${row.at}`, help.preview(kind), true),
    )
  }
  routes.get(
    to.importRow(path, ':id', ':at'),
    page(permission, (c) => rowPage(c)),
  )
  routes.post(
    to.importRow(path, ':id', ':at'),
    submit(decide(kind), { again: rowPage, sentences: decideSentences, next: doubtsOf(kind) }),
  )

  routes.post(
    to.importDoubts(path, ':id'),
    submit(decideAll(kind), { again: showPage(kind), sentences: decideAllSentences, next: shown }),
  )

  const gonePage = async (c: One, form?: FormState) => {
    const { db } = c.var
    const job = await find(c, kind)
    const absent = found(kind.absent)
    const at = Math.max(1, Number.parseInt(c.req.query('halaman') ?? '1', 10) || 1)
    const props = {
      people: await absent.list(db, job, { from: (at - 1) * gonePerPage, most: gonePerPage }),
      count: await absent.count(db, job),
      form: form ?? blank({ gone: [...(await goneMarked(db, job.id))] }),
    }
    return c.render(
      <GonePage {...{ ...props, kind, absent, job, page: at }} />,
      frameOf(kind, 'Tidak ada di daftar', help.preview(kind)),
    )
  }
  routes.get(
    to.importGone(path, ':id'),
    page(permission, (c) => gonePage(c)),
  )
  routes.post(
    to.importGone(path, ':id'),
    submit(markGone(kind), { again: gonePage, sentences: stale, next: shown }),
  )

  return routes
}

const decideAllSentences = {
  ...stale,
  nothing: 'Tidak ada lagi yang dapat diputuskan sekaligus. Putuskan sisanya satu per satu.',
}
/** After a decision the next doubts. */
const doubtsOf = (kind: ImportKind) => (result: { id: string }) =>
  previewAddress(kind, result, { keadaan: 'doubt' })
