/** Partners of the stories are facts; their contacts are invented, and so are the partners marked `invented`. */
export interface SamplePartner {
  key: string
  /** Who registers it. */
  by: string
  typed: Record<string, string>
  invented?: true
}

const hst = 'Barabai, Kabupaten Hulu Sungai Tengah'
const perda = 'Peraturan Daerah Kabupaten Hulu Sungai Tengah tentang Pembentukan dan Susunan Perangkat Daerah'

export const partners: SamplePartner[] = [
  office(
    'dinkes',
    'Dinas Kesehatan Kabupaten Hulu Sungai Tengah',
    'Rahmawati',
    'Kepala Bidang Pelayanan Kesehatan',
  ),
  office(
    'perpustakaan',
    'Dinas Perpustakaan dan Kearsipan Kabupaten Hulu Sungai Tengah',
    'Lukman Hakim',
    'Kepala Bidang Layanan Perpustakaan',
  ),
  office(
    'pendidikan',
    'Dinas Pendidikan Kabupaten Hulu Sungai Tengah',
    'Aisyah',
    'Kepala Bidang Pendidikan Nonformal',
  ),
  office(
    'lingkungan',
    'Dinas Lingkungan Hidup Kabupaten Hulu Sungai Tengah',
    'Budi Santoso',
    'Kepala Bidang Pengelolaan Sampah',
  ),
  office(
    'perdagangan',
    'Dinas Perdagangan Kabupaten Hulu Sungai Tengah',
    'Nurul Huda',
    'Kepala Bidang Pemasaran',
  ),
  office(
    'damkar',
    'Satuan Polisi Pamong Praja dan Pemadam Kebakaran Kabupaten Hulu Sungai Tengah',
    'Syahrani',
    'Kepala Bidang Pemadam Kebakaran',
  ),
  office(
    'tenaga-kerja',
    'Dinas Penanaman Modal, Pelayanan Terpadu Satu Pintu dan Tenaga Kerja Kabupaten Hulu Sungai Tengah',
    'Herlina',
    'Kepala Bidang Tenaga Kerja',
  ),
  office(
    'dukcapil',
    'Dinas Kependudukan dan Pencatatan Sipil Kabupaten Hulu Sungai Tengah',
    'Jamaluddin',
    'Kepala Bidang Pendaftaran Penduduk',
  ),
  {
    key: 'al-ananda',
    by: 'sumbar/regional-officer',
    typed: {
      kind: 'swasta',
      name: 'PT Al Ananda Labbaik Kakbah',
      legalBasis: 'Akta pendirian perseroan (contoh, nomor belum dicatat)',
      district: 'Padang Barat, Kota Padang',
      contactName: 'Wulan Sari',
      contactPosition: 'Manajer Kemitraan',
      contactPhone: '0751 555 0101',
    },
  },
  {
    key: 'pertamina-persero',
    by: 'bapas-palembang/cooperation-officer',
    typed: {
      kind: 'bumn',
      name: 'PT Pertamina (Persero)',
      shortName: 'Pertamina',
      legalBasis: 'Badan usaha milik negara (contoh, nomor akta belum dicatat)',
      district: 'Gambir, Kota Administrasi Jakarta Pusat',
      contactName: 'Bayu Nugroho',
      contactPosition: 'Manajer Tanggung Jawab Sosial',
      contactPhone: '021 555 0106',
    },
  },
  {
    key: 'kpi',
    by: 'bapas-palembang/cooperation-officer',
    typed: {
      kind: 'bumn',
      name: 'PT Kilang Pertamina Internasional',
      shortName: 'KPI',
      parent: 'PT Pertamina (Persero)',
      legalBasis: 'Anak perusahaan BUMN (contoh, nomor akta belum dicatat)',
      district: 'Gambir, Kota Administrasi Jakarta Pusat',
      contactName: 'Laras Wening',
      contactPosition: 'Staf Hubungan Kelembagaan',
      contactPhone: '021 555 0107',
    },
  },
  {
    key: 'pertamina',
    by: 'bapas-palembang/cooperation-officer',
    typed: {
      kind: 'bumn',
      name: 'PT Kilang Pertamina Internasional RU III Plaju',
      shortName: 'Pertamina RU III',
      // the article calls it so; since when it has its present name the articles do not say
      aliases: 'Pertamina Refinery Unit III\nKilang Plaju',
      parent: 'PT Kilang Pertamina Internasional',
      legalBasis: 'Unit kilang BUMN (contoh, nomor akta belum dicatat)',
      district: 'Plaju, Kota Palembang',
      contactName: 'Indah Permata',
      contactPosition: 'Area Manager Communication, Relation & CSR',
      contactPhone: '0711 555 0103',
    },
  },
  {
    key: 'kukmptk',
    by: 'tanjungpandan/cooperation-officer',
    typed: {
      kind: 'opd',
      name: 'Dinas Koperasi, Usaha Kecil Menengah, Perdagangan dan Tenaga Kerja Kabupaten Belitung',
      shortName: 'Dinas KUKMPTK Belitung',
      legalBasis: 'Peraturan Daerah Kabupaten Belitung tentang Pembentukan dan Susunan Perangkat Daerah',
      district: 'Tanjung Pandan, Kabupaten Belitung',
      contactName: 'Edi Saputra',
      contactPosition: 'Kepala Bidang Tenaga Kerja',
      contactPhone: '0719 555 0104',
    },
  },
  {
    key: 'griya-kenanga',
    by: 'lpp-palembang/cooperation-officer',
    invented: true,
    typed: {
      kind: 'umkm',
      name: 'Griya Batik Kenanga',
      nib: '1234567890123',
      district: 'Seberang Ulu I, Kota Palembang',
      contactName: 'Kenanga Putri',
      contactPosition: 'Pemilik',
      contactPhone: '0812 5550 0105',
      note: 'Mitra rekaan untuk contoh.',
    },
  },
  {
    key: 'pkbm-harapan',
    by: 'barabai/cooperation-officer',
    invented: true,
    typed: {
      kind: 'lembaga-pendidikan-nonformal',
      name: 'PKBM Harapan Murakata',
      legalBasis: 'Izin operasional PKBM (rekaan)',
      district: hst,
      contactName: 'Masniah',
      contactPosition: 'Ketua',
      contactPhone: '0812 5550 0108',
      note: 'Mitra rekaan untuk contoh.',
    },
  },
  {
    // the same one once more, left for a newcomer to merge
    key: 'pkbm-harapan-lagi',
    by: 'barabai/cooperation-officer',
    invented: true,
    typed: {
      kind: 'lembaga-pendidikan-nonformal',
      name: 'Pusat Kegiatan Belajar Masyarakat (PKBM) Harapan Murakata Barabai',
      legalBasis: 'Izin operasional PKBM (rekaan)',
      district: 'Pandawan, Kabupaten Hulu Sungai Tengah',
      contactName: 'Bu Masniah',
      contactPosition: 'Pengelola',
      contactPhone: '0812 5550 0108',
      note: 'Mitra rekaan untuk contoh; sengaja tercatat dua kali.',
    },
  },
]

function office(key: string, name: string, contactName: string, contactPosition: string): SamplePartner {
  return {
    key,
    by: 'barabai/cooperation-officer',
    typed: {
      kind: 'opd',
      name,
      legalBasis: perda,
      district: hst,
      contactName,
      contactPosition,
      contactPhone: '0517 555 0100',
    },
  }
}
