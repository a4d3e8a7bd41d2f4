import type { Words } from '#kernel'

/** How the acts and fields of this capability are called in a history. */
export const words: Words = {
  acts: {
    'monitoring.recorded': 'mencatat kunjungan monitoring',
    'monitoring.revised': 'mengubah hasil kunjungan monitoring',
    'monitoring.finding-assigned': 'menindaklanjuti temuan monitoring',
  },
  fields: {
    visitedOn: 'Tanggal kunjungan',
    place: 'Tempat',
    summary: 'Kesimpulan',
    findings: 'Jumlah temuan',
    answered: 'Jawaban butir',
  },
}
