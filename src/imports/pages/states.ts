import type { ImportKind, Standing } from '../kind.ts'
import type { State } from '../tables.ts'

/** How an import stands, in a word. */
export const states: Record<State, string> = {
  arrived: 'Sedang diperiksa',
  mapping: 'Menunggu pencocokan kolom',
  reading: 'Sedang dibaca',
  read: 'Menunggu keputusan',
  applying: 'Sedang diterapkan',
  applied: 'Diterapkan',
  undoing: 'Sedang dibatalkan',
  undone: 'Dibatalkan',
  failed: 'Gagal dibaca',
  dropped: 'Dibuang',
}

export const standings = {
  new: 'Baru',
  changed: 'Berubah',
  confirmed: 'Sama, tanggalnya lebih baru',
  unchanged: 'Sama',
  doubt: 'Meragukan',
  left: 'Dilewati',
} as const

/** Does a row of such a list ever change what stands already? */
export const changesThings = ({ fields }: ImportKind): boolean => Object.keys(fields).length > 0

/** How a row of such a list may stand. */
export const standingsOf = (kind: ImportKind): Standing[] =>
  (Object.keys(standings) as Standing[]).filter(
    (each) => changesThings(kind) || (each !== 'changed' && each !== 'confirmed'),
  )

/** Why a list could not be read, and what to do. */
export const faults: Record<string, string> = {
  unreadable:
    'Berkas ini tidak terbaca sebagai Excel (.xlsx) atau CSV. Buka di Excel tanpa kata sandi, simpan lagi sebagai .xlsx, lalu unggah.',
  'too-large':
    'Isi berkas ini terlalu besar untuk sebuah daftar. Simpan hanya lembar daftarnya, lalu unggah lagi.',
  'no-heading':
    'Judul kolom tidak ditemukan. Pastikan satu baris memuat judul setiap kolom, lalu unggah lagi.',
}
