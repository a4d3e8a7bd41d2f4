export const packStates = {
  draft: 'Disiapkan',
  waiting: 'Menunggu diperiksa',
  checked: 'Siap diserahkan',
  given: 'Diserahkan',
  dropped: 'Dibatalkan',
} as const
export type PackState = keyof typeof packStates
/** Not yet handed over, and not given up. */
export const openStates = ['draft', 'waiting', 'checked'] as const satisfies readonly PackState[]

export const results = { passed: 'Lulus', 'not-passed': 'Tidak lulus', retake: 'Mengulang' } as const
export type Result = keyof typeof results
