/** A cohort of the sample; its days count from today unless they are days of the calendar. */
export interface SampleCohort {
  name: string
  /** The agreement that it carries out, by title, and which of its promises if not the first; without one the reason. */
  agreement?: string
  promise?: string
  alone?: string
  funding?: string
  instructor?: string
  room?: string
  from: string | number
  until: string | number
  seats: number
  /** Its series: weekdays (0 is Sunday), hours of the day, JP of each meeting. */
  series?: [weekdays: number[], begins: string, ends: string, hours: number]
  reached: 'prepared' | 'open' | 'running' | 'finished'
}

export interface SampleProgramme {
  office: string
  /** Who plans it there. */
  by: string
  name: string
  kind: string
  purpose: string
  hours: number
  capacity: number
  certificate: string
  rules?: Record<string, unknown>[]
  hearing?: boolean
  /** What came of it, told to all other units. */
  results?: string
  cohorts: SampleCohort[]
}

const practice = 'Praktik Lapas Perempuan Palembang'
/** The day after the 37 signatures; vocational training and rehabilitation of TA 2023 had opened with them. */
const opened = { from: '2023-02-06', until: '2023-06-30', reached: 'finished' as const }
const lpp = { office: 'lpp-palembang', by: 'section-head' }
const crafts = 'Pelatihan kerajinan tali meiwa dan eceng gondok'
const bapas = { office: 'bapas-palembang', by: 'probation-officer' }
const tanjungpandan = { office: 'tanjungpandan', by: 'section-head' }
const barabai = { office: 'barabai', by: 'programme-officer' }

/** Programmes and offices are those of the stories; hours, days, rooms and the names of instructors are invented. */
export const programmes: SampleProgramme[] = [
  {
    ...lpp,
    name: 'Pelatihan batik jumputan',
    kind: 'vocational',
    purpose: 'Peserta dapat membuat batik jumputan sendiri sebagai bekal usaha.',
    hours: 120,
    capacity: 25,
    certificate: 'completion',
    rules: [
      { field: 'status', in: ['inmate'], source: practice },
      { field: 'served', part: 'half', source: `${practice}: setengah masa pidana dan sidang TPP` },
    ],
    hearing: true,
    results: 'Batik dan tas warga binaan dijual lewat galeri mitra dan pameran.',
    cohorts: [
      {
        ...opened,
        name: 'Angkatan I TA 2023',
        agreement: 'Produksi batik jumputan',
        funding: 'dipa',
        instructor: 'Kemala Contoh',
        room: 'Bengkel batik',
        seats: 25,
        series: [[1, 3], '08.00', '11.00', 4],
      },
      {
        name: 'Angkatan berjalan',
        agreement: 'Batik jumputan dan kerajinan tas',
        funding: 'partner-in-kind',
        instructor: 'Kemala Contoh',
        room: 'Bengkel batik',
        from: -28,
        until: 70,
        seats: 25,
        series: [[1, 3, 5], '08.00', '11.00', 4],
        reached: 'running',
      },
    ],
  },
  {
    ...lpp,
    name: 'Pelatihan membuat kue',
    kind: 'vocational',
    purpose: 'Peserta dapat membuat kue basah dan kue kering untuk dijual.',
    hours: 80,
    capacity: 20,
    certificate: 'completion',
    cohorts: [
      {
        ...opened,
        name: 'Angkatan I TA 2023',
        agreement: 'Pelatihan membuat kue',
        funding: 'dipa',
        instructor: 'Rukiah Contoh',
        room: 'Dapur pelatihan',
        seats: 20,
        series: [[2, 4], '08.00', '11.00', 4],
      },
    ],
  },
  {
    ...lpp,
    name: 'Kerajinan tas rajut',
    kind: 'vocational',
    purpose: 'Peserta dapat membuat tas rajut yang layak jual.',
    hours: 60,
    capacity: 15,
    certificate: 'attendance',
    cohorts: [
      {
        ...opened,
        name: 'Angkatan I TA 2023',
        agreement: 'Produksi tas rajut',
        funding: 'partner-in-kind',
        instructor: 'Siti Contoh',
        room: 'Ruang kerajinan',
        seats: 15,
        series: [[5], '08.00', '11.00', 4],
      },
    ],
  },
  {
    ...lpp,
    name: 'Pembinaan keagamaan',
    kind: 'religion',
    purpose: 'Pengajian, baca tulis Al-Quran, dan kebaktian menurut agama masing-masing.',
    hours: 48,
    capacity: 60,
    certificate: 'none',
    cohorts: [
      {
        name: 'Kelompok pengajian',
        alone: 'Dibimbing penyuluh agama tanpa naskah kerja sama.',
        funding: 'no-cost',
        instructor: 'Aminah Contoh',
        room: 'Musala',
        from: -21,
        until: 90,
        seats: 60,
        series: [[4], '13.00', '14.30', 2],
        reached: 'running',
      },
    ],
  },
  {
    ...lpp,
    name: 'Rehabilitasi sosial',
    kind: 'social-rehabilitation',
    purpose: 'Pemulihan dari ketergantungan narkotika dan pencegahan kambuh.',
    hours: 96,
    capacity: 20,
    certificate: 'completion',
    cohorts: [
      {
        ...opened,
        name: 'Angkatan I TA 2023',
        agreement: 'Rehabilitasi sosial pemasyarakatan',
        funding: 'dipa',
        instructor: 'Fauziah Contoh',
        room: 'Ruang rehabilitasi',
        seats: 20,
        series: [[1, 3, 5], '13.00', '15.00', 2],
      },
    ],
  },
  {
    ...bapas,
    name: 'Olahan pisang dan tempe',
    kind: 'vocational',
    purpose: 'Klien dan keluarganya di Ring 1 dapat membuka usaha olahan pangan.',
    hours: 40,
    capacity: 30,
    certificate: 'completion',
    rules: [
      { field: 'status', in: ['client'], source: 'Kesepakatan dengan mitra' },
      { field: 'poor', source: 'Kesepakatan dengan mitra' },
    ],
    cohorts: [
      {
        ...ring('Pelatihan olahan pisang dan tempe', -42, 21),
        instructor: 'Marlina Contoh',
        series: [[2], '09.00', '13.00', 5],
        reached: 'running',
      },
    ],
  },
  {
    ...bapas,
    name: 'Kerajinan tali meiwa',
    kind: 'vocational',
    purpose: 'Klien dapat membuat kerajinan dari tali meiwa.',
    hours: 32,
    capacity: 20,
    certificate: 'attendance',
    cohorts: [
      {
        ...ring(crafts, -15, 40),
        instructor: 'Yulidar Contoh',
        series: [[4], '09.00', '12.00', 4],
        reached: 'running',
      },
    ],
  },
  {
    ...bapas,
    name: 'Kerajinan eceng gondok',
    kind: 'vocational',
    purpose: 'Klien dapat mengolah eceng gondok menjadi kerajinan.',
    hours: 32,
    capacity: 20,
    certificate: 'attendance',
    cohorts: [ring(crafts, 45, 100)],
  },
  ...['A', 'B', 'C'].map(
    (letter, at): SampleProgramme => ({
      ...barabai,
      name: `Kejar Paket ${letter}`,
      kind: `package-${letter.toLowerCase()}`,
      purpose: 'Warga belajar siap mengikuti ujian kesetaraan.',
      hours: 120,
      capacity: 15,
      certificate: 'local-test',
      cohorts: [
        {
          name: 'Tahun ajaran berjalan',
          agreement: 'Peningkatan pembinaan intelektual warga binaan',
          funding: 'apbd',
          instructor: `Tutor Contoh ${at + 1}`,
          room: 'Ruang belajar',
          from: -21,
          until: 200,
          seats: 15,
          series: [[at + 1, at + 4], '09.00', '11.00', 3],
          reached: 'running',
        },
      ],
    }),
  ),
  {
    ...tanjungpandan,
    name: 'Pengolahan hasil laut',
    kind: 'vocational',
    purpose: 'Peserta dapat mengolah ikan menjadi abon, getas, dan kemplang untuk dijual.',
    hours: 32,
    capacity: 12,
    certificate: 'completion',
    cohorts: [
      {
        name: 'Angkatan I',
        alone: 'Perjanjian dengan Dinas KUKMPTK masih dijajaki; pengajarnya dari dinas itu.',
        funding: 'dipa',
        instructor: 'Fitri Contoh',
        room: 'Dapur pelatihan',
        from: -75,
        until: -10,
        seats: 12,
        series: [[2, 4], '09.00', '10.30', 2],
        reached: 'finished',
      },
    ],
  },
]

/** What the company helps with in its ring; nothing more than planned unless said. */
function ring(promise: string, from: number, until: number): SampleCohort {
  return {
    name: 'Angkatan I',
    agreement: 'Pelatihan usaha bagi klien di Ring 1',
    ...{ promise, from, until },
    funding: 'partner-in-kind',
    room: 'Griya Abhipraya',
    seats: 20,
    reached: 'prepared',
  }
}
