import { byRule, sharedSentences } from '#agreements'
import { longDay, type RefusalOf, type Sentences } from '#kernel'
import type { amendArticle } from './amend-article.ts'
import type { amendDuties } from './amend-duties.ts'
import type { amendItem } from './amend-item.ts'
import type { amendMain } from './amend-main.ts'
import type { confirm } from './confirm.ts'
import { sayAchieved } from './facts.ts'
import type { merge } from './merge.ts'
import type { open } from './open.ts'
import type { renew } from './renew.ts'
import type { stopItem } from './stop-item.ts'
import type { undo } from './undo.ts'

export const openSentences: Sentences<RefusalOf<typeof open>> = {
  'not-to-amend': 'Adendum dibuat untuk nota kesepahaman atau PKS yang sedang berlaku.',
  'after-it-ends': ({ endsOn }) =>
    `Naskah induk berakhir ${longDay(String(endsOn))}. Pilih tanggal berlaku yang lebih awal.`,
}

type OnCopy =
  | typeof amendMain
  | typeof amendDuties
  | typeof amendItem
  | typeof stopItem
  | typeof amendArticle
  | typeof undo

export const copySentences: Sentences<RefusalOf<OnCopy>> = {
  locked: 'Salinan ini terkunci: adendum sedang ditandatangani, sudah digabungkan, atau tidak dilanjutkan.',
  'under-approval': sharedSentences['under-approval'],
  'changed-meanwhile': sharedSentences['changed-meanwhile'],
  'ends-too-early': ({ startsOn }) =>
    `Tanggal berakhir lebih awal daripada ${longDay(String(startsOn))}, hari adendum ini berlaku.`,
  'unusual-term': (detail) => `Masa berlaku di luar kebiasaan. Tulis alasannya. ${byRule(detail)}`,
  'outside-term': ({ termStart, termEnd }) =>
    `Jadwal kegiatan di luar masa berlaku, ${longDay(String(termStart))} sampai ${longDay(String(termEnd))}. Sesuaikan tanggalnya, atau perpanjang dulu masa berlakunya pada salinan ini.`,
  'below-facts': ({ achieved }) =>
    `Sudah tercatat ${sayAchieved(achieved)} untuk kegiatan ini. Tulis alasannya; catatan itu tetap ada.`,
  'no-article-number': 'Tulis nomor pasal yang ditambahkan, misalnya 7A.',
  'article-is-there': ({ number }) => `Pasal ${String(number)} sudah ada. Ubah bunyinya dari daftar pasal.`,
}

export const renewSentences: Sentences<RefusalOf<typeof renew>> = {
  locked: copySentences.locked,
  'under-approval': copySentences['under-approval'],
  'nothing-moved': 'Salinan ini sudah sesuai dengan naskah induk. Tidak ada yang perlu diperbarui.',
  'not-chosen': ({ fields }) => `Pilih isi yang dipakai untuk: ${(fields as string[]).join('; ')}.`,
  signed:
    'Adendum ini sudah ditandatangani, dan sebagian isinya bertentangan dengan naskah induk yang baru. Batalkan tanda tangannya lebih dulu, lalu perbarui dan tanda tangani lagi.',
}

export const mergeSentences: Sentences<RefusalOf<typeof merge> | RefusalOf<typeof confirm>> = {
  'already-merged': 'Adendum ini sudah digabungkan.',
  'main-not-in-force': 'Naskah induk tidak lagi berlaku, jadi tidak dapat diubah.',
  'not-signed-yet': 'Adendum digabungkan dari tahap tanda tangan.',
  'not-all-signed': 'Belum semua pihak menandatangani.',
  incomplete: ({ missing }) => `Yang masih kurang: ${(missing as string[]).join('; ')}.`,
  'nothing-changed': 'Adendum ini belum mengubah apa pun.',
  'ground-moved':
    'Naskah induk berubah sejak salinan ini dibuat. Perbarui dulu salinannya supaya tidak ada perubahan yang tertimpa.',
  'items-outside': ({ items }) =>
    `Akan berada di luar masa berlaku: ${(items as string[]).join('; ')}. Ubah jadwalnya pada salinan ini.`,
  'not-yet': ({ on }) => `Adendum ini baru berlaku ${longDay(String(on))}.`,
  'day-has-come': 'Hari berlakunya sudah tiba. Gabungkan sekarang.',
}
