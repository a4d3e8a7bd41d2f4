/** One of the eight regional offices Rutan Barabai works with, and what is agreed with it (story S2). */
export interface Office {
  name: string
  contact: string
  contactPost: string
  title: string
  object: string
  scope: string
  /** The title of the agreement of the past three years that is renewed. */
  renews?: string
  number: string
  starts: string
  ends: string
  item: { activity: string; output: string; quantity: string; measure: string; source: string; proof: string }
}

const regency = 'Kabupaten Hulu Sungai Tengah'
const promise = (
  activity: string,
  output: string,
  quantity: string,
  measure: string,
  source: string,
  proof: string,
): Office['item'] => ({ activity, output, quantity, measure, source, proof })

export const health: Office = {
  name: `Dinas Kesehatan ${regency}`,
  contact: 'Rahmawati',
  contactPost: 'Kepala Bidang Pelayanan Kesehatan',
  title: 'Peningkatan pelayanan kesehatan warga binaan',
  object: 'Kesehatan',
  scope: 'Puskesmas keliling dan bantuan penanggulangan narkotika.',
  renews: 'Pelayanan kesehatan warga binaan',
  number: '400.7/101/Dinkes/2027',
  starts: '2027-04-01',
  ends: '2030-03-31',
  item: promise('Puskesmas keliling', 'Warga binaan diperiksa', '36', 'kali', 'APBD', 'Daftar hadir'),
}

export const library: Office = {
  name: `Dinas Perpustakaan dan Kearsipan ${regency}`,
  contact: 'Lukman Hakim',
  contactPost: 'Kepala Bidang Layanan Perpustakaan',
  title: 'Peningkatan budaya literasi warga binaan',
  object: 'Perpustakaan dan literasi',
  scope: 'Perpustakaan keliling, peminjaman buku, dan sudut baca.',
  renews: 'Layanan perpustakaan keliling',
  number: '400.14/102/Dispusip/2027',
  starts: '2027-04-01',
  ends: '2029-03-31',
  item: promise('Perpustakaan keliling', 'Buku dipinjam', '24', 'kali', 'APBD', 'Laporan kegiatan'),
}

export const education: Office = {
  name: `Dinas Pendidikan ${regency}`,
  contact: 'Aisyah',
  contactPost: 'Kepala Bidang Pendidikan Nonformal',
  title: 'Peningkatan pembinaan intelektual warga binaan',
  object: 'Pendidikan',
  scope: 'Kejar paket A, B, dan C serta ujian kesetaraan.',
  renews: 'Penyelenggaraan kejar paket',
  number: '400.3/103/Disdik/2027',
  starts: '2027-04-01',
  ends: '2030-03-31',
  item: promise('Kejar paket A, B, dan C', 'Peserta mengikuti ujian', '30', 'orang', 'APBD', 'Sertifikat'),
}

export const environment: Office = {
  name: `Dinas Lingkungan Hidup ${regency}`,
  contact: 'Budi Santoso',
  contactPost: 'Kepala Bidang Pengelolaan Sampah',
  title: 'Pengelolaan sampah dan pembinaan kerja',
  object: 'Pengelolaan sampah dan lingkungan',
  scope: 'Bank sampah dan pelatihan pengolahan sampah.',
  number: '600.4/104/DLH/2027',
  starts: '2027-04-01',
  ends: '2028-03-31',
  item: promise('Pelatihan kompos', 'Warga binaan terampil', '20', 'orang', 'APBD', 'Daftar hadir'),
}

export const trade: Office = {
  name: `Dinas Perdagangan ${regency}`,
  contact: 'Nurul Huda',
  contactPost: 'Kepala Bidang Pemasaran',
  title: 'Penjualan dan pemasaran hasil karya warga binaan',
  object: 'Pemasaran hasil karya',
  scope: 'Pameran, pendampingan kemasan, dan tempat jual.',
  number: '500.2/105/Disdag/2027',
  starts: '2027-04-01',
  ends: '2029-03-31',
  item: promise('Pameran hasil karya', 'Hasil karya terjual', '2', 'kali', 'APBD', 'Laporan kegiatan'),
}

export const fireSafety: Office = {
  name: `Satuan Polisi Pamong Praja dan Pemadam Kebakaran ${regency}`,
  contact: 'Syahrani',
  contactPost: 'Kepala Bidang Pemadam Kebakaran',
  title: 'Penanggulangan kebakaran di rutan',
  object: 'Penanggulangan kebakaran',
  scope: 'Pelatihan pemadaman, pemeriksaan alat pemadam, dan simulasi.',
  number: '300.2/106/Satpol/2027',
  starts: '2027-04-01',
  ends: '2028-03-31',
  item: promise('Simulasi kebakaran', 'Petugas terlatih', '2', 'kali', 'Tanpa biaya', 'Foto bertanggal'),
}

export const jobTraining: Office = {
  name: `Dinas Penanaman Modal, Pelayanan Terpadu Satu Pintu dan Tenaga Kerja ${regency}`,
  contact: 'Herlina',
  contactPost: 'Kepala Bidang Tenaga Kerja',
  title: 'Pelatihan kerja bagi narapidana',
  object: 'Pelatihan kerja',
  scope: 'Pelatihan berbasis kompetensi dan rujukan ke program dinas.',
  number: '500.15/107/DPMPTSPTK/2027',
  starts: '2027-04-01',
  ends: '2027-06-30',
  item: promise('Pelatihan las', 'Peserta lulus uji kompetensi', '16', 'orang', 'DBHCHT', 'Sertifikat'),
}

export const civilRegistry: Office = {
  name: `Dinas Kependudukan dan Pencatatan Sipil ${regency}`,
  contact: 'Jamaluddin',
  contactPost: 'Kepala Bidang Pendaftaran Penduduk',
  title: 'Perekaman dan pengesahan data NIK tahanan dan narapidana',
  object: 'Kependudukan (NIK)',
  scope: 'Perekaman KTP elektronik dan pengesahan NIK.',
  number: '400.12/108/Disdukcapil/2027',
  starts: '2027-04-01',
  ends: '2030-03-31',
  item: promise('Perekaman NIK', 'NIK tercatat dan sah', '120', 'orang', 'Tanpa biaya', 'Surat atau berita'),
}

export const eight = [health, library, education, environment, trade, fireSafety, jobTraining, civilRegistry]
