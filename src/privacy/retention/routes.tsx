import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { to } from '#addresses'
import { type App, blank, type FormState, may, page, ruleOn, submit } from '#kernel'
import { help } from '../help.tsx'
import { confirm, withdraw } from './decide.ts'
import { countDue, type RetentionRule } from './due.ts'
import { ListPage, proposeSentences } from './list.page.tsx'
import { propose } from './propose.ts'
import { findRun, itemsOf, listRuns } from './queries.ts'
import { decideSentences, RunPage } from './run.page.tsx'

export const retentionRoutes = new Hono<App>()

const list = { label: 'Retensi berkas', href: to.retention }
const next = ({ id }: { id: string }) => to.retentionRun(id)

retentionRoutes.get(
  to.retention,
  page('retention.read', (c) => listPage(c)),
)
retentionRoutes.post(to.retention, submit(propose, { again: listPage, sentences: proposeSentences, next }))
retentionRoutes.get(
  to.retentionRun(':id'),
  page('retention.read', (c) => runPage(c)),
)
retentionRoutes.post(
  to.confirmRetention(':id'),
  submit(confirm, { again: runPage, sentences: decideSentences, next }),
)
retentionRoutes.post(
  to.withdrawRetention(':id'),
  submit(withdraw, { again: runPage, sentences: decideSentences, next }),
)

async function listPage(c: Context<App>, form?: FormState) {
  const { db, actor } = c.var
  const props = {
    runs: await listRuns(db, actor),
    due: await dueHere(c),
    mayPropose: may(actor, 'retention.propose'),
  }
  return c.render(<ListPage {...props} form={form ?? blank()} />, {
    title: list.label,
    help: help.retention,
  })
}

async function dueHere(c: Context<App>) {
  const { db, actor, today } = c.var
  if (actor.reach.of !== 'unit' || !actor.scope) return []
  const { scope } = actor
  const { value } = await ruleOn<RetentionRule>(db, 'retention.person', today, scope)
  return [
    {
      kind: 'archive' as const,
      years: value.archiveYears,
      count: await countDue(db, scope, 'archive', today),
    },
    {
      kind: 'anonymise' as const,
      years: value.anonymiseYears,
      count: await countDue(db, scope, 'anonymise', today),
    },
  ]
}

const aPage = z.coerce.number().int().min(1).max(20_000).catch(1)

async function runPage(c: Context<App, '/:id'>, form?: FormState) {
  const { db, actor, services } = c.var
  const run = await findRun(db, c.req.param('id'), actor)
  const at = aPage.parse(c.req.query('halaman'))
  const items = await itemsOf(db, run.id, actor, services.clock(), at)
  return c.render(<RunPage {...{ run, items, page: at, actor, form: form ?? blank() }} />, {
    title: list.label,
    crumbs: [list],
    help: help.retention,
  })
}
