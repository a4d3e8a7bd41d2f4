import type { RefusalDetail, RefusalOf, Sentences } from '#kernel'
import type { agree } from './contacts/agree.ts'
import { type PackState, packStates } from './kinds.ts'
import type { addContact } from './pack/add-contact.ts'
import type { addReference } from './pack/add-reference.ts'
import type { addStep } from './pack/add-step.ts'
import type { begin } from './pack/begin.ts'
import type { check } from './pack/check.ts'
import type { giveBack } from './pack/give-back.ts'
import type { handOver } from './pack/hand-over.ts'
import type { send } from './pack/send.ts'
import type { setLines } from './pack/set-lines.ts'
import type { open } from './wallet/open.ts'
import type { renew } from './wallet/renew.ts'
import type { withdraw } from './wallet/withdraw.ts'

const movedOn = ({ state }: RefusalDetail) =>
  `Paket ini sudah berubah keadaan: ${packStates[state as PackState].toLowerCase()}.`
const notNeutral = ({ where, found, reason }: RefusalDetail) =>
  `${String(where)} memuat “${String(found)}” (${String(reason).toLowerCase()}). Ganti kata itu, agar tidak ada yang bertanya dari mana pemegangnya.`

export const beginSentences: Sentences<RefusalOf<typeof begin>> = {
  'one-open': 'Masih ada paket yang belum diserahkan. Lanjutkan paket itu.',
}
export const movedSentences = { 'moved-on': movedOn }
export const linesSentences: Sentences<RefusalOf<typeof setLines>> = {
  ...movedSentences,
  untitled: 'Setiap program memerlukan judul, paling banyak 160 huruf.',
}
export const referenceSentences: Sentences<RefusalOf<typeof addReference>> = {
  ...movedSentences,
  'in-the-future': 'Tanggal surat belum tiba.',
}
export const stepSentences: Sentences<RefusalOf<typeof addStep>> = movedSentences
export const contactSentences: Sentences<RefusalOf<typeof addContact>> = {
  ...movedSentences,
  'not-agreed': 'Kontak ini tidak (lagi) bersedia disebut.',
  'named-already': 'Kontak ini sudah ada di dalam paket.',
}
export const sendSentences: Sentences<RefusalOf<typeof send>> = {
  ...movedSentences,
  bare: 'Belum ada program, sertifikat, atau rujukan yang dapat ditunjukkan.',
  'not-neutral': notNeutral,
}
export const returnSentences: Sentences<RefusalOf<typeof giveBack>> = movedSentences
export const checkSentences: Sentences<RefusalOf<typeof check>> = {
  ...movedSentences,
  'not-neutral': notNeutral,
  'changed-meanwhile': 'Isi paket berubah sejak Anda membukanya. Baca lagi, lalu setujui.',
  'same-person': 'Anda ikut menyiapkan paket ini. Mintalah orang lain memeriksanya.',
}
export const handOverSentences: Sentences<RefusalOf<typeof handOver>> = {
  ...movedSentences,
  'in-the-future': 'Tanggal ini belum tiba. Catat setelah diserahkan.',
  'before-the-check': 'Tanggal ini sebelum paket diperiksa.',
}
export const renewSentences: Sentences<RefusalOf<typeof renew>> = {
  'not-given': 'Dompet baru terbuka setelah paketnya diserahkan.',
  'paper-only': 'Anak dan orang tanpa tanggal lahir hanya mendapat paket kertas.',
}
export const withdrawSentences: Sentences<RefusalOf<typeof withdraw>> = {
  'no-link': 'Tidak ada alamat yang masih berlaku.',
}
export const agreeSentences: Sentences<RefusalOf<typeof agree>> = {
  'agreed-already': 'Kesediaan kontak ini sudah tercatat.',
  'in-the-future': 'Tanggal ini belum tiba.',
}
export const openSentences: Sentences<RefusalOf<typeof open>> = {
  'does-not-open':
    'Alamat dan tahun lahir ini tidak membuka apa pun. Periksa keduanya, atau mintalah alamat baru.',
}
