import type { Zone } from './dates.ts'

/** How far somebody sees: the country, one region with its units, one unit, or nothing of a unit at all. */
export type Reach =
  | { of: 'nation' }
  | { of: 'kanwil'; id: string }
  | { of: 'unit'; id: string }
  | { of: 'none' }

export const roles = [
  'cooperation-officer',
  'programme-officer',
  'registrar',
  'probation-officer',
  'section-head',
  'unit-head',
  'regional-officer',
  'regional-head',
  'national-officer',
  'privacy-officer',
  'auditor',
  'administrator',
  'system',
  'stranger',
] as const
export type Role = (typeof roles)[number]

/** The unit and the region a row belongs to; every row that reach guards carries both. */
export interface Scope {
  unitId: string
  kanwilId: string
}

/** Who acts: one person in one post. Somebody with two posts acts in one of them at a time. */
export interface Actor {
  /** Null for the program itself and for strangers. */
  accountId: string | null
  postId: string | null
  name: string
  /** The post as people say it: "Kepala Rutan Kelas IIB Barabai". */
  post: string
  scope: Scope | null
  roles: readonly Role[]
  reach: Reach
  zone: Zone
}

/** The program itself: timers, reactions, the sample. Its acts are recorded like everyone's. */
export const system: Actor = {
  accountId: null,
  postId: null,
  name: 'Bekal',
  post: 'Program',
  scope: null,
  roles: ['system'],
  reach: { of: 'nation' },
  zone: 'Asia/Jakarta',
}

/** Somebody who has not signed in. */
export const stranger: Actor = {
  ...system,
  name: 'Tamu',
  post: 'Belum masuk',
  roles: ['stranger'],
  reach: { of: 'none' },
}
