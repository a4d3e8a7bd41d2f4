import { to } from '#addresses'
import type { PageProps } from '#kernel'

/** The way to every page of this capability. */
export const toList = { label: 'Mitra', href: to.partners }

/** What surrounds a form page of one partner. */
export function frame(
  partner: { id: string; name: string },
  title: string,
  help: PageProps['help'],
): PageProps & { narrow: boolean } {
  const toPartner = { label: partner.name, href: to.partner(partner.id) }
  return { title, crumbs: [toList, toPartner], narrow: true, ...(help && { help }) }
}
