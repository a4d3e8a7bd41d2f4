import type { Words } from '#kernel'
import { missers } from './kinds.ts'

const states = { planned: 'Direncanakan', held: 'Terlaksana', missed: 'Tidak terlaksana', cancelled: 'Batal' }

/** How the acts and fields of this capability are called in a history. */
export const words: Words = {
  acts: {
    'routine.arranged': 'menyusun layanan rutin',
    'routine.revised': 'mengubah layanan rutin',
    'routine.stopped': 'menghentikan layanan rutin',
    'routine.taken-up': 'menjadwalkan lagi hari layanan yang terhenti',
    'routine-day.held': 'mencatat layanan terlaksana',
    'routine-day.missed': 'mencatat layanan tidak terlaksana',
    'routine-day.made-up': 'menjadwalkan hari pengganti layanan',
    'routine-day.called-off': 'membatalkan hari layanan',
  },
  fields: {
    name: 'Nama layanan',
    place: 'Tempat',
    beginsAt: 'Jam mulai',
    endsAt: 'Jam selesai',
    partnerPeople: 'Petugas mitra',
    rhythm: 'Irama',
    startsOn: 'Hari pertama',
    endsOn: 'Hari terakhir',
    days: 'Jumlah hari',
    skipped: 'Hari yang dilewati',
    stoppedOn: 'Berhenti mulai',
    day: 'Hari',
    forDay: 'Mengganti hari',
    served: 'Yang dilayani',
    note: 'Catatan',
    missedBy: 'Sebab',
    reason: 'Alasan',
    state: 'Keadaan',
  },
  values: { missedBy: missers, state: states },
}
