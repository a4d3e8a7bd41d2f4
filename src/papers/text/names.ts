import type { Agreement } from '#agreements'

type Kind = Agreement['kind']

/** How a paper is headed, and how its own articles speak of it. */
export const paperNames: Record<Kind, { heading: string; called: string }> = {
  memorandum: { heading: 'NOTA KESEPAHAMAN', called: 'Nota Kesepahaman ini' },
  agreement: { heading: 'PERJANJIAN KERJA SAMA', called: 'Perjanjian Kerja Sama ini' },
  arrangement: { heading: 'RENCANA KERJA', called: 'Rencana Kerja ini' },
  addendum: { heading: 'ADENDUM', called: 'Adendum ini' },
  intent: { heading: 'PERNYATAAN MINAT', called: 'Pernyataan ini' },
}

/** 'Perjanjian Kerja Sama', in running text. */
export const called = (kind: Kind): string => paperNames[kind].called.replace(/ ini$/, '')

const ordinals = [
  'KESATU',
  'KEDUA',
  'KETIGA',
  'KEEMPAT',
  'KELIMA',
  'KEENAM',
  'KETUJUH',
  'KEDELAPAN',
  'KESEMBILAN',
]

/** 'PIHAK KESATU' for the first; beyond the ninth the number says it. */
export const roleOf = (at: number): string => `PIHAK ${ordinals[at] ?? `KE-${at + 1}`}`

/** What is left to be written by hand. */
export const dots = '....................'
