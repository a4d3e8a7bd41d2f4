/** What a certificate proves, the weakest first; the codes of the certificates of programmes. */
export const levels = {
  attendance: 'Sertifikat kehadiran',
  completion: 'Sertifikat penyelesaian',
  'local-test': 'Sertifikat lulus uji',
  competency: 'Sertifikat kompetensi (BNSP)',
} as const
export type Level = keyof typeof levels
export const levelCodes = Object.keys(levels) as [Level, ...Level[]]

/** Those that are numbered and printed here; a certification body issues its own. */
export type OwnLevel = Exclude<Level, 'competency'>

/** Where a certificate stands on a day; said by the function `certificate_state` of the database alone. */
export const states = {
  recorded: 'Menunggu pemeriksa',
  valid: 'Berlaku',
  expired: 'Kedaluwarsa',
  superseded: 'Digantikan',
  revoked: 'Dicabut',
} as const
export type CertificateState = keyof typeof states
export const stateCodes = Object.keys(states) as [CertificateState, ...CertificateState[]]

export const revocationClasses = {
  mistake: 'Salah terbit',
  'wrong-person': 'Orangnya keliru',
  fraud: 'Diperoleh dengan tidak jujur',
  rule: 'Syaratnya ternyata tidak terpenuhi',
  issuer: 'Ditarik oleh penerbitnya',
} as const
export type RevocationClass = keyof typeof revocationClasses
export const revocationCodes = Object.keys(revocationClasses) as [RevocationClass, ...RevocationClass[]]

export const proposalKinds = {
  issue: 'Penerbitan',
  correct: 'Pembetulan',
  revoke: 'Pencabutan',
} as const
export type ProposalKind = keyof typeof proposalKinds

export const proposalStates = {
  proposed: 'Menunggu persetujuan',
  returned: 'Dikembalikan',
  approved: 'Disetujui',
  withdrawn: 'Ditarik',
} as const
export type ProposalState = keyof typeof proposalStates
