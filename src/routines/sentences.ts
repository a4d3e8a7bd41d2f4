import { sharedSentences } from '#agreements'
import { longDay, type RefusalOf, type Sentences } from '#kernel'
import type { arrange } from './arrange.ts'
import type { callOff } from './call-off.ts'
import type { hold } from './hold.ts'
import type { makeUp } from './make-up.ts'
import type { miss } from './miss.ts'
import type { revise } from './revise.ts'
import type { stop } from './stop.ts'
import type { takeUp } from './take-up.ts'

type Refusal =
  | RefusalOf<typeof arrange>
  | RefusalOf<typeof revise>
  | RefusalOf<typeof stop>
  | RefusalOf<typeof takeUp>
  | RefusalOf<typeof hold>
  | RefusalOf<typeof miss>
  | RefusalOf<typeof makeUp>
  | RefusalOf<typeof callOff>

export const sentences: Sentences<Refusal> = {
  'changed-meanwhile': sharedSentences['changed-meanwhile'],
  'not-in-force': 'Kerja sama ini belum berlaku, jadi layanannya belum dapat disusun.',
  'is-done': 'Kegiatan ini sudah dinyatakan selesai. Buka kembali lebih dulu.',
  'item-stopped': 'Kegiatan rencana aksi ini sudah dihentikan pada hari itu.',
  'outside-term': ({ termStart, termEnd }) =>
    `Hari layanan harus di dalam masa berlaku kerja sama, ${longDay(String(termStart))} sampai ${longDay(String(termEnd))}.`,
  'no-day': 'Tidak ada hari yang cocok dengan irama itu. Periksa hari pertama dan hari terakhir.',
  'too-many-days': ({ days }) =>
    `Irama ini menghasilkan ${days} hari, terlalu banyak untuk satu layanan. Perpendek masanya.`,
  'is-stopped': 'Layanan ini sudah dihentikan.',
  'in-the-past': 'Hari berhenti tidak boleh sudah lewat. Hari yang lewat dicatat satu per satu.',
  'nothing-to-take-up':
    'Tidak ada hari terhenti yang dapat dijadwalkan lagi: kerja sama belum berjalan kembali.',
  'is-cancelled': 'Hari ini sudah dibatalkan. Jadwalkan hari pengganti bila layanannya tetap diadakan.',
  'not-yet': ({ day }) => `Harinya belum tiba, ${longDay(String(day))}. Catat setelah terjadi.`,
  'is-made-up': ({ on }) => `Hari ini sudah punya pengganti, ${longDay(String(on))}.`,
  'reported-by-hand':
    'Layanan pada hari ini sudah dilaporkan dengan tangan di halaman kegiatan. Tarik laporan itu dulu, supaya tidak terhitung dua kali.',
  'nothing-to-make-up': 'Yang diganti hanya hari yang tidak terlaksana atau batal.',
  'not-later': 'Hari pengganti harus sesudah hari yang diganti.',
  'agreement-halted': 'Kerja sama tidak berlaku pada hari itu: dibekukan, diakhiri, atau habis masa.',
  'on-holiday': ({ holiday }) => `${holiday}. Pilih hari lain.`,
  'day-taken': 'Layanan ini sudah punya hari pada tanggal itu. Pilih hari lain.',
  'is-recorded': 'Hari ini sudah dicatat atau sudah batal.',
  'already-past': 'Harinya sudah lewat. Catat sebagai terlaksana atau tidak terlaksana.',
}
