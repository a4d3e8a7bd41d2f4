/** The four matters that need consent; all other work with a person rests on public duty (UU 27/2022, art. 20). */
export const consentKinds = {
  photo: 'Foto',
  'follow-up': 'Dihubungi setelah bebas',
  sharing: 'Data dibagikan kepada mitra',
  story: 'Kisah keberhasilan',
} as const
export type ConsentKind = keyof typeof consentKinds
export const consentCodes = Object.keys(consentKinds) as [ConsentKind, ...ConsentKind[]]

export const ways = {
  paper: 'Lembar bertanda tangan',
  oral: 'Lisan di depan saksi',
} as const
export type Way = keyof typeof ways
export const wayCodes = Object.keys(ways) as [Way, ...Way[]]
