/** How a look stands with its reviewer. */
export const reviewStates = {
  open: 'Perlu ditinjau',
  questioned: 'Menunggu jawaban',
  answered: 'Sudah dijawab',
  cleared: 'Wajar',
  closed: 'Selesai',
} as const
export type ReviewState = keyof typeof reviewStates
export const reviewStateCodes = Object.keys(reviewStates) as [ReviewState, ...ReviewState[]]
