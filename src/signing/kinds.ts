/** Where a signing event stands. */
export const states = {
  preparing: 'Disiapkan',
  open: 'Berlangsung',
  closed: 'Ditutup',
  'called-off': 'Dibatalkan',
} as const
export type State = keyof typeof states

/** What somebody is at the event for. */
export const guestRoles = {
  official: 'Pejabat',
  witness: 'Saksi',
  acknowledging: 'Mengetahui',
  guest: 'Tamu undangan',
} as const
export type GuestRole = keyof typeof guestRoles
export const guestRoleCodes = Object.keys(guestRoles) as [GuestRole, ...GuestRole[]]
