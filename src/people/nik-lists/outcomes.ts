import { nikDoubtWords } from '../nik.ts'

/** What Dukcapil says of one person on a list. */
export const outcomes = {
  valid: 'Sesuai',
  given: 'NIK ditemukan',
  other: 'NIK lain yang benar',
  mismatch: 'Tidak sesuai',
  'not-found': 'Tidak ditemukan',
} as const
export type Outcome = keyof typeof outcomes
export const outcomeCodes = Object.keys(outcomes) as [Outcome, ...Outcome[]]

/** Why a row of an answer is left aside, until a person has looked. */
export const heldWords = {
  unknown: 'Tidak ada pada daftar ini',
  torn: 'Nomor dan nama menunjuk orang yang berbeda',
  unclear: 'Hasilnya tidak terbaca: isi Sesuai atau Tidak sesuai',
  contradiction: 'Dijawab lebih dari sekali dengan isi berbeda',
  rounded: 'NIK bukan teks 16 angka; Excel membulatkannya',
  answered: 'Sudah dijawab sebelumnya',
  taken: 'NIK ini ada pada berkas orang lain',
  changed: 'NIK di berkas sudah diubah sejak dikirim',
  moved: 'Orangnya sudah pindah satuan kerja',
} as const
export type Held = keyof typeof heldWords

/** What deserves a look in a row that can be used. */
const doubtWords: Record<string, string> = {
  name: 'Nama di jawaban ditulis lain',
  number: 'Nomor registrasi di jawaban tidak dikenal',
  'said-no': 'Ditulis tidak sesuai, tetapi NIK yang benar diberikan',
}
const nikWords: Record<string, string> = nikDoubtWords

export const doubtSaid = (code: string): string => doubtWords[code] ?? `NIK ${nikWords[code] ?? code}`
