import { type Context, Hono } from 'hono'
import { to } from '#addresses'
import { type App, page, ruleOn } from '#kernel'
import { help } from '../help.tsx'
import { listDue, question } from './due.ts'
import { ListPage } from './list.page.tsx'

export const packListRoutes = new Hono<App>()

packListRoutes.get(to.packs, page('pack.read', listPage))

async function listPage(c: Context<App>) {
  const { db, actor, today } = c.var
  const asked = question.parse(c.req.query())
  const { days } = (await ruleOn<{ days: number }>(db, 'pack.due', today, actor.scope)).value
  const { rows, total, counts } = await listDue(db, actor, today, asked)
  return c.render(<ListPage {...{ asked, rows, total, counts, today, days }} />, {
    title: 'Paket bekal',
    help: help.list,
  })
}
