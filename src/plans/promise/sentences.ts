import { sharedSentences } from '#agreements'
import { longDay, number, type RefusalDetail, type RefusalOf, type Sentences } from '#kernel'
import type { reportFact } from '../facts/report.ts'
import type { setCounting } from '../facts/set-counting.ts'
import type { takeBackFact } from '../facts/take-back.ts'
import type { nameItemOwners } from '../name-item-owners.ts'
import type { addProof } from '../proofs/add.ts'
import type { finish } from '../proofs/finish.ts'
import type { reopen } from '../proofs/reopen.ts'
import type { setProofAside } from '../proofs/set-aside.ts'
import type { verifyProof } from '../proofs/verify.ts'

const open = {
  'not-in-force': 'Kerja sama ini belum berlaku, jadi belum ada pelaksanaan yang dapat dicatat.',
  'is-done': 'Kegiatan ini sudah dinyatakan selesai. Buka kembali lebih dulu.',
}

const days = {
  'in-the-future': 'Tanggal ini belum tiba. Catat setelah terjadi.',
  'outside-term': ({ termStart, termEnd }: RefusalDetail) =>
    `Tanggal ini di luar masa berlaku kerja sama, ${longDay(String(termStart))} sampai ${longDay(String(termEnd))}.`,
  'after-the-stop': ({ stoppedOn }: RefusalDetail) =>
    `Kegiatan ini dihentikan ${longDay(String(stoppedOn))}. Tanggal sesudahnya tidak dihitung.`,
  'same-file': ({ name }: RefusalDetail) => `Berkas yang sama sudah ada di kegiatan ini, bernama ${name}.`,
}

export const reportSentences: Sentences<RefusalOf<typeof reportFact>> = {
  ...open,
  ...days,
  'not-counted': 'Kegiatan ini tidak dihitung program. Unggah buktinya, atau ubah dulu yang dihitung.',
  'already-counted':
    'Pada tanggal ini sudah ada catatan yang terhitung untuk kegiatan ini, jadi tidak dilaporkan lagi.',
  'looks-told': ({ note, by }) =>
    `Pada tanggal ini sudah ada laporan: "${note}", dari ${by}. Bila ini kejadian yang sama, jangan dilaporkan lagi. Bila memang kejadian lain, centang di bawah ini.`,
  'from-records': ({ counted }) =>
    `Kegiatan ini dihitung dari ${counted}, jadi tidak dilaporkan dengan tangan: angka yang sama akan terhitung dua kali.`,
}

export const takeBackSentences: Sentences<RefusalOf<typeof takeBackFact>> = {
  ...open,
  'is-taken-back': 'Laporan ini sudah ditarik.',
}

export const countingSentences: Sentences<RefusalOf<typeof setCounting>> = {
  locked: sharedSentences.locked,
  'is-done': open['is-done'],
}

export const ownersSentences: Sentences<RefusalOf<typeof nameItemOwners>> = {
  ...sharedSentences,
  'outside-term': days['outside-term'],
}

export const proofSentences: Sentences<RefusalOf<typeof addProof>> = {
  ...open,
  ...days,
  'not-a-picture': 'Foto harus berupa gambar JPG atau PNG. Surat dan daftar dipilih dengan jenisnya sendiri.',
  'photo-without-place': 'Foto memerlukan tempat: di mana foto itu diambil.',
}

const second = {
  ...open,
  'is-set-aside': 'Bukti ini sudah disisihkan.',
  'own-proof':
    'Bukti ini Anda sendiri yang mengunggah, jadi orang lain yang memeriksanya. Minta rekan atau atasan Anda.',
}

export const verifySentences: Sentences<RefusalOf<typeof verifyProof>> = {
  ...second,
  'is-verified': 'Bukti ini sudah diverifikasi.',
}

export const setAsideSentences: Sentences<RefusalOf<typeof setProofAside>> = second

export const finishSentences: Sentences<RefusalOf<typeof finish>> = {
  ...open,
  'is-stopped': ({ stoppedOn }) =>
    `Kegiatan ini dihentikan ${longDay(String(stoppedOn))} karena kerja sama berakhir lebih awal.`,
  unproven: ({ missing }) =>
    `Belum dapat dinyatakan selesai. Yang kurang: ${(missing as string[]).join('; ')}.`,
  short: ({ achieved, target, measure }) =>
    `Baru ${number(Number(achieved))} dari ${number(Number(target))} ${measure} yang tercatat. Tulis alasan kegiatan ini tetap dinyatakan selesai.`,
}

export const reopenSentences: Sentences<RefusalOf<typeof reopen>> = {
  'not-done': 'Kegiatan ini tidak sedang dinyatakan selesai.',
}
