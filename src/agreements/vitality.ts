/**
 * How alive an agreement is that came into force: what its facts, promises and action points come to. Reckoned by the
 * capability of that name, and kept at the agreement by the database (migration 0031).
 */
export const vitalities = {
  alive: 'Hidup',
  stalled: 'Tersendat',
  'in-name-only': 'Tinggal nama',
  'not-begun': 'Belum mulai',
  ended: 'Berakhir',
} as const
export type Vitality = keyof typeof vitalities
export const vitalityCodes = Object.keys(vitalities) as [Vitality, ...Vitality[]]
