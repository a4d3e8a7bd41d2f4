import type { Words } from '#kernel'

/** This capability reads; what it tells of itself is who took a list away, and who searched. */
export const words: Words = {
  acts: {
    'list.exported': 'mengunduh daftar',
    'search.asked': 'mencari',
    'handover.received': 'menyatakan sudah membaca paket serah terima',
  },
  fields: {
    list: 'Daftar',
    filter: 'Saringan',
    figures: 'Isi saat dibaca',
    day: 'Tanggal',
    rows: 'Baris',
    purpose: 'Keperluan',
    people: 'Warga binaan yang cocok',
    agreements: 'Kerja sama yang cocok',
    partners: 'Mitra yang cocok',
    units: 'Satuan kerja yang cocok',
    contacts: 'Narahubung yang cocok',
    papers: 'Kerja sama yang naskahnya cocok',
  },
}
