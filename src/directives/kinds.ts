export const directiveKinds = {
  guidance: 'Arahan',
  circular: 'Surat edaran',
  order: 'Surat perintah',
  instruction: 'Instruksi',
} as const
export type DirectiveKind = keyof typeof directiveKinds
export const directiveKindCodes = Object.keys(directiveKinds) as [DirectiveKind, ...DirectiveKind[]]

/** To whom it is addressed: every unit below the issuer, units of some kinds, or units named one by one. */
export const addressees = {
  below: 'Semua UPT di bawahnya',
  kinds: 'Satuan kerja dengan jenis tertentu',
  units: 'Satuan kerja yang dipilih',
} as const
export type Addressed = keyof typeof addressees
export const addressedCodes = Object.keys(addressees) as [Addressed, ...Addressed[]]

/** How far a unit has followed a directive. */
export const standings = {
  followed: 'Sudah berlaku',
  begun: 'Dalam proses',
  missing: 'Belum',
  answered: 'Menjawab tidak berlaku',
  exempt: 'Tidak berlaku baginya',
} as const
export type Standing = keyof typeof standings
export const standingCodes = Object.keys(standings) as [Standing, ...Standing[]]
