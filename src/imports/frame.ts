import type { Context } from 'hono'
import { to } from '#addresses'
import type { App, FormState, Markup } from '#kernel'
import { findImport } from './import.ts'
import type { ImportKind } from './kind.ts'
import { drawImport } from './pages/show.tsx'

export type One = Context<App, '/:id'>

export const crumbsOf = ({ list, path }: ImportKind) => [list, { label: 'Impor', href: to.imports(path) }]

/** What surrounds the pages of an import. */
export const frameOf = (kind: ImportKind, title: string, help: Markup, narrow = false) => ({
  title,
  crumbs: crumbsOf(kind),
  help,
  narrow,
})

export const find = (c: One, kind: ImportKind) => findImport(c.var.db, kind, c.req.param('id'), c.var.actor)

/** The page of one import, drawn again when something about it was refused. */
export const showPage = (kind: ImportKind) => async (c: One, form?: FormState) => {
  const job = await find(c, kind)
  return job.state === 'mapping' && !form
    ? c.redirect(to.mapImport(kind.path, job.id))
    : drawImport(c, kind, job, form)
}

export const stale = { 'moved-on': 'Impor ini sudah melangkah. Muat ulang halamannya.' }
