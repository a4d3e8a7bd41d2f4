import type { Words } from '#kernel'

/** How the acts and fields of this capability are called in a history. */
export const words: Words = {
  acts: {
    'zone.recorded': 'mencatat zona',
    'zone.revised': 'mengubah zona',
    'zone.removed': 'menghapus zona',
    'question.saved': 'menyimpan pertanyaan',
    'question.revised': 'mengubah pertanyaan',
    'question.run': 'menjalankan pertanyaan',
    'question.removed': 'menghapus pertanyaan',
    'question.names-opened': 'membuka nama dalam jawaban',
    'answer.copied': 'membuat salinan jawaban',
    'selection.decided': 'memilih peserta',
    'selection.moved': 'mengubah urutan peserta',
  },
  fields: {
    name: 'Nama',
    areas: 'Wilayah',
    note: 'Keterangan',
    asked: 'Syarat',
    serial: 'Kali ke',
    seats: 'Tempat',
    purpose: 'Keperluan',
    recipient: 'Penerima',
    content: 'Isi',
    columns: 'Kolom',
    copy: 'Salinan nomor',
    fromPlace: 'Dari urutan',
    toPlace: 'Ke urutan',
  },
  values: { content: { names: 'Nama', counts: 'Jumlah' } },
}
