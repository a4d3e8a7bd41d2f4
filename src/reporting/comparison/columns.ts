import { inForce } from '../home/in-force.ts'
import { inNameOnly, living, stalled } from '../home/vitality.ts'
import type { ColumnCode } from './asked.ts'
import type { Place } from './places.ts'
import { activePartners, ownedPromises, renewedThen, signedThen, undecided } from './rows.ts'

export interface NumberColumn {
  code: Exclude<ColumnCode, 'penghuni'>
  head: (year: number) => string
  /** What is counted, from which records. */
  means: (soon: number) => string
  of: (place: Place) => number
  /** The question that lists the rows behind. */
  rows: string
  /** Said beside the number. */
  note?: (place: Place) => string
}

/** What is compared, in order, each with its definition. */
export const columns: readonly NumberColumn[] = [
  {
    code: 'berlaku',
    head: () => 'Berlaku',
    means: () => 'Kerja sama yang sudah diberlakukan dan belum lewat hari terakhirnya.',
    of: ({ active }) => active,
    rows: inForce.code,
  },
  {
    code: 'ditandatangani',
    head: (year) => `Ditandatangani ${year}`,
    means: () => 'Tanda tangan terakhir semua pihak jatuh pada tahun itu.',
    of: ({ signed }) => signed,
    rows: signedThen.code,
  },
  {
    code: 'mitra',
    head: () => 'Mitra aktif',
    means: () => 'Mitra berbeda dalam kerja sama yang berlaku.',
    of: ({ partners }) => partners,
    rows: activePartners.code,
  },
  {
    code: 'hidup',
    head: () => 'Hidup',
    means: () => 'Berlaku, dan faktanya terus datang.',
    of: ({ alive }) => alive,
    rows: living.code,
  },
  {
    code: 'tersendat',
    head: () => 'Tersendat',
    means: () => 'Berlaku, tetapi sepi, janjinya lewat tenggat, atau tindak lanjutnya tidak dijawab.',
    of: (place) => place.stalled,
    rows: stalled.code,
  },
  {
    code: 'tinggal-nama',
    head: () => 'Tinggal nama',
    means: () => 'Berlaku, tetapi sudah lama tanpa fakta. Batas harinya ada di halaman Aturan.',
    of: (place) => place.inNameOnly,
    rows: inNameOnly.code,
  },
  {
    code: 'tanpa-keputusan',
    head: () => 'Tanpa keputusan',
    means: (soon) => `Berakhir dalam ${soon} hari dan belum diputuskan akan diapakan.`,
    of: (place) => place.undecided,
    rows: undecided.code,
  },
  {
    code: 'janji',
    head: () => 'Janji bernama',
    means: () => 'Kegiatan rencana aksi yang berlaku dengan penanggung jawab di kedua pihak.',
    of: ({ owned }) => owned,
    rows: ownedPromises.code,
    note: ({ promises }) => `dari ${promises}`,
  },
  {
    code: 'perpanjangan',
    head: (year) => `Perpanjangan ${year}`,
    means: () => 'Ditandatangani pada tahun itu dan melanjutkan yang lama.',
    of: ({ renewals }) => renewals,
    rows: renewedThen.code,
  },
]

/** Per 100 people; nothing without a figure of people. */
export function perHundred(value: number, { people }: Pick<Place, 'people'>): number | undefined {
  return people ? (value * 100) / people : undefined
}

/** 3.42 → '3,4'. */
export function oneDecimal(value: number): string {
  return (Math.round(value * 10) / 10).toFixed(1).replace('.', ',')
}

/** The one highest and the one lowest of these values; nobody when several share it or there is little to compare. */
export function extremes(values: readonly (number | undefined)[]): { highest?: number; lowest?: number } {
  const known = values.filter((value) => value !== undefined)
  if (known.length < 3) return {}
  const alone = (value: number) => known.filter((each) => each === value).length === 1
  const [most, least] = [Math.max(...known), Math.min(...known)]
  return { ...(alone(most) && { highest: most }), ...(alone(least) && { lowest: least }) }
}
