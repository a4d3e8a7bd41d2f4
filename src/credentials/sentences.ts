import type { RefusalOf, Sentences } from '#kernel'
import type { closeIssuer } from './issuers/close.ts'
import type { registerIssuer } from './issuers/register.ts'
import type { renameIssuer } from './issuers/rename.ts'
import type { declareCompromised } from './keys/declare-compromised.ts'
import type { rotateKey } from './keys/rotate.ts'

type Refusal =
  | RefusalOf<typeof registerIssuer>
  | RefusalOf<typeof renameIssuer>
  | RefusalOf<typeof closeIssuer>
  | RefusalOf<typeof rotateKey>
  | RefusalOf<typeof declareCompromised>

export const sentences: Sentences<Refusal> = {
  'in-the-future': 'Tanggal ini melewati hari ini.',
  'not-neutral': ({ found, why }) =>
    `Isian ini memuat "${found}" (${String(why).toLowerCase()}). Sertifikat tidak boleh menunjukkan di mana pemegangnya pernah berada; pakai nama badan yang netral.`,
  'partner-or-not': 'Penerbit jenis mitra didaftarkan dari halaman mitranya.',
  'unknown-partner': 'Mitra ini tidak ada atau sudah digabungkan. Buka halaman mitra yang berlaku.',
  'already-there': 'Penerbit dengan nama ini sudah terdaftar.',
  'changed-meanwhile':
    'Rekan Anda lebih dulu mengubah penerbit ini. Periksa keadaannya di bawah, lalu kirim lagi bila masih perlu.',
  closed: 'Penerbit ini sudah ditutup.',
  'before-the-last': 'Nama yang baru harus mulai sesudah nama yang sekarang mulai berlaku.',
  'before-it-began': 'Penerbit ini belum berlaku pada tanggal itu.',
  'already-compromised': 'Kunci ini sudah dinyatakan bocor.',
  'before-the-key': 'Kunci ini belum ada pada tanggal itu.',
}
