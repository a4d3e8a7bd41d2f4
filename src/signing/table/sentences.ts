import { signSentences } from '#agreements'
import type { RefusalOf, Sentences } from '#kernel'
import type { record } from './record.ts'
import type { settle } from './settle.ts'
import type { undo } from './undo.ts'

const inForce = 'Kerja sama ini sudah berlaku, jadi tanda tangannya tidak dapat dibatalkan.'
const notSigned = 'Tanda tangan ini sudah dibatalkan sebelumnya. Muat ulang halaman.'

export const recordSentences: Sentences<RefusalOf<typeof record>> = {
  ...signSentences,
  'not-open': 'Acara belum dibuka. Buka acaranya dulu.',
  'already-signed': 'Pihak ini sudah tercatat menandatangani.',
  'not-ready': 'Naskah ini belum pada tahap tanda tangan. Lengkapi dan majukan dulu, atau tunda.',
  'expected-before': 'Perkiraan hari tanda tangan tidak boleh sebelum hari acara.',
}

export const undoSentences: Sentences<RefusalOf<typeof undo>> = {
  'not-open': 'Catatan hanya dapat dibatalkan selama acara berlangsung.',
  'not-the-last': 'Hanya catatan terakhir untuk pihak ini yang dapat dibatalkan.',
  'in-force': inForce,
  'not-signed': notSigned,
}

export const settleSentences: Sentences<RefusalOf<typeof settle>> = {
  ...signSentences,
  'no-clash': 'Tabrakan ini sudah diputuskan. Muat ulang halaman.',
  'not-ready': inForce,
  'in-force': inForce,
  'not-signed': notSigned,
}
