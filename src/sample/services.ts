/** A routine service of the sample; what became of its past days, in their order, repeats. */
export interface SampleService {
  agreement: string
  activity: string
  place: string
  partnerPeople: string
  /** 0 is Sunday. */
  weekday: number
  /** Weeks between two days. */
  every: number
  /** How many were served on a held day; a missed one says why, and is made up for when it says so. */
  became: readonly (
    | { served: number; male: number; detainee?: number }
    | { missed: 'partner' | 'unit'; reason: string; madeUp?: number }
    | 'silent'
  )[]
}

/** The services are those of story S2; days, people of the partner and numbers are invented. */
export const sampleServices: readonly SampleService[] = [
  {
    agreement: 'Peningkatan pelayanan kesehatan warga binaan',
    activity: 'Puskesmas keliling',
    place: 'Klinik rutan',
    partnerPeople: 'Dokter dan dua perawat puskesmas',
    weekday: 2,
    every: 3,
    became: [
      { served: 41, male: 41, detainee: 15 },
      { missed: 'partner', reason: 'Kendaraan dipakai untuk imunisasi', madeUp: 38 },
    ],
  },
  {
    agreement: 'Peningkatan pelayanan kesehatan warga binaan',
    activity: 'Penyuluhan bahaya narkotika',
    place: 'Aula rutan',
    partnerPeople: 'Penyuluh dinas kesehatan',
    weekday: 3,
    every: 4,
    became: [{ served: 36, male: 36 }],
  },
  {
    agreement: 'Peningkatan budaya literasi warga binaan',
    activity: 'Perpustakaan keliling',
    place: 'Blok hunian',
    partnerPeople: 'Petugas mobil perpustakaan',
    weekday: 4,
    every: 2,
    became: [
      { served: 27, male: 27 },
      { missed: 'unit', reason: 'Blok hunian sedang diperbaiki' },
      { served: 31, male: 31 },
      'silent',
    ],
  },
]
