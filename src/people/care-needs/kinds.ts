interface Kind {
  label: string
  /** How it is asked aloud. */
  asked: string
}

/** What somebody may need in order to stand on their own feet, in the order it is asked. */
export const needs = {
  livelihood: { label: 'Penghidupan', asked: 'Adakah penghasilan yang menunggu setelah bebas?' },
  job: { label: 'Pekerjaan', asked: 'Perlu dicarikan pekerjaan atau tempat magang?' },
  skill: { label: 'Keterampilan', asked: 'Perlu belajar keterampilan baru atau sertifikat?' },
  capital: { label: 'Modal usaha', asked: 'Perlu modal atau alat untuk usaha sendiri?' },
  family: { label: 'Keluarga', asked: 'Perlu bantuan agar hubungan dengan keluarga pulih?' },
  stigma: { label: 'Penerimaan lingkungan', asked: 'Ada kekhawatiran ditolak tetangga atau tempat kerja?' },
  papers: { label: 'Dokumen diri', asked: 'Ada KTP, KK, ijazah, atau akta yang harus diurus?' },
  health: { label: 'Kesehatan', asked: 'Perlu berobat, rehabilitasi, atau jaminan kesehatan?' },
} as const satisfies Record<string, Kind>
export type Need = keyof typeof needs
export const needCodes = Object.keys(needs) as [Need, ...Need[]]

/** A record with one entry for each need. */
export const byNeed = <Value>(make: (need: Need) => Value) =>
  Object.fromEntries(needCodes.map((need) => [need, make(need)])) as Record<Need, Value>

export const levels = { none: 'Tidak perlu', some: 'Perlu', urgent: 'Mendesak' } as const
export type Level = keyof typeof levels
export const levelCodes = Object.keys(levels) as [Level, ...Level[]]

export const occasions = {
  entry: 'Saat masuk',
  during: 'Selama pembinaan',
  release: 'Menjelang bebas',
} as const
export type Occasion = keyof typeof occasions
export const occasionCodes = Object.keys(occasions) as [Occasion, ...Occasion[]]
