import type { Context } from 'hono'
import { to } from '#addresses'
import { type Agreement, forChange, frame } from '#agreements'
import type { App } from '#kernel'
import { help } from './help.tsx'
import { findCopy, mainOf, namesOf } from './queries.ts'
import { copySentences } from './sentences.ts'

/** After something was written on a copy, the copy. */
export const toCopy = ({ id }: { id: string }) => to.addendumCopy(id)
export const onCopy = { sentences: copySentences, next: toCopy }

/** The copy of an addendum that somebody may write on, with what it is a copy of. */
export async function copyIn(c: Context<App>) {
  const addendum = await forChange(c as unknown as Context<App, '/:id'>)
  const copy = await findCopy(c.var.db, addendum.id)
  const main = await mainOf(c.var.db, copy)
  return { addendum, copy, main, names: await namesOf(c.var.db, main.id, c.var.today) }
}

export const crumbs = ({ id, title }: Pick<Agreement, 'id' | 'title'>) => [
  { label: 'Kerja sama', href: to.agreements },
  { label: title, href: to.agreement(id) },
]

export const inCopy = (addendum: Agreement, title: string) => ({
  ...frame(addendum, title, help.amend),
  crumbs: [...crumbs(addendum), { label: 'Lama dan baru', href: to.addendumCopy(addendum.id) }],
})
