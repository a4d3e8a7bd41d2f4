import { byRule } from '#agreements'
import type { RefusalDetail, RefusalOf, Sentences } from '#kernel'
import type { endKey } from './keys/end-key.ts'
import type { refuseByLink, signByLink } from './links/by-link.ts'
import type { giveLink } from './links/give.ts'
import type { prepare } from './prepare/prepare.ts'
import type { refuseToSign } from './signing/refuse-to-sign.ts'
import type { signOnScreen } from './signing/sign-on-screen.ts'
import type { withdraw } from './signing/withdraw.ts'

const closed = 'Penandatanganan ini sudah ditutup. Muat ulang halaman untuk melihat keadaannya.'
const doubts = {
  wait: ({ wait }: RefusalDetail) =>
    `Terlalu banyak percobaan. Tunggu ${Math.ceil(Number(wait) / 60)} menit, lalu coba lagi.`,
  'wrong-password': 'Kata sandi tidak cocok.',
  'wrong-code': 'Kode tidak cocok. Tanyakan lagi kepada petugas yang mengirim tautan.',
}

const turns = {
  closed,
  spoken: 'Jawaban penanda tangan ini sudah tersimpan.',
  'not-your-turn': ({ name }: RefusalDetail) =>
    `Belum gilirannya. Yang menandatangani lebih dulu: ${String(name)}.`,
}

export const prepareSentences: Sentences<RefusalOf<typeof prepare>> = {
  'not-ready': 'Naskah disiapkan setelah kerja sama masuk tahap tanda tangan.',
  'already-open': 'Naskah lain sedang ditandatangani. Tarik dulu naskah itu bila perlu diganti.',
  'no-key':
    'Satuan kerja Anda belum mempunyai kunci tanda tangan. Kepala satuan kerja membuatnya di menu Kantor, halaman Kunci tanda tangan.',
  nobody: 'Tidak ada pihak yang menandatangani di layar. Pilih paling sedikit satu.',
  'no-signatory': ({ party }) => `Isi dulu nama dan jabatan penanda tangan ${String(party)}.`,
  'no-account': ({ party }) => `Pilih akun yang menandatangani untuk ${String(party)}.`,
  'unusual-signatory': (detail) =>
    `Tingkat penanda tangan ini tidak sesuai aturan. ${byRule(detail)} Praktik boleh berbeda: tulis alasannya lalu simpan lagi.`,
  'file-no-paper': 'Pilih berkas PDF naskah yang disepakati.',
  'file-locked': 'PDF ini dilindungi kata sandi. Simpan ulang tanpa kata sandi, lalu unggah lagi.',
  'file-unreadable':
    'PDF ini rusak atau tidak dapat ditambah lembar. Cetak ulang sebagai PDF dari Word, lalu unggah lagi.',
  'file-lost': 'Berkas yang diunggah tidak tersimpan utuh. Unggah sekali lagi.',
  'other-words': ({ serial }) =>
    `Isi berkas berbeda dari naskah versi ${String(serial)}. Periksa bedanya di bawah, lalu tulis penjelasannya atau ganti berkasnya.`,
  'no-words': ({ serial }) =>
    `Berkas ini berupa gambar tanpa tulisan dan tidak dapat dibandingkan dengan naskah versi ${String(serial)}. Cocokkan isinya, lalu tulis siapa yang mencocokkannya.`,
  'changed-meanwhile': 'Data penanda tangan berubah sementara Anda mengisi. Periksa, lalu simpan lagi.',
}

export const signSentences: Sentences<RefusalOf<typeof signOnScreen>> = {
  ...turns,
  'not-yours': 'Giliran ini milik akun lain.',
  'already-signed': 'Tanda tangan pihak ini sudah dicatat dengan cara lain.',
  ...doubts,
}

export const refuseSentences: Sentences<RefusalOf<typeof refuseToSign>> = signSentences

export const linkSentences: Sentences<RefusalOf<typeof signByLink> | RefusalOf<typeof refuseByLink>> = {
  ...turns,
  'already-signed': signSentences['already-signed'],
  ...doubts,
}

export const giveSentences: Sentences<RefusalOf<typeof giveLink>> = {
  ...turns,
  'has-account': 'Penanda tangan ini mempunyai akun dan menandatangani dari akunnya.',
}

export const withdrawSentences: Sentences<RefusalOf<typeof withdraw>> = { closed }
export const endKeySentences: Sentences<RefusalOf<typeof endKey>> = { ended: 'Kunci ini sudah diakhiri.' }
