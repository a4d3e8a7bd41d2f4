import type { Words } from '#kernel'
import { milestoneKinds, standings } from './kinds.ts'

/** How the acts and fields of milestones are called in a history. */
export const milestoneWords: Words = {
  acts: {
    'milestone.proposed': 'menambah acara',
    'milestone.revised': 'mengubah acara',
    'milestone.option-added': 'menambah pilihan acara',
    'milestone.option-weighed': 'mencatat pembicaraan acara',
    'milestone.fixed': 'menetapkan acara',
    'milestone.called-off': 'membatalkan acara',
  },
  fields: {
    kind: 'Jenis acara',
    title: 'Nama acara',
    place: 'Tempat',
    owner: 'Penanggung jawab',
    option: 'Pilihan',
    note: 'Keterangan',
    standing: 'Kedudukan',
    saidBy: 'Disampaikan oleh',
    saidOn: 'Disampaikan pada',
    fixedDay: 'Tanggal',
    fixedOfficial: 'Pejabat',
  },
  values: { kind: milestoneKinds, standing: standings },
}
