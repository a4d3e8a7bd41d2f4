/** The families of programmes (Kepmen M.02-PK.04.10/1990 and the practice of units). */
export const groups = {
  kemandirian: 'Pembinaan kemandirian',
  kepribadian: 'Pembinaan kepribadian',
  rehabilitasi: 'Rehabilitasi',
  kesetaraan: 'Pendidikan kesetaraan',
  kesehatan: 'Kesehatan',
} as const
export type ProgrammeGroup = keyof typeof groups

export const programmeKinds = {
  vocational: { label: 'Pelatihan vokasi', group: 'kemandirian' },
  production: { label: 'Produksi dan manufaktur', group: 'kemandirian' },
  farming: { label: 'Pertanian, perikanan, peternakan', group: 'kemandirian' },
  services: { label: 'Jasa', group: 'kemandirian' },
  business: { label: 'Kewirausahaan', group: 'kemandirian' },
  religion: { label: 'Kesadaran beragama', group: 'kepribadian' },
  citizenship: { label: 'Kesadaran berbangsa dan bernegara', group: 'kepribadian' },
  intellectual: { label: 'Kemampuan intelektual dan literasi', group: 'kepribadian' },
  law: { label: 'Kesadaran hukum', group: 'kepribadian' },
  community: { label: 'Berintegrasi dengan masyarakat', group: 'kepribadian' },
  arts: { label: 'Seni, olahraga, kepramukaan', group: 'kepribadian' },
  'medical-rehabilitation': { label: 'Rehabilitasi medis', group: 'rehabilitasi' },
  'social-rehabilitation': { label: 'Rehabilitasi sosial', group: 'rehabilitasi' },
  'post-rehabilitation': { label: 'Pascarehabilitasi', group: 'rehabilitasi' },
  'package-a': { label: 'Kejar Paket A', group: 'kesetaraan' },
  'package-b': { label: 'Kejar Paket B', group: 'kesetaraan' },
  'package-c': { label: 'Kejar Paket C', group: 'kesetaraan' },
  'health-education': { label: 'Penyuluhan kesehatan', group: 'kesehatan' },
  counselling: { label: 'Konseling', group: 'kesehatan' },
} as const satisfies Record<string, { label: string; group: ProgrammeGroup }>
export type ProgrammeKind = keyof typeof programmeKinds
export const programmeKindCodes = Object.keys(programmeKinds) as [ProgrammeKind, ...ProgrammeKind[]]

/** What a programme ends with, from least to most (domain of certificates: only the last two test what was learnt). */
export const certificateKinds = {
  none: 'Tanpa sertifikat',
  attendance: 'Sertifikat kehadiran',
  completion: 'Sertifikat penyelesaian',
  'local-test': 'Sertifikat lulus uji',
  competency: 'Sertifikat kompetensi (BNSP)',
} as const
export type CertificateKind = keyof typeof certificateKinds
export const certificateCodes = Object.keys(certificateKinds) as [CertificateKind, ...CertificateKind[]]

export const cohortStages = {
  prepared: 'Disiapkan',
  open: 'Menerima peserta',
  running: 'Berjalan',
  finished: 'Selesai',
  cancelled: 'Batal',
} as const
export type CohortStage = keyof typeof cohortStages

export const visitStages = {
  planned: 'Direncanakan',
  outside: 'Di luar',
  returned: 'Kembali',
  cancelled: 'Batal',
} as const
export type VisitStage = keyof typeof visitStages
