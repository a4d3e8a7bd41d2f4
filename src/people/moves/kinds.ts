/** Why somebody goes to another unit; all but the first lead to a Bapas, where they become a client. */
export const moveKinds = {
  transfer: 'Mutasi',
  parole: 'Pembebasan bersyarat (PB)',
  'conditional-leave': 'Cuti bersyarat (CB)',
  'pre-release-leave': 'Cuti menjelang bebas (CMB)',
  guidance: 'Pembimbingan lain oleh Bapas',
} as const
export type MoveKind = keyof typeof moveKinds
export const moveKindCodes = Object.keys(moveKinds) as [MoveKind, ...MoveKind[]]

/** How each person of a letter stands. */
export const itemStates = {
  offered: 'Menunggu diterima',
  accepted: 'Diterima',
  declined: 'Ditolak',
  withdrawn: 'Ditarik kembali',
} as const
export type ItemState = keyof typeof itemStates

/** How a letter stands as a whole. */
export const letterStates = {
  waiting: 'Menunggu diterima',
  accepted: 'Diterima',
  partly: 'Diterima sebagian',
  declined: 'Ditolak',
  withdrawn: 'Ditarik kembali',
} as const
export type LetterState = keyof typeof letterStates

export const requestStates = {
  open: 'Menunggu jawaban',
  offered: 'Berkas ditawarkan',
  refused: 'Ditolak',
  withdrawn: 'Ditarik kembali',
} as const
export type RequestState = keyof typeof requestStates
