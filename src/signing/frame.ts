import { to } from '#addresses'
import type { Markup, PageProps } from '#kernel'
import type { SigningEvent } from './tables.ts'

/** What surrounds a page under an event. */
export function frame(event: SigningEvent, title: string, help: Markup): PageProps {
  return {
    title,
    crumbs: [
      { label: 'Acara', href: to.signings },
      { label: event.title, href: to.signing(event.id) },
    ],
    help,
  }
}
