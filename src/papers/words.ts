import type { Words } from '#kernel'

/** How the acts and fields of this capability are called in a history. */
export const words: Words = {
  acts: {
    'text.composed': 'menyusun naskah',
    'text.returned': 'menyimpan naskah yang kembali',
    'paper.words-read': 'membaca isi berkas untuk pencarian',
    'paper.checked': 'memeriksa sidik jari berkas',
    'paper.turned': 'menemukan perubahan pada berkas yang disimpan',
  },
  fields: {
    textVersion: 'Versi naskah',
    signingOn: 'Tanggal penandatanganan',
    place: 'Tempat',
    differences: 'Bagian yang berubah',
    wordsState: 'Isi berkas',
    filesChecked: 'Berkas diperiksa',
    fileState: 'Keadaan berkas',
  },
  values: {
    fileState: { same: 'sesuai sidik jarinya', changed: 'berubah', missing: 'hilang' },
    wordsState: { read: 'terbaca', 'no-text': 'tanpa teks', unreadable: 'tidak terbaca' },
  },
}
