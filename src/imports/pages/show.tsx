import type { Context } from 'hono'
import { sql } from 'kysely'
import { to } from '#addresses'
import type { App, Db, FormState, Markup } from '#kernel'
import { help } from '../help.tsx'
import type { ImportKind } from '../kind.ts'
import { countRows, goneMarked, previewRows, question } from '../queries.ts'
import type { Import } from '../tables.ts'
import { PreviewPage } from './preview.page.tsx'
import { ProgressPage } from './progress.page.tsx'
import { ReportPage } from './report.page.tsx'
import { states } from './states.ts'

const busy: readonly Import['state'][] = ['arrived', 'reading', 'applying', 'undoing']
/** Seconds between looks at the progress. */
const patience = '2'

/** The page of an import as it stands: at work, waiting for decisions, or over. */
export async function drawImport(
  c: Context<App>,
  kind: ImportKind,
  job: Import,
  form: FormState | undefined,
): Promise<Response> {
  const crumbs = [kind.list, { label: 'Impor', href: to.imports(kind.path) }]
  const title = job.state === 'read' ? 'Pratinjau' : states[job.state]
  const draw = async (content: Markup, drawer: Markup) => c.render(content, { title, crumbs, help: drawer })
  if (busy.includes(job.state)) {
    c.header('refresh', patience)
    return draw(
      <ProgressPage kind={kind} job={job} all={await countAll(c.var.db, job)} />,
      help.preview(kind),
    )
  }
  if (job.state === 'read')
    return draw(<PreviewPage {...(await previewOf(c, kind, job, form))} />, help.preview(kind))
  return draw(<ReportPage kind={kind} job={job} zone={c.var.actor.zone} />, help.report(kind))
}

async function previewOf(c: Context<App>, kind: ImportKind, job: Import, form: FormState | undefined) {
  const { db, services } = c.var
  const asked = question.parse(c.req.query())
  return {
    kind,
    job,
    asked,
    counts: await countRows(db, job.id),
    rows: await previewRows(db, services.secrets, job.id, asked),
    gone: kind.absent && {
      count: await kind.absent.count(db, job),
      marked: (await goneMarked(db, job.id)).size,
    },
    refusal: form?.refusal ?? form?.errors[Object.keys(form.errors)[0] ?? '']?.[0],
  }
}

/** Rows to apply, or subjects that are still to be taken back. */
async function countAll(db: Db, { id, state }: Import): Promise<number> {
  const { rows } = await (state === 'undoing'
    ? sql<{ count: number }>`select count(*)::int as count from import_subject where import_id = ${id}`
    : sql<{ count: number }>`select count(*)::int as count from import_row
        where import_id = ${id} and standing in ('new', 'changed', 'confirmed')`
  ).execute(db)
  return rows[0]?.count ?? 0
}
