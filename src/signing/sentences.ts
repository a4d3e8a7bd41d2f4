/** Sentences that several acts of this capability refuse with. */
export const shared = {
  closed: 'Acara ini sudah ditutup atau dibatalkan, jadi bagian ini tidak dapat diubah lagi.',
  'changed-meanwhile':
    'Rekan Anda lebih dulu menyimpan perubahan. Isian Anda masih ada; versi rekan tertulis di bawah tiap isian yang berbeda. Periksa, lalu simpan lagi.',
  'not-in-event': 'Kerja sama ini tidak ada dalam acara. Muat ulang halaman.',
} as const
