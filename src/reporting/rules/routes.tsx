import { Hono } from 'hono'
import { to } from '#addresses'
import { type App, page } from '#kernel'
import { help } from '../help.tsx'
import { allRules } from './queries.ts'
import { RulesPage } from './rules.page.tsx'

export const ruleRoutes = new Hono<App>()

ruleRoutes.get(
  to.rules,
  page('rule.read', async (c) => {
    const { db, actor, today } = c.var
    return c.render(<RulesPage rules={await allRules(db, actor)} today={today} />, {
      title: 'Aturan',
      help: help.rules,
    })
  }),
)
