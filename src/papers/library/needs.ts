/** What an agreement must have for a clause to speak: a plan, a paper above it, people's data that change hands. */
export const needs = {
  annex: 'Ada rencana aksi',
  parent: 'Ada naskah induk',
  'personal-data': 'Data pribadi dipertukarkan',
  'effective-day': 'Adendum dengan hari berlaku',
} as const
export type Need = keyof typeof needs
export const needCodes = Object.keys(needs) as [Need, ...Need[]]
