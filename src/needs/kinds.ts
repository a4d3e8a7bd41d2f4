import type { ObjectCode } from '#agreements'
import type { PartnerKind } from '#partners'

/** What would help. */
export const helps = {
  building: 'Bangunan atau ruang',
  equipment: 'Peralatan atau barang',
  service: 'Layanan rutin',
  training: 'Pelatihan atau pengajar',
  people: 'Tenaga ahli',
  permit: 'Izin atau pengesahan',
  money: 'Biaya atau modal',
} as const
export type Help = keyof typeof helps
export const helpCodes = Object.keys(helps) as [Help, ...Help[]]

export const urgencies = {
  urgent: 'Mendesak',
  soon: 'Segera',
  later: 'Dapat menunggu',
} as const
export type Urgency = keyof typeof urgencies
export const urgencyCodes = Object.keys(urgencies) as [Urgency, ...Urgency[]]

/** Where a need stands; `state` of the row, but an answer that fell away counts as open again (see standing.ts). */
export const standings = {
  open: 'Belum terjawab',
  answered: 'Terjawab',
  met: 'Terpenuhi',
  withdrawn: 'Dicabut',
} as const
export type Standing = keyof typeof standings
export const standingCodes = Object.keys(standings) as [Standing, ...Standing[]]

/** Which kinds of partners usually give this: where to look first. */
export const givers: Record<ObjectCode, readonly PartnerKind[]> = {
  health: ['faskes', 'opd', 'perguruan-tinggi'],
  rehabilitation: ['instansi-vertikal', 'yayasan', 'faskes'],
  literacy: ['opd', 'yayasan', 'perguruan-tinggi'],
  education: ['lembaga-pendidikan-nonformal', 'opd', 'perguruan-tinggi'],
  religion: ['lembaga-keagamaan', 'instansi-vertikal', 'yayasan'],
  'job-training': ['lembaga-pelatihan', 'opd', 'lembaga-sertifikasi'],
  production: ['swasta', 'bumn', 'umkm'],
  trade: ['opd', 'swasta', 'koperasi'],
  waste: ['opd', 'swasta', 'ormas-lsm'],
  'fire-safety': ['opd', 'pemda'],
  security: ['instansi-vertikal', 'pemda'],
  'civil-registry': ['opd'],
  law: ['lembaga-bantuan-hukum', 'perguruan-tinggi'],
  capital: ['bumn', 'bumd', 'koperasi'],
  food: ['opd', 'swasta', 'perguruan-tinggi'],
  'arts-sport': ['opd', 'ormas-lsm', 'sekolah'],
  media: ['media'],
  other: ['pemda', 'swasta', 'yayasan'],
}
