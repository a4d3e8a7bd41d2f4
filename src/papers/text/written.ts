import type { Day } from '#kernel'

export interface WrittenParty {
  /** 'PIHAK KESATU', the same in every original. */
  role: string
  name: string
  address: string | null
  number: string | null
  signatory: string | null
  position: string | null
  /** What lets the signatory sign: a decree, a deed, a power of attorney. */
  authority: string | null
}

/** One paragraph of an article, with the items it counts up. */
export interface Paragraph {
  text: string
  items: string[]
}

export interface Article {
  heading: string
  paragraphs: Paragraph[]
}

/** A composed text: everything a paper says, and nothing of how it looks. */
export interface WrittenText {
  /** The offices above the one that leads, highest first, by their names of the signing day. */
  letterhead: string[]
  /** 'PERJANJIAN KERJA SAMA' */
  heading: string
  subject: string
  parties: WrittenParty[]
  signingOn: Day
  place: string
  recitals: string[]
  basis: string[]
  articles: Article[]
  /** The action plan, row by row, under `annexHead`; empty without one. */
  annex: string[][]
}

export const annexHead = [
  'No.',
  'Kegiatan',
  'Keluaran dan target',
  'Waktu dan tempat',
  'Penanggung jawab',
  'Sumber dana',
  'Bukti',
] as const
