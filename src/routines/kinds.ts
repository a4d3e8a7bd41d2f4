/** How often a service is given. */
export const rhythms = { weekly: 'Mingguan', monthly: 'Bulanan' } as const
export type Rhythm = keyof typeof rhythms
export const rhythmCodes = Object.keys(rhythms) as [Rhythm, ...Rhythm[]]

/** Of a monthly one: which of the month's Tuesdays. */
export const nths = { 1: 'pertama', 2: 'kedua', 3: 'ketiga', 4: 'keempat', 5: 'terakhir' } as const

export type DayState = 'planned' | 'held' | 'missed' | 'cancelled'

/** On whose side it lay that a day was missed. */
export const missers = {
  partner: 'Mitra tidak datang',
  unit: 'Satuan kerja tidak siap',
  other: 'Keadaan lain',
} as const
export type Misser = keyof typeof missers
export const misserCodes = Object.keys(missers) as [Misser, ...Misser[]]
