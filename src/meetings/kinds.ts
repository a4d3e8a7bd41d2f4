export const kinds = {
  meeting: 'Rapat',
  'courtesy-visit': 'Audiensi atau kunjungan',
  call: 'Telepon atau daring',
} as const
export type Kind = keyof typeof kinds
export const kindCodes = Object.keys(kinds) as [Kind, ...Kind[]]

/** Planned first, then held and written down; or it never took place. */
export const stages = { planned: 'Direncanakan', held: 'Tercatat', 'called-off': 'Batal' } as const
export type Stage = keyof typeof stages

export const presences = { invited: 'Diundang', present: 'Hadir', absent: 'Tidak hadir' } as const
export type Presence = keyof typeof presences

/** What is kept of a meeting; `proof` belongs to one action point and is not chosen from a list. */
export const fileKinds = {
  minutes: 'Notula bertanda tangan',
  photo: 'Foto',
  attendance: 'Daftar hadir',
  other: 'Berkas lain',
} as const
export type FileKind = keyof typeof fileKinds | 'proof'
export const fileKindCodes = Object.keys(fileKinds) as [keyof typeof fileKinds, ...(keyof typeof fileKinds)[]]
