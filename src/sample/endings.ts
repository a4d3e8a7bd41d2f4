/** What the officer wrote at the end of a term of the sample, and what the successor did with it. */
export interface SampleEvaluation {
  title: string
  successor: string
  verdict: 'reached' | 'partly' | 'missed' | 'unrecorded'
  note: string
  benefitUnit: string
  benefitPartner: string
  obstacles: string
  /** Each point, with the promise that takes it up or the reason why none does; neither while it is open. */
  points: { wish: string; activity?: string; reason?: string }[]
}

/** The three cooperations that Rutan Barabai renewed (story S2). The judgements are invented. */
export const evaluations: SampleEvaluation[] = [
  {
    title: 'Pelayanan kesehatan warga binaan',
    successor: 'Peningkatan pelayanan kesehatan warga binaan',
    verdict: 'partly',
    note: 'Puskesmas datang hampir tiap bulan; penyuluhan narkotika hanya sekali setahun.',
    benefitUnit: 'Warga binaan diperiksa di dalam rutan, pengawalan ke luar berkurang.',
    benefitPartner: 'Data kesehatan warga binaan masuk ke dalam cakupan puskesmas.',
    obstacles: 'Jadwal bergeser bila petugas puskesmas bertugas di desa.',
    points: [
      { wish: 'Jadwal puskesmas keliling tetap setiap bulan', activity: 'Puskesmas keliling' },
      { wish: 'Penyuluhan narkotika lebih dari sekali setahun', activity: 'Penyuluhan bahaya narkotika' },
      { wish: 'Hasil pemeriksaan dilaporkan setiap triwulan' },
    ],
  },
  {
    title: 'Layanan perpustakaan keliling',
    successor: 'Peningkatan budaya literasi warga binaan',
    verdict: 'reached',
    note: 'Mobil perpustakaan datang dua kali sebulan.',
    benefitUnit: 'Buku dipinjam setiap kunjungan.',
    benefitPartner: 'Jumlah pembaca dan peminjaman bertambah.',
    obstacles: 'Tidak ada tempat membaca di blok hunian.',
    points: [
      { wish: 'Sediakan tempat membaca di blok hunian', activity: 'Sudut baca blok hunian' },
      { wish: 'Tambah hari kunjungan', reason: 'Dinas hanya memiliki satu mobil perpustakaan' },
    ],
  },
  {
    title: 'Penyelenggaraan kejar paket',
    successor: 'Peningkatan pembinaan intelektual warga binaan',
    verdict: 'unrecorded',
    note: 'Daftar hadir tahun pertama tidak ditemukan.',
    benefitUnit: 'Warga binaan mengikuti ujian kesetaraan.',
    benefitPartner: 'Warga putus sekolah terlayani.',
    obstacles: 'Warga belajar bebas sebelum ujian.',
    points: [
      { wish: 'Sebut jumlah warga belajar sebagai target', activity: 'Kejar paket A, B, dan C' },
      { wish: 'Simpan daftar hadir setiap pertemuan' },
    ],
  },
]
