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
    'agreement.renewed': 'mengajukan kerja sama penerus',
    'evaluation.written': 'menulis evaluasi',
    'evaluation.confirmed': 'mengesahkan evaluasi',
    'evaluation.returned': 'mengembalikan evaluasi',
    'improvement.answered': 'menindaklanjuti butir perbaikan',
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
    renews: 'Meneruskan',
    items: 'Kegiatan yang dibawa',
    benefitUnit: 'Manfaat bagi unit',
    benefitPartner: 'Manfaat bagi mitra',
    obstacles: 'Kendala',
    verdicts: 'Penilaian kegiatan',
    points: 'Yang perlu diperbaiki',
    evaluator: 'Dinilai oleh',
    point: 'Butir perbaikan',
    takenUpIn: 'Masuk kegiatan',
    notTakenUp: 'Tidak dilakukan karena',
  },
  values: { ...agreements.values, source: sources, proofs },
}
