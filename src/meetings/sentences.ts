import { longDay } from '#kernel'

/** Sentences that several acts of this capability refuse with. */
export const shared = {
  'changed-meanwhile':
    'Rekan Anda lebih dulu menyimpan perubahan pada bagian ini. Isian Anda masih ada; versi rekan tertulis di bawah tiap isian yang berbeda. Periksa, lalu simpan lagi.',
  'called-off': 'Pertemuan ini batal, jadi tidak dapat diubah lagi.',
  'not-planned': 'Pertemuan ini sudah dicatat atau batal.',
  'not-recorded': 'Catat dulu hasil pertemuan ini. Kendala dan tindak lanjut ditambahkan sesudahnya.',
  'unknown-unit': 'Satuan kerja itu tidak ada. Pilih dari daftar.',
  'unknown-partner': 'Mitra itu tidak ada. Pilih dari daftar.',
  'unknown-agreement': 'Kerja sama itu di luar jangkauan Anda. Pilih dari daftar.',
  'unknown-person': 'Salah satu orang tidak lagi ada dalam daftar. Tulis namanya pada isian di bawahnya.',
  'owes-something': ({ unit }: { [word: string]: unknown }) =>
    `${unit} masih memiliki tindak lanjut dari pertemuan ini, jadi tetap terkait.`,
  'in-the-future': 'Tanggal ini melewati hari ini.',
  'before-the-meeting': 'Tanggal ini lebih awal daripada hari pertemuannya.',
  'not-yet': ({ heldOn }: { [word: string]: unknown }) =>
    `Pertemuan ini baru berlangsung ${longDay(String(heldOn))}. Bila tanggalnya berubah, ubah dulu data pertemuan.`,
  'nobody-came': 'Pilih atau tulis paling sedikit satu orang yang hadir.',
  'not-concerned':
    'Orang ini tidak sedang bertugas di satuan kerja yang terkait, atau bukan kontak mitranya. Pilih orang lain.',
} as const
