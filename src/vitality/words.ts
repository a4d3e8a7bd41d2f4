import type { Words } from '#kernel'

/** How the acts and fields of this capability are called in a history. */
export const words: Words = {
  acts: {
    'vitality.reckoned': 'menghitung keadaan kerja sama hari itu',
    'vitality.recounted': 'menghitung ulang keadaan semua kerja sama',
  },
  fields: {
    zone: 'Zona waktu',
    day: 'Hari',
    count: 'Jumlah',
    changed: 'Yang berubah',
  },
}
