import { sharedSentences } from '#agreements'
import { longDay, type RefusalOf, type Sentences } from '#kernel'
import { clashSentence } from '../cohorts/form.page.tsx'
import type { cancelLesson } from './cancel.ts'
import type { moveLesson } from './move.ts'
import type { addHoliday, dropHoliday } from './own-holidays.ts'
import type { planLesson } from './plan.ts'
import type { planSeries } from './plan-series.ts'
import type { restoreLesson } from './restore.ts'
import type { takeUp } from './take-up.ts'

type Refusal =
  | RefusalOf<ReturnType<typeof planLesson>>
  | RefusalOf<ReturnType<typeof planSeries>>
  | RefusalOf<ReturnType<typeof moveLesson>>
  | RefusalOf<typeof cancelLesson>
  | RefusalOf<ReturnType<typeof restoreLesson>>
  | RefusalOf<ReturnType<typeof takeUp>>
  | RefusalOf<typeof addHoliday>
  | RefusalOf<typeof dropHoliday>

export const sentences: Sentences<Refusal> = {
  'changed-meanwhile': sharedSentences['changed-meanwhile'],
  'cohort-over': 'Angkatan ini sudah selesai atau batal, jadi jadwalnya tidak dapat diubah.',
  'outside-cohort': ({ startsOn, endsOn }) =>
    `Tanggal ini di luar hari angkatan, ${longDay(String(startsOn))} sampai ${longDay(String(endsOn))}.`,
  'agreement-halted':
    'Kerja sama angkatan ini tidak berlaku pada hari itu: dibekukan, diakhiri, atau habis masa.',
  'on-holiday': ({ holiday }) =>
    `${holiday}. Pilih hari lain, atau isi alasan mengadakan pelajaran pada hari libur.`,
  clash: clashSentence,
  'nothing-to-make-up': 'Pelajaran yang diganti harus pelajaran batal dari angkatan ini.',
  'made-up-already': 'Pelajaran yang batal ini sudah diganti pada hari lain.',
  'no-day-left':
    'Tidak ada hari yang dapat dipakai: jam pelajaran sudah penuh, atau semua harinya libur atau di luar hari angkatan.',
  'called-off': 'Pelajaran ini sudah batal.',
  'not-called-off': 'Pelajaran ini tidak batal.',
  'already-past': 'Harinya sudah lewat. Yang terjadi pada hari itu dicatat di daftar hadir.',
  'into-the-past': 'Pelajaran tidak dapat dipindahkan ke hari yang sudah lewat.',
  'nothing-to-take-up': 'Tidak ada pelajaran terhenti yang dapat diadakan lagi.',
  'all-clash': 'Semua waktunya sudah dipakai. Jadwalkan pelajaran pengganti pada waktu lain.',
  'already-there': ({ name }) => `Hari itu sudah tercatat sebagai libur: ${name}.`,
}
