/** Where an application stands. What is open can still be decided; who is approved waits for a place. */
export const applicationStates = {
  pending: 'Menunggu keputusan',
  approved: 'Menunggu tempat',
  declined: 'Ditolak',
  allocated: 'Mendapat tempat',
  withdrawn: 'Ditarik',
  reinstated: 'Diajukan lagi',
} as const
export type ApplicationState = keyof typeof applicationStates
export const applicationStateCodes = Object.keys(applicationStates) as [
  ApplicationState,
  ...ApplicationState[],
]
export const openStates: readonly ApplicationState[] = ['pending', 'reinstated']
export const liveStates: readonly ApplicationState[] = [...openStates, 'approved']

/** What stands in the history of an application: its states, and what was asked and allowed in them. */
export const stepKinds = {
  ...applicationStates,
  pending: 'Diajukan',
  approved: 'Disetujui',
  'override-asked': 'Pengecualian diminta',
  'override-granted': 'Pengecualian diizinkan',
  path: 'Jalur lanjutan',
} as const
export type StepKind = keyof typeof stepKinds

export const askers = {
  person: 'Warga binaan sendiri',
  warden: 'Wali pemasyarakatan',
  officer: 'Petugas pembinaan atau PK',
  family: 'Keluarga',
  partner: 'Mitra',
} as const
export type Asker = keyof typeof askers
export const askerCodes = Object.keys(askers) as [Asker, ...Asker[]]

/** Where it goes on for whoever leaves before the programme ends. */
export const paths = {
  bapas: 'Dilanjutkan Bapas',
  'training-centre': 'Dilanjutkan BLK atau balai latihan',
  partner: 'Dilanjutkan mitra',
  none: 'Tidak dilanjutkan',
} as const
export type Path = keyof typeof paths
export const pathCodes = Object.keys(paths) as [Path, ...Path[]]

export const pauseReasons = {
  illness: 'Sakit',
  isolation: 'Pengasingan',
  court: 'Sidang atau pemeriksaan',
  leave: 'Cuti atau izin',
  work: 'Tugas lain',
  absent: 'Belum kembali',
  other: 'Lainnya',
} as const
export type PauseReason = keyof typeof pauseReasons
/** What an officer chooses from; isolation and absence come by themselves. */
export const pauseChoices = ['illness', 'court', 'leave', 'work', 'other'] as const satisfies PauseReason[]

export const endReasons = {
  finished: 'Angkatan selesai',
  cancelled: 'Angkatan dibatalkan',
  moved: 'Pindah satuan kerja',
  released: 'Bebas',
  died: 'Meninggal dunia',
  withdrew: 'Mengundurkan diri',
  health: 'Kesehatan',
  violation: 'Pelanggaran tata tertib',
  absence: 'Terlalu sering tidak hadir',
  unsuited: 'Tidak cocok dengan programnya',
  mistake: 'Salah dicatat',
  other: 'Lainnya',
} as const
export type EndReason = keyof typeof endReasons
export const endChoices = [
  'withdrew',
  'health',
  'violation',
  'absence',
  'unsuited',
  'mistake',
  'other',
] as const satisfies EndReason[]

export const risks = {
  low: 'Rendah',
  medium: 'Sedang',
  high: 'Tinggi',
  'very-high': 'Sangat tinggi',
} as const
export type Risk = keyof typeof risks
export const riskCodes = Object.keys(risks) as [Risk, ...Risk[]]

export const conducts = {
  'very-good': 'Sangat baik',
  good: 'Baik',
  fair: 'Cukup',
  poor: 'Kurang',
} as const
export type Conduct = keyof typeof conducts
export const conductCodes = Object.keys(conducts) as [Conduct, ...Conduct[]]

export const noteKinds = {
  risk: 'Tingkat risiko',
  conduct: 'Penilaian SPPN',
  paper: 'Surat yang diminta syarat',
} as const
export type NoteKind = keyof typeof noteKinds
export const noteKindCodes = Object.keys(noteKinds) as [NoteKind, ...NoteKind[]]

/** What became of one line of a list that was enrolled at once. */
export const outcomes = {
  admitted: 'Mendapat tempat',
  waiting: 'Masuk daftar tunggu',
  hearing: 'Menunggu sidang TPP',
  ineligible: 'Tidak memenuhi syarat',
  'needs-data': 'Perlu data',
  leaves: 'Bebas sebelum selesai',
  seated: 'Sudah menjadi peserta',
  queued: 'Sudah di daftar tunggu',
  unknown: 'Nomor tidak dikenal',
} as const
export type BatchOutcome = keyof typeof outcomes

export const changeKinds = {
  moved: 'Pindah satuan kerja',
  'move-offered': 'Akan dipindahkan',
  released: 'Bebas',
  died: 'Meninggal dunia',
  'release-changed': 'Perkiraan bebas berubah',
  'status-changed': 'Status berubah',
  returned: 'Kembali ke satuan kerja',
  isolated: 'Diasingkan',
} as const
export type ChangeKind = keyof typeof changeKinds
export const changeKindCodes = Object.keys(changeKinds) as [ChangeKind, ...ChangeKind[]]
