import type { UnitKind } from '#accounts'

/** Where a figure comes from. */
export const sources = {
  sdp: 'SDP (laporan harian)',
  letter: 'Surat atau laporan bulanan',
  'roll-call': 'Apel atau penghitungan sendiri',
  other: 'Sumber lain',
} as const
export type Source = keyof typeof sources
export const sourceCodes = Object.keys(sources) as [Source, ...Source[]]

/** Whom a unit counts: a Bapas guides clients and has no room to fill. */
export const countsClients = (kind: UnitKind): boolean => kind === 'bapas'
export const peopleWord = (kind: UnitKind): string => (countsClients(kind) ? 'Klien' : 'Penghuni')
