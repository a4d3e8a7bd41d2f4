import type { Words } from '#kernel'

/** How the acts of imports are called in a history, whatever is imported. */
export const words: Words = {
  acts: {
    'import.begun': 'mengunggah daftar untuk diimpor',
    'import.surveyed': 'menemukan judul kolom',
    'import.failed': 'tidak dapat membaca daftar',
    'import.mapped': 'mencocokkan kolom',
    'import.staged': 'membaca baris daftar',
    'import.row-decided': 'memutuskan satu baris yang meragukan',
    'import.doubts-decided': 'memutuskan semua keraguan',
    'import.gone-marked': 'menandai yang sudah tidak ada',
    'import.confirmed': 'menerapkan impor',
    'import.applied': 'memperbarui berkas dari impor',
    'import.dropped': 'membuang impor',
    'import.expired': 'membuang impor yang ditinggalkan',
    'import.undo-begun': 'membatalkan impor',
    'import.undone': 'mengembalikan berkas seperti sebelum impor',
  },
  fields: {
    kind: 'Jenis',
    origin: 'Asal',
    asOf: 'Keadaan per',
    columns: 'Kolom yang dipakai',
    rows: 'Baris',
    row: 'Baris',
    decision: 'Putusan',
    gone: 'Sudah tidak ada',
    created: 'Baru',
    changed: 'Berubah',
    released: 'Sudah tidak ada',
    held: 'Ditahan',
    undone: 'Dikembalikan',
    state: 'Keadaan',
    fault: 'Sebab',
  },
  values: {
    decision: { leave: 'dilewati', take: 'diterima', correct: 'dibetulkan' },
    state: { applying: 'diterapkan', undoing: 'dibatalkan', dropped: 'dibuang' },
    fault: {
      unreadable: 'berkas tidak terbaca',
      'too-large': 'berkas terlalu besar',
      'no-heading': 'judul kolom tidak ditemukan',
    },
    kind: { people: 'Warga binaan' },
    origin: { sdp: 'Ekspor SDP', bapas: 'Daftar klien Bapas' },
  },
}
