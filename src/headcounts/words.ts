import type { Words } from '#kernel'
import { sources } from './kinds.ts'

/** How the acts and fields of this capability are called in a history. */
export const words: Words = {
  acts: {
    'headcount.recorded': 'mencatat jumlah penghuni',
    'headcount.corrected': 'membetulkan jumlah penghuni',
  },
  fields: {
    countedOn: 'Tanggal',
    people: 'Jumlah',
    capacity: 'Kapasitas',
    women: 'Perempuan',
    men: 'Laki-laki',
    children: 'Anak',
    source: 'Sumber',
    sourceNote: 'Keterangan sumber',
  },
  values: { source: sources },
}
