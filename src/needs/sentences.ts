/** Sentences that several acts of this capability refuse with. */
export const shared = {
  closed: 'Kebutuhan ini sudah terpenuhi atau dicabut. Buka lagi bila masih diperlukan.',
  'changed-meanwhile':
    'Rekan Anda lebih dulu mengubah kebutuhan ini. Lihat keadaannya, lalu kirim lagi bila masih tepat.',
} as const
