import type { RefusalOf, Sentences } from '#kernel'
import type { approve } from './steps/approve.ts'
import type { begin } from './steps/begin.ts'
import type { change } from './steps/change.ts'
import type { cancel } from './steps/end.ts'
import type { RoundState } from './tables.ts'

/** How a round stands, in a word. */
export const states: Record<RoundState, string> = {
  begun: 'Sedang dihitung',
  proposed: 'Menunggu persetujuan',
  approved: 'Tempat sedang diberikan',
  done: 'Tempat diberikan',
  cancelled: 'Dibatalkan',
  failed: 'Tidak dapat dihitung',
}

export const faults: Record<string, string> = {
  'too-large':
    'Terlalu banyak orang dan angkatan sekaligus. Pilih lebih sedikit angkatan, atau timbang hanya yang mengajukan.',
  unsolved: 'Perhitungan tidak selesai. Mulai lagi dengan lebih sedikit angkatan.',
}

export const sentences: Sentences<
  RefusalOf<typeof begin> | RefusalOf<typeof change> | RefusalOf<typeof approve> | RefusalOf<typeof cancel>
> = {
  'cohort-over': 'Angkatan ini bukan milik satuan kerja Anda, atau sudah selesai.',
  'in-another-round': 'Salah satu angkatan masih berada dalam penempatan lain yang belum selesai.',
  'no-seats': 'Tidak ada tempat kosong pada angkatan yang dipilih.',
  'moved-on': 'Penempatan ini sudah melangkah. Muat ulang halamannya.',
  'changed-meanwhile': 'Rekan Anda lebih dulu mengubah penempatan ini. Periksa hasilnya, lalu kirim lagi.',
  'already-there': 'Orang ini sudah di sana.',
  'not-here': 'Orang ini tidak lagi berada di satuan kerja Anda.',
  'not-open': ({ outcome, findings }) =>
    `Orang ini tidak dapat ditempatkan di sana. ${[findings].flat().join(' ') || becauses[String(outcome)] || ''}`.trim(),
  'no-seat-there': 'Tempatnya sudah habis. Keluarkan seseorang lebih dahulu.',
  'own-work': 'Penempatan disetujui oleh rekan yang tidak menyiapkan atau mengubahnya.',
  'nobody-placed': 'Belum ada yang ditempatkan.',
}

const becauses: Record<string, string> = {
  seated: 'Sudah menjadi peserta angkatan itu.',
  hearing: 'Menunggu sidang TPP.',
}
