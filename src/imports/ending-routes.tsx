import { Hono } from 'hono'
import { to } from '#addresses'
import { type App, blank, type FormState, page, submit } from '#kernel'
import { find, frameOf, type One, showPage, stale } from './frame.ts'
import { help } from './help.tsx'
import type { ImportKind } from './kind.ts'
import { UndoPage, undoSentences } from './pages/report.page.tsx'
import { beginUndo } from './steps/begin-undo.ts'
import { confirm } from './steps/confirm.ts'
import { drop } from './steps/drop.ts'

/** The page of an import, and how it goes on or ends. */
export function endingRoutes(kind: ImportKind): Hono<App> {
  const routes = new Hono<App>()
  const { path, permission } = kind
  const shown = ({ id }: { id: string }) => to.import(path, id)

  routes.get(
    to.import(path, ':id'),
    page(permission, (c) => showPage(kind)(c)),
  )

  routes.post(
    to.applyImport(path, ':id'),
    submit(confirm(kind), { again: showPage(kind), sentences: confirmSentences, next: shown }),
  )
  routes.post(
    to.dropImport(path, ':id'),
    submit(drop(kind), { again: showPage(kind), sentences: stale, next: () => to.imports(path) }),
  )

  const undoPage = async (c: One, form?: FormState) => {
    const job = await find(c, kind)
    return c.render(
      <UndoPage {...{ kind, job, form: form ?? blank({ version: job.version }) }} />,
      frameOf(kind, 'Batalkan impor', help.report(kind), true),
    )
  }
  routes.get(
    to.undoImport(path, ':id'),
    page(permission, (c) => undoPage(c)),
  )
  routes.post(
    to.undoImport(path, ':id'),
    submit(beginUndo(kind), { again: undoPage, sentences: undoSentences(kind), next: shown }),
  )
  return routes
}

const confirmSentences = {
  ...stale,
  undecided: 'Masih ada baris yang meragukan. Putuskan dahulu.',
}
