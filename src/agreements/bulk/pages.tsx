import type { Context } from 'hono'
import { staffOf } from '#accounts'
import { to } from '#addresses'
import { type App, blank, errorsOf, type FormState, found, ruleByDay } from '#kernel'
import { help } from '../help.tsx'
import type { TermLimits } from '../set-term.ts'
import { ChangePage } from './change.page.tsx'
import { judge } from './judge.ts'
import { PreviewPage } from './preview.page.tsx'
import { type Chosen, chosenOf, mostTogether, selectionOf, someIds } from './selection.ts'
import { type Wanted, wanted } from './wanted.ts'

type C = Context<App>

const crumbs = [{ label: 'Kerja sama', href: to.agreements }]
const surround = { title: 'Ubah sekaligus', crumbs, help: help.bulk }

/** First what shall change, then what that does to each row; both by address alone. */
export async function bulkPage(c: C) {
  const { db, actor, today } = c.var
  const query = c.req.queries()
  const { ids, all } = await selectionOf(db, actor, query, today)
  const rows = await chosenOf(db, actor, ids.slice(0, mostTogether))
  const typed = Object.fromEntries(Object.entries(c.req.query()).filter(([, value]) => value !== ''))
  const parsed = wanted.safeParse(typed)
  const asks = typed.lihat === 'ya'
  if (asks && parsed.success && rows.length > 0) {
    return await preview(c, rows, parsed.data, blank({ ...parsed.data }))
  }
  const errors = asks && !parsed.success ? errorsOf(parsed.error) : {}
  const chosen = { rows, tooMany: ids.length > mostTogether, all, query }
  return await change(c, chosen, { values: typed, errors })
}

/** After a refusal: the same rows as they stand now; the ones a colleague changed are not ticked. */
export async function bulkAgain(c: C, form: FormState) {
  const { db, actor } = c.var
  const ids = someIds.safeParse(form.values.rows).data ?? []
  const rows = await chosenOf(db, actor, ids)
  const parsed = wanted.safeParse(form.values)
  if (parsed.success && rows.length > 0) return await preview(c, rows, parsed.data, form)
  return await change(c, { rows, tooMany: false, all: false, query: { id: ids } }, form)
}

async function change(
  c: C,
  chosen: Omit<Parameters<typeof ChangePage>[0], 'form' | 'staff'>,
  form: FormState,
) {
  const { db, actor, today } = c.var
  const staff = await staffOf(db, found(actor.scope).unitId, today)
  return c.render(<ChangePage {...chosen} form={form} staff={staff} />, { ...surround, narrow: true })
}

async function preview(c: C, rows: Chosen[], asked: Wanted, form: FormState) {
  const { db, actor, today } = c.var
  const scope = found(actor.scope)
  const staff = await staffOf(db, scope.unitId, today)
  const ruleOn = await ruleByDay<TermLimits>(db, 'agreement.term', scope)
  const shown = someIds.safeParse(form.values.rows).data ?? []
  const versions = [form.values.version ?? []].flat().map(Number)
  const seen = new Map(shown.map((id, at) => [id, versions[at]]))
  const ticked = form.values.id === undefined ? undefined : new Set([form.values.id].flat())
  const lines = rows.map((row) => {
    const meanwhile = seen.has(row.id) && seen.get(row.id) !== row.version
    const verdict = judge(row, { actor, wanted: asked, ruleOn })
    return { row, verdict, meanwhile, ticked: !meanwhile && (ticked?.has(row.id) ?? true) }
  })
  const owner = staff.find(({ id }) => id === asked.ourOwnerId)?.name
  return c.render(<PreviewPage lines={lines} wanted={asked} owner={owner} form={form} />, surround)
}
