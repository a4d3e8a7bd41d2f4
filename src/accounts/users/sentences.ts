import { longDay, type RefusalDetail } from '#kernel'

/** Refusals that several acts on accounts and posts share. */
export const postSentences = {
  'role-of-another-level':
    'Peran itu bukan untuk satuan kerja ini. Peran Kanwil hanya di Kanwil, peran pusat hanya di pusat.',
  'ends-before-it-begins': 'Tanggal akhir jabatan lebih awal daripada tanggal mulainya.',
}

export const accountSentences = {
  'account-closed': 'Akun ini sudah ditutup.',
  'own-account': 'Anda tidak dapat mengubah akun Anda sendiri di sini. Mintalah administrator lain.',
}

export const elsewhereSentence = {
  'holds-posts-elsewhere':
    'Orang ini juga memegang jabatan di luar jangkauan Anda. Mintalah administrator Kanwil atau pusat.',
}

export const inviteSentences = {
  ...postSentences,
  'username-taken': 'Nama pengguna ini sudah dipakai. Pilih yang lain, misalnya dengan nama belakang.',
}

export const givePostSentences = {
  ...postSentences,
  ...accountSentences,
  'holds-it-already': 'Orang ini sudah memegang jabatan itu.',
}

export const endPostSentences = {
  'own-account': accountSentences['own-account'],
  'already-ended': 'Jabatan ini sudah berakhir.',
  'before-it-began': ({ since }: RefusalDetail) =>
    `Jabatan ini baru mulai ${longDay(String(since))}. Pilih paling awal satu hari sebelumnya.`,
}

export const wholeAccountSentences = { ...accountSentences, ...elsewhereSentence }
