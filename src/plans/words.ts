import { words as agreements } from '#agreements'
import type { Words } from '#kernel'
import { proofs, sources } from './kinds.ts'

/** How the acts and fields of this capability are called in a history. */
export const words: Words = {
  acts: {
    'plan-item.added': 'menambah kegiatan rencana aksi',
    'plan-item.revised': 'mengubah kegiatan rencana aksi',
    'plan-item.removed': 'menghapus kegiatan rencana aksi',
    'agreement.activated': 'memberlakukan kerja sama',
  },
  fields: {
    ...agreements.fields,
    activity: 'Kegiatan',
    output: 'Keluaran',
    quantity: 'Jumlah',
    measure: 'Satuan',
    place: 'Tempat',
    source: 'Sumber biaya',
    budget: 'Anggaran',
    proofs: 'Bukti',
  },
  values: { ...agreements.values, source: sources, proofs },
}
