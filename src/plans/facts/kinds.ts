/** What can happen for a promise, and in what it is measured. */
export const factKinds = {
  lesson: { label: 'Sesi terlaksana', measure: 'sesi' },
  'person-hours': { label: 'Jam pelajaran yang diikuti', measure: 'orang-JP' },
  people: { label: 'Peserta', measure: 'orang' },
  certificate: { label: 'Sertifikat terbit', measure: 'sertifikat' },
  service: { label: 'Layanan diberikan', measure: 'kali' },
  goods: { label: 'Barang diterima', measure: 'buah' },
  visit: { label: 'Kunjungan', measure: 'kali' },
  media: { label: 'Pemberitaan', measure: 'kali' },
  money: { label: 'Uang diterima', measure: 'rupiah' },
} as const
export type FactKind = keyof typeof factKinds
export const factKindCodes = Object.keys(factKinds) as [FactKind, ...FactKind[]]

/** What a person may report by hand, with a file that shows it: no record of the program can say it. */
export const reportableKinds = ['service', 'visit', 'media', 'money'] as const
export type ReportableKind = (typeof reportableKinds)[number]

export const isReportable = (kind: FactKind | null): kind is ReportableKind =>
  reportableKinds.some((each) => each === kind)

/** Where the count of a promise comes from, as people read it. */
export const countedFrom: Record<FactKind, string> = {
  lesson: 'sesi yang ditutup sebagai terlaksana',
  'person-hours': 'kehadiran peserta pada setiap sesi',
  people: 'peserta yang hadir paling sedikit satu kali',
  certificate: 'sertifikat yang terbit dan tidak dicabut, selain sertifikat kehadiran',
  service: 'hari layanan yang terlaksana dan layanan yang dilaporkan dengan buktinya',
  goods: 'penerimaan bantuan barang dengan berita acaranya',
  visit: 'studi kunjung yang sudah berangkat dan kunjungan yang dilaporkan dengan buktinya',
  media: 'pemberitaan yang dilaporkan dengan buktinya',
  money: 'penerimaan uang yang dilaporkan dengan buktinya',
}

/** The records that facts come from; whoever keeps such a record settles its facts. */
export const recordKinds = {
  lesson: 'Sesi',
  participant: 'Kepesertaan',
  certificate: 'Sertifikat',
  'study-visit': 'Studi kunjung',
  service: 'Layanan rutin',
  pledge: 'Bantuan',
  monitoring: 'Kunjungan monitoring',
  report: 'Laporan',
} as const
export type RecordKind = keyof typeof recordKinds

/** Age groups in which people are counted: under 18, to 30, to 59, from 60 (UU 35/2014, UU 40/2009, UU 13/1998). */
export const ageGroups = {
  child: 'Anak (di bawah 18)',
  youth: 'Pemuda (18–30)',
  adult: 'Dewasa (31–59)',
  elder: 'Lanjut usia (60 ke atas)',
} as const
export type AgeGroup = keyof typeof ageGroups

/** `age` in whole years. */
export function ageGroupOf(age: number): AgeGroup {
  if (age < 18) return 'child'
  if (age <= 30) return 'youth'
  return age < 60 ? 'adult' : 'elder'
}
