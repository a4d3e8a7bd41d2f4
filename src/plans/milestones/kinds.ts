export const milestoneKinds = {
  opening: 'Peresmian',
  launch: 'Peluncuran',
  'hand-over': 'Serah terima',
  ceremony: 'Upacara atau penandatanganan',
} as const
export type MilestoneKind = keyof typeof milestoneKinds
export const milestoneKindCodes = Object.keys(milestoneKinds) as [MilestoneKind, ...MilestoneKind[]]

/** Tentative until one day and one official are fixed, or it is called off. */
export const milestoneStages = {
  tentative: 'Belum ditetapkan',
  fixed: 'Ditetapkan',
  'called-off': 'Batal',
} as const
export type MilestoneStage = keyof typeof milestoneStages

export const standings = { open: 'Mungkin', preferred: 'Diutamakan', dropped: 'Gugur' } as const
export type OptionStanding = keyof typeof standings
export const standingCodes = Object.keys(standings) as [OptionStanding, ...OptionStanding[]]

/** What a line of the log says. */
export const whats = {
  added: 'Pilihan ditambah',
  preferred: 'Pilihan diutamakan',
  dropped: 'Pilihan gugur',
  open: 'Pilihan dibuka lagi',
  fixed: 'Ditetapkan',
  'called-off': 'Dibatalkan',
} as const
export type What = keyof typeof whats
