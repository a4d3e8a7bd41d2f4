/** What a paper is, whatever its heading says; the heading is kept beside it as written (domain guide 1.3). */
export const kinds = {
  memorandum: 'Nota Kesepahaman (MoU)',
  agreement: 'Perjanjian Kerja Sama (PKS)',
  arrangement: 'Rencana kerja',
  addendum: 'Adendum',
  intent: 'Pernyataan minat',
} as const
export type Kind = keyof typeof kinds
export const kindCodes = Object.keys(kinds) as [Kind, ...Kind[]]

/** Short, for tables. */
export const shortKinds: Record<Kind, string> = {
  memorandum: 'MoU',
  agreement: 'PKS',
  arrangement: 'Rencana kerja',
  addendum: 'Adendum',
  intent: 'Pernyataan minat',
}

export { type ObjectCode, objectCodes, objects } from '#directives'

export const paperKinds = {
  'signed-scan': 'Naskah bertanda tangan (pindaian)',
  'signed-file': 'Naskah bertanda tangan elektronik',
  'request-letter': 'Surat permohonan',
  minutes: 'Notula atau berita acara',
  review: 'Hasil telaah teknis',
  legality: 'Legalitas mitra',
  draft: 'Naskah rancangan',
  'power-of-attorney': 'Surat kuasa',
  'suspension-letter': 'Surat pembekuan',
  'termination-letter': 'Surat pengakhiran',
  photo: 'Foto',
  other: 'Lainnya',
} as const
export type PaperKind = keyof typeof paperKinds
export const paperKindCodes = Object.keys(paperKinds) as [PaperKind, ...PaperKind[]]

/** How a party signs. */
export const signingWays = {
  'wet-ink': 'Tanda tangan basah di atas kertas',
  online: 'Tanda tangan elektronik',
} as const
export type SigningWay = keyof typeof signingWays
export const signingWayCodes = Object.keys(signingWays) as [SigningWay, ...SigningWay[]]

/** How a party has signed; a list of earlier papers does not say. */
export const signingModes = { ...signingWays, listed: 'Menurut daftar lama' } as const
export type SigningMode = keyof typeof signingModes
