/** What a step of a review may be refused for. */
export const reviewSentences = {
  'changed-meanwhile': 'Rekan Anda lebih dulu meninjaunya. Muat ulang halaman ini.',
  'own-look': 'Pembukaan berkas oleh Anda sendiri ditinjau orang lain.',
  'not-so-far': 'Langkah ini tidak sesuai dengan keadaannya sekarang. Muat ulang halaman ini.',
} as const
