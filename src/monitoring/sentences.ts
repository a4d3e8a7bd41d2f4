import type { RefusalOf, Sentences } from '#kernel'
import { meetingSentences, pointSentences } from '#meetings'
import type { assign } from './assign.ts'
import type { record } from './record.ts'
import type { revise } from './revise.ts'

export const recordSentences: Sentences<RefusalOf<typeof record>> = {
  ...meetingSentences,
  'in-the-future': 'Tanggal ini belum tiba. Catat setelah kunjungan.',
  'not-in-force': 'Kerja sama ini belum berlaku, jadi belum ada pelaksanaan yang dapat diperiksa.',
  'before-the-term': 'Tanggal ini sebelum kerja sama berlaku.',
  'visited-that-day': ({ at }) =>
    `Kunjungan satuan kerja Anda pada tanggal itu, pukul ${at}, sudah tercatat. Bila ini kunjungan lain, nyatakan demikian.`,
  unanswered: ({ question }) => `Jawab dulu: ${question}.`,
  'finding-unsaid': ({ question }) => `Tulis temuannya: ${question}.`,
  'note-too-long': 'Temuan paling banyak 500 huruf.',
}

export const reviseSentences: Sentences<RefusalOf<typeof revise>> = {
  'taken-up': 'Salah satu temuannya sudah ditindaklanjuti, jadi hasil kunjungan ini tidak dapat diubah lagi.',
  'changed-meanwhile': 'Rekan Anda lebih dulu mengubah hasil ini. Periksa isinya, lalu kirim lagi.',
  unchanged: 'Belum ada yang berubah.',
  unanswered: recordSentences.unanswered,
  'finding-unsaid': recordSentences['finding-unsaid'],
  'note-too-long': recordSentences['note-too-long'],
}

export const assignSentences: Sentences<RefusalOf<typeof assign>> = {
  ...pointSentences,
  'no-finding': 'Butir ini dijawab ya, jadi tidak ada temuannya.',
  'is-assigned': 'Temuan ini sudah ditindaklanjuti.',
}
