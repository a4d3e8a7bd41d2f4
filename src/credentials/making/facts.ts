import type { Day } from '#kernel'

/** What a certificate proves, the weakest first. */
export const levelNames = {
  attendance: 'Kehadiran',
  completion: 'Penyelesaian pelatihan',
  'local-test': 'Uji kompetensi lembaga',
  competency: 'Sertifikasi kompetensi nasional',
} as const
export type CredentialLevel = keyof typeof levelNames

/** What stands on the face of one certificate, in neutral words; nothing else may go into a credential. */
export interface CredentialFacts {
  /** The random code that the public check knows. */
  code: string
  number: string
  /** The holder, as printed. */
  name: string
  /** What was learned, as printed. */
  title: string
  level: CredentialLevel
  /** Lesson hours attended, where they count. */
  hours: number | null
  /** Units of competence with their codes. */
  units: readonly { code: string; title: string }[]
  issuedOn: Day
  /** The last day; null: without end. */
  validUntil: Day | null
}

/** An issuer as it is called on the day of the certificate. */
export interface IssuerOn {
  id: string
  /** Scheme and host, where its certificates are checked. */
  origin: string
  name: string
  address: string
  licence: string | null
  signatory: string
  signatoryOffice: string
}

/** The key that signs today, opened; never leaves the program. */
export interface SigningKey {
  id: string
  publicKey: string
  secretKey: string
}
