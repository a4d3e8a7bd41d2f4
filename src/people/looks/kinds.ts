/** What somebody wants with a file that is not in their own care. */
export const lookKinds = {
  supervision: 'Pembinaan dan pengawasan satuan kerja',
  service: 'Layanan kepada orang ini',
  transfer: 'Pemindahan atau pelimpahan',
  complaint: 'Pengaduan',
  'data-right': 'Permintaan hak atas data pribadi',
  audit: 'Pemeriksaan',
  emergency: 'Keadaan darurat',
} as const
export type LookKind = keyof typeof lookKinds
export const lookKindCodes = Object.keys(lookKinds) as [LookKind, ...LookKind[]]

/** What of a person was looked at. */
export const looked = {
  file: 'Berkas',
  nik: 'NIK',
  address: 'Alamat',
  copy: 'Salinan semua data',
} as const
export type Looked = keyof typeof looked

/** What makes a look unusual: nothing is proven by it, but a reviewer sees it first. */
export const flags = {
  many: 'Banyak berkas dalam waktu singkat',
  hours: 'Di luar jam kerja',
  'same-reason': 'Alasan yang sama untuk banyak orang',
  namesake: 'Nama mirip dengan yang membuka',
} as const
export type Flag = keyof typeof flags
export const flagCodes = Object.keys(flags) as [Flag, ...Flag[]]
