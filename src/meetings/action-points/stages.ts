/** A point is open, then somebody says that it is done, then a second person has seen that it is. */
export const pointStages = {
  open: 'Terbuka',
  reported: 'Menunggu verifikasi',
  verified: 'Terverifikasi',
} as const
export type PointStage = keyof typeof pointStages
