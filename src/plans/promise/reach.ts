import type { Context } from 'hono'
import { to } from '#addresses'
import { type Agreement, findAgreement, forChange, frame } from '#agreements'
import { type App, found, type Markup, type PageProps } from '#kernel'
import { progressOf } from '../facts/progress.ts'
import type { PlanItem } from '../tables.ts'
import { findItem } from './find.ts'

export type OneItem = Context<App, '/:id/:itemId'>

/** A promise as whoever reaches its agreement reads it. */
export async function seen(c: OneItem) {
  const agreement = await findAgreement(c.var.db, c.req.param('id'), c.var.actor)
  return { agreement, item: await findItem(c.var.db, agreement.id, c.req.param('itemId')) }
}

/** The same for a form: led by another office 403. */
export async function changing(c: OneItem) {
  const agreement = await forChange(c)
  return { agreement, item: await findItem(c.var.db, agreement.id, c.req.param('itemId')) }
}

export async function progressIn(c: OneItem, agreementId: string, itemId: string) {
  const all = await progressOf(c.var.db, [agreementId], c.var.today)
  return found(all.find((each) => each.itemId === itemId))
}

/** What surrounds a page below that of a promise. */
export function around(agreement: Agreement, item: PlanItem, title: string, help: Markup): PageProps {
  const { crumbs = [], ...rest } = frame(agreement, title, help)
  const one = { label: item.activity, href: to.planItem(agreement.id, item.id) }
  return { ...rest, crumbs: [...crumbs, one] }
}

/** Where a change of a promise leads. */
export const shown = ({ id, itemId }: { id: string; itemId: string }) => to.planItem(id, itemId)
