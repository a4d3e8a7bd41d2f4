import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { to } from '#addresses'
import type { App, Markup, PageProps } from '#kernel'
import { findAgreement, leads } from './queries.ts'
import type { Agreement } from './tables.ts'

/** The agreement of a form page: out of reach 404, led by another office 403. */
export async function forChange(c: Context<App, '/:id'>): Promise<Agreement> {
  const agreement = await findAgreement(c.var.db, c.req.param('id'), c.var.actor)
  if (!leads(c.var.actor, agreement)) throw new HTTPException(403)
  return agreement
}

/** What surrounds a form of an agreement. */
export function frame(agreement: Agreement, title: string, help: Markup): PageProps {
  return {
    title,
    crumbs: [
      { label: 'Kerja sama', href: to.agreements },
      { label: agreement.title, href: to.agreement(agreement.id) },
    ],
    help,
    narrow: true,
  }
}
