import type { Role } from '#kernel'

export interface Person {
  key: string
  office: string
  name: string
  title: string
  roles: Role[]
  standing?: 'plt' | 'plh'
}

/** Who works in the sample. All of them are invented. */
export const people: Person[] = [
  at('barabai', 'Siti Rahmah', 'Petugas Kerja Sama Rutan Barabai', 'cooperation-officer'),
  at('barabai', 'Ahmad Fauzan', 'Kepala Rutan Kelas IIB Barabai', 'unit-head'),
  at('barabai', 'Noor Hidayah', 'Kepala Subseksi Pelayanan Tahanan Rutan Barabai', 'section-head'),
  at('barabai', 'Muhammad Rizali', 'Petugas Pembinaan Rutan Barabai', 'programme-officer'),
  at('barabai', 'Fahrurrazi', 'Petugas Registrasi Rutan Barabai', 'registrar'),
  at('barabai', 'Yuliani', 'Administrator Rutan Barabai', 'administrator'),
  at('kalsel', 'Dewi Kartika', 'Petugas Kerja Sama Kanwil Kalimantan Selatan', 'regional-officer'),
  at('kalsel', 'Hairul Anwar', 'Kepala Kanwil Kalimantan Selatan', 'regional-head'),
  at('bapas-banjarmasin', 'Rusdiansyah', 'Kepala Bapas Kelas I Banjarmasin', 'unit-head'),
  at('lpp-palembang', 'Maya Sari', 'Petugas Kerja Sama LPP Palembang', 'cooperation-officer'),
  at('lpp-palembang', 'Ratna Dewi', 'Kepala Lapas Perempuan Kelas IIA Palembang', 'unit-head'),
  at('lpp-palembang', 'Sri Wahyuni', 'Petugas Registrasi LPP Palembang', 'registrar'),
  at('lpp-palembang', 'Nurlaila', 'Kepala Seksi Kegiatan Kerja LPP Palembang', 'section-head'),
  at('bapas-palembang', 'Rudi Hartono', 'Petugas Kerja Sama Bapas Palembang', 'cooperation-officer'),
  at('bapas-palembang', 'Indah Lestari', 'Pembimbing Kemasyarakatan Bapas Palembang', 'probation-officer'),
  at('bapas-palembang', 'Herman Jaya', 'Kepala Seksi Bimbingan Klien Bapas Palembang', 'section-head'),
  at('bapas-palembang', 'Sulaiman', 'Kepala Bapas Kelas I Palembang', 'unit-head'),
  at('sumsel', 'Fitriani', 'Petugas Kerja Sama Kanwil Sumatera Selatan', 'regional-officer'),
  at('sumsel', 'Kurnia Sandi', 'Petugas Pelindungan Data Kanwil Sumatera Selatan', 'privacy-officer'),
  at('sumbar', 'Yusri', 'Petugas Kerja Sama Kanwil Sumatera Barat', 'regional-officer'),
  at('sumbar', 'Zulkarnain', 'Kepala Kanwil Sumatera Barat', 'regional-head'),
  at('padang', 'Desi Anggraini', 'Petugas Kerja Sama Lapas Padang', 'cooperation-officer'),
  at('padang', 'Yulfa Rosa', 'Kepala Seksi Kegiatan Kerja Lapas Padang', 'section-head'),
  at('padang', 'Fitra Yeni', 'Petugas Registrasi Lapas Padang', 'registrar'),
  at('padang', 'Erwin Saputra', 'Kepala Lapas Kelas IIA Padang', 'unit-head'),
  at('bukittinggi', 'Afrizal', 'Kepala Lapas Kelas IIA Bukittinggi', 'unit-head'),
  at('lubuk-basung', 'Syafruddin', 'Kepala Lapas Kelas IIB Lubuk Basung', 'unit-head'),
  { ...at('maninjau', 'Irwan', 'Kepala Rutan Kelas IIB Maninjau', 'unit-head'), standing: 'plt' },
  at('tanjungpandan', 'Rika Amelia', 'Petugas Kerja Sama Lapas Tanjungpandan', 'cooperation-officer'),
  at('tanjungpandan', 'Hendra Wijaya', 'Kepala Seksi Binadik dan Giatja Lapas Tanjungpandan', 'section-head'),
  at('tanjungpandan', 'Suryadi', 'Petugas Registrasi Lapas Tanjungpandan', 'registrar'),
  at('tanjungpandan', 'Robert Sianturi', 'Kepala Lapas Kelas IIB Tanjungpandan', 'unit-head'),
  at('ditjenpas', 'Bagus Prasetyo', 'Petugas Kerja Sama Ditjenpas', 'national-officer'),
  at('ditjenpas', 'Laila Ramadhani', 'Petugas Pelindungan Data Ditjenpas', 'privacy-officer'),
  at('ditjenpas', 'Retno Wulandari', 'Pemeriksa Ditjenpas', 'auditor'),
  at('ditjenpas', 'Agus Setiawan', 'Administrator Ditjenpas', 'administrator'),
]

function at(office: string, name: string, title: string, role: Role): Person {
  return { key: `${office}/${role}`, office, name, title, roles: [role] }
}
