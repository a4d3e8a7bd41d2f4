import type { Words } from '#kernel'
import { lineEnds, statuses } from '../kinds.ts'
import { moveKinds } from './kinds.ts'

/** How moves, leaving and merging are called in a history. Numbers of people, never their names. */
export const moveWords: Words = {
  acts: {
    'move.offered': 'menawarkan perpindahan',
    'move.accepted': 'menerima perpindahan',
    'move.declined': 'menolak perpindahan',
    'move.withdrawn': 'menarik kembali perpindahan',
    'move.requested': 'meminta berkas',
    'move.request-refused': 'menolak permintaan berkas',
    'move.request-withdrawn': 'menarik kembali permintaan berkas',
    'person.released': 'mencatat bebas',
    'person.register-changed': 'mencatat register baru',
    'person.merged': 'menggabungkan dua berkas',
    'person.unmerged': 'memisahkan dua berkas',
  },
  fields: {
    people: 'Banyaknya orang',
    kind: 'Jenis',
    toUnit: 'Ke',
    fromUnit: 'Dari',
    holder: 'Pemegang berkas',
    letter: 'Nomor surat',
    plannedOn: 'Tanggal rencana',
    arrivedOn: 'Tanggal tiba',
    status: 'Status',
    closedAs: 'Bagaimana',
    on: 'Tanggal',
    fields: 'Isian',
  },
  values: { kind: moveKinds, status: statuses, closedAs: lineEnds },
}
