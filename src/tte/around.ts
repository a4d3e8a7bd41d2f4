import { to } from '#addresses'
import { type Agreement, frame } from '#agreements'
import type { help } from './help.tsx'

/** What stands around a page that belongs to the signing of an agreement. */
export function around(agreement: Agreement, title: string, drawer: typeof help.sign) {
  const { crumbs = [], ...rest } = frame(agreement, title, drawer)
  return { ...rest, crumbs: [...crumbs, { label: 'Tanda tangan elektronik', href: to.esign(agreement.id) }] }
}
