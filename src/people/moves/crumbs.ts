import { to } from '#addresses'

/** Where the pages of letters stand. */
export const crumbs = [
  { label: 'Warga binaan', href: to.people },
  { label: 'Perpindahan', href: to.moves },
]
