/** The papers a partner stands on. */
export const legalKinds = {
  deed: 'Akta pendirian atau perubahan',
  ministry: 'Pengesahan Kemenkum (AHU)',
  nib: 'NIB atau izin usaha',
  training: 'Izin LPK, LKP, atau PKBM',
  certification: 'Lisensi LSP',
  health: 'Izin fasilitas kesehatan',
  accreditation: 'Akreditasi',
  registered: 'Tanda daftar ormas atau yayasan',
  authority: 'Surat kuasa atau SK pengurus',
  other: 'Dokumen lain',
} as const
export type LegalKind = keyof typeof legalKinds
export const legalKindCodes = Object.keys(legalKinds) as [LegalKind, ...LegalKind[]]
