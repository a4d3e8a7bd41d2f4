import { longDay, type RefusalOf, type Sentences } from '#kernel'
import type { approve } from './applications/approve.ts'
import type { decline, reinstate } from './applications/close.ts'
import type { askOverride, grantOverride } from './applications/override.ts'
import type { send } from './applications/send.ts'
import type { note } from './card/note.ts'
import type { recordHearing } from './hearings/record.ts'
import type { enrol } from './many/enrol.ts'
import type { seatQueue } from './many/seat-queue.ts'
import type { admit } from './places/admit.ts'
import type { end, restore } from './places/end.ts'
import type { isolate, liftIsolation } from './places/isolate.ts'
import type { pause, resume } from './places/pause.ts'

type Refusal =
  | RefusalOf<typeof send>
  | RefusalOf<typeof approve>
  | RefusalOf<typeof decline>
  | RefusalOf<typeof reinstate>
  | RefusalOf<typeof askOverride>
  | RefusalOf<typeof grantOverride>
  | RefusalOf<typeof admit>
  | RefusalOf<typeof enrol>
  | RefusalOf<typeof seatQueue>
  | RefusalOf<typeof pause>
  | RefusalOf<typeof resume>
  | RefusalOf<typeof end>
  | RefusalOf<typeof restore>
  | RefusalOf<typeof isolate>
  | RefusalOf<typeof liftIsolation>
  | RefusalOf<typeof recordHearing>
  | RefusalOf<typeof note>

/** Why not, in words; one sentence for each code, wherever it is refused. */
export const sentences: Sentences<Refusal> = {
  'changed-meanwhile': 'Rekan Anda lebih dulu mengubahnya. Periksa keadaannya sekarang, lalu kirim lagi.',
  'not-in-state': 'Permohonan ini sudah tidak pada keadaan itu. Buka kartunya untuk melihat yang terbaru.',
  'cohort-over': 'Angkatan ini sudah selesai atau dibatalkan.',
  'in-the-future': 'Tanggal ini belum datang.',
  'has-place': 'Orang ini sudah menjadi peserta angkatan itu.',
  'applied-already': 'Permohonannya untuk angkatan ini sudah ada dan belum selesai.',
  'not-here': 'Orang ini tidak lagi berada di satuan kerja Anda.',
  'needs-hearing': 'Program ini memerlukan sidang TPP. Catat sidangnya lebih dahulu.',
  'not-eligible': ({ findings }) =>
    `Syaratnya belum terpenuhi: ${[findings].flat().join(' ')} Lengkapi datanya, atau minta pengecualian.`,
  eligible: 'Semua syarat terpenuhi, jadi tidak perlu pengecualian.',
  'not-asked': 'Belum ada permintaan pengecualian.',
  'same-person': 'Yang meminta pengecualian tidak boleh mengizinkannya sendiri. Minta rekan lain.',
  full: 'Semua tempat sudah terisi. Orang ini tetap di daftar tunggu.',
  'out-of-turn': 'Ada yang lebih dulu menunggu tempat. Tulis alasan mendahulukan orang ini.',
  'leaves-before': ({ day }) =>
    `Diperkirakan bebas ${longDay(String(day))}, sebelum angkatan selesai. Pilih jalur lanjutannya.`,
  'outside-cohort': 'Tanggal mulai melewati hari terakhir angkatan.',
  'nobody-waits': 'Tidak ada yang menunggu tempat.',
  over: 'Kepesertaan ini sudah berakhir.',
  held: 'Orang ini sedang menjadi peserta.',
  'outside-place': 'Jeda harus berada dalam masa ikut dan hari-hari angkatan.',
  'rests-already': 'Pada hari-hari itu sudah ada jeda.',
  'not-resting': 'Tidak ada jeda pada hari itu. Pengasingan diakhiri dari berkas orangnya.',
  'before-it-began': 'Tanggal ini lebih awal daripada hari pertama ikut.',
  'isolated-already': 'Pada hari-hari itu pengasingan sudah tercatat.',
  'outside-isolation': 'Pilih hari sesudah hari pertama, dan tidak melewati hari terakhir pengasingan.',
  'no-longer-open': 'Sebagian permohonan sudah diputuskan. Muat ulang halaman ini, lalu isi sisanya.',
  unsaid: 'Syarat orang ini belum terpenuhi. Tulis pertimbangan sidang.',
}
