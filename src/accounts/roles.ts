import type { Actor, Role } from '#kernel'
import { type Level, levelOf, type UnitKind } from './units/kinds.ts'

/** The roles as people call them, for lists of rights and of people. */
export const roleNames: Record<Role, string> = {
  'cooperation-officer': 'Petugas kerja sama',
  'programme-officer': 'Petugas pembinaan',
  registrar: 'Petugas registrasi',
  'probation-officer': 'Pembimbing kemasyarakatan',
  'section-head': 'Kepala seksi atau subseksi',
  'unit-head': 'Kepala satuan kerja',
  'regional-officer': 'Petugas Kanwil',
  'regional-head': 'Kepala Kanwil',
  'national-officer': 'Petugas Ditjenpas',
  'privacy-officer': 'Petugas pelindungan data',
  auditor: 'Pemeriksa',
  administrator: 'Administrator',
  system: 'Program',
  stranger: 'Belum masuk',
}

const byLevel: Record<Level, readonly Role[]> = {
  unit: [
    'cooperation-officer',
    'programme-officer',
    'registrar',
    'probation-officer',
    'section-head',
    'unit-head',
    'privacy-officer',
    'auditor',
    'administrator',
  ],
  kanwil: ['regional-officer', 'regional-head', 'privacy-officer', 'auditor', 'administrator'],
  nation: ['national-officer', 'privacy-officer', 'auditor', 'administrator'],
}

/** The roles that a post at such a unit may carry: nobody is head of a Rutan at the ministry. */
export const rolesAt = (kind: UnitKind): readonly Role[] => byLevel[levelOf(kind)]

/** Who could do much harm with a stolen password: administrators, and those who see more than one unit. */
export function needsSecondFactor({ roles, reach }: Actor): boolean {
  return roles.includes('administrator') || reach.of === 'nation' || reach.of === 'kanwil'
}
