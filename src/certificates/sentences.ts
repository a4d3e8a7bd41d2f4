import type { RefusalOf, Sentences } from '#kernel'
import type { certify } from './competency/certify.ts'
import type { confirm } from './competency/confirm.ts'
import type { judge } from './competency/judge.ts'
import type { recordTest } from './competency/record-test.ts'
import type { takeBackResult } from './competency/take-back.ts'
import type { handOver } from './handing-over/hand-over.ts'
import type { begin } from './printing/begin.ts'
import type { cancel } from './printing/cancel.ts'
import type { approve } from './proposals/approve.ts'
import type { askCorrection } from './proposals/ask-correction.ts'
import type { askRevocation } from './proposals/ask-revocation.ts'
import type { propose } from './proposals/propose.ts'
import type { revise } from './proposals/revise.ts'
import type { sendBack } from './proposals/send-back.ts'
import type { withdraw } from './proposals/withdraw.ts'

type Refusal =
  | RefusalOf<typeof propose>
  | RefusalOf<typeof revise>
  | RefusalOf<typeof approve>
  | RefusalOf<typeof sendBack>
  | RefusalOf<typeof withdraw>
  | RefusalOf<typeof askCorrection>
  | RefusalOf<typeof askRevocation>
  | RefusalOf<typeof handOver>
  | RefusalOf<typeof recordTest>
  | RefusalOf<typeof judge>
  | RefusalOf<typeof takeBackResult>
  | RefusalOf<typeof certify>
  | RefusalOf<typeof confirm>
  | RefusalOf<typeof begin>
  | RefusalOf<typeof cancel>

export const sentences: Sentences<Refusal> = {
  'changed-meanwhile': 'Rekan Anda lebih dulu mengubahnya. Muat ulang halaman, periksa, lalu ulangi.',
  'no-certificate': 'Program ini tidak berakhir dengan sertifikat. Ubah programnya bila keliru.',
  'not-finished': 'Angkatan ini belum selesai. Sertifikat diusulkan setelah angkatan ditutup.',
  nobody: 'Centang paling sedikit satu orang.',
  'ends-too-early': 'Tanggal akhir berlaku harus sesudah hari ini.',
  'unknown-issuer': 'Penerbit ini tidak dapat dipakai hari ini. Pilih dari daftar.',
  'issuer-closed': 'Penerbit ini sudah ditutup. Kembalikan usulnya agar penerbit lain dipilih.',
  'not-neutral': ({ found, reason }) =>
    `"${found}" tidak boleh tertulis di sertifikat: ${String(reason).toLowerCase()}. Tulis nama pelatihannya saja.`,
  'not-met': ({ people }) =>
    `${people} orang dalam usul ini tidak (lagi) memenuhi syarat. Periksa daftarnya.`,
  'not-proposed': 'Usul ini sudah diputuskan, dikembalikan, atau ditarik.',
  'same-person': 'Anda yang mengusulkan. Orang lain yang memutuskannya.',
  'no-longer-stands': 'Sertifikat ini sudah dicabut, digantikan, atau bukan terbitan di sini.',
  'asked-already': 'Untuk sertifikat ini sudah ada usul yang menunggu.',
  'nothing-differs':
    'Tidak ada yang berbeda. Betulkan dulu nama atau tanggal lahir di berkas orangnya, atau ubah judulnya.',
  'in-the-future': 'Tanggal ini belum tiba.',
  'before-issue': 'Tanggal ini sebelum sertifikatnya terbit.',
  'not-here':
    'Ada sertifikat yang tidak disimpan di sini, sudah diserahkan, atau tidak berlaku. Periksa daftarnya.',
  'before-it-began': 'Tanggal ini sebelum angkatan dimulai.',
  'code-twice': ({ code }) => `Kode ${code} tertulis dua kali.`,
  'judged-already': 'Sebagian orang ini sudah kompeten atau sudah dicatat pada uji ini. Muat ulang halaman.',
  'certificate-stands': ({ number }) =>
    `Sertifikat ${number} bertumpu pada hasil ini. Usulkan dulu pencabutannya.`,
  'sat-again': 'Orang ini sudah mengikuti uji ulang. Tarik dulu hasil uji ulangnya.',
  'not-competent': 'Orang ini belum kompeten pada semua unit, jadi LSP belum menerbitkan sertifikat.',
  'certified-already': 'Sertifikat dari hasil ini sudah dicatat.',
  'number-taken': 'Nomor sertifikat ini sudah dicatat untuk orang lain.',
  'before-the-test': 'Tanggal terbit sebelum hari uji.',
  'nothing-issued': 'Dari usul ini belum ada sertifikat yang terbit.',
  'printing-already': 'Sertifikat ini sedang disiapkan. Buka penyiapannya dari halaman usul.',
  'cancelled-already': 'Penyiapan ini sudah dibatalkan, atau berkasnya sudah dihapus.',
  'not-recorded': 'Sertifikat ini sudah diperiksa.',
}
