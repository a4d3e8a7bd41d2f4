import type { Standing } from '#ui'

/** What is looked into before one trusts a partner. */
export const checkItems = {
  legality: 'Legalitas',
  domicile: 'Domisili',
  interest: 'Benturan kepentingan',
  breach: 'Pelanggaran janji di masa lalu',
  reputation: 'Nama baik',
} as const
export type CheckItem = keyof typeof checkItems
export const checkItemCodes = Object.keys(checkItems) as [CheckItem, ...CheckItem[]]

/** The question behind each item. */
export const checkQuestions: Record<CheckItem, string> = {
  legality: 'Akta, izin, dan pengurusnya sah dan masih berlaku.',
  domicile: 'Alamatnya benar ada dan dipakai.',
  interest: 'Pemilik dan pengurusnya bukan pegawai atau keluarga pegawai satuan kerja.',
  breach: 'Janji kerja sama yang lalu ditepati.',
  reputation: 'Tidak ada perkara atau pemberitaan yang merugikan.',
}

export const checkResults = {
  clear: 'Baik',
  doubtful: 'Meragukan',
  adverse: 'Bermasalah',
} as const
export type CheckResult = keyof typeof checkResults
export const checkResultCodes = Object.keys(checkResults) as [CheckResult, ...CheckResult[]]

export type Flag = 'green' | 'yellow' | 'red'

export const flags: Record<Flag, string> = { green: 'Hijau', yellow: 'Kuning', red: 'Merah' }
export const flagCodes = Object.keys(flags) as [Flag, ...Flag[]]

/** How a flag looks; none flies on a partner nobody has looked into. */
export const flagStanding: Record<Flag, Standing> = { green: 'good', yellow: 'attention', red: 'stalled' }
