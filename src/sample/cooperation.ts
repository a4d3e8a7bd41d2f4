/** A promise of the sample: start and end in days after the agreement begins. */
export type SampleItem = [
  activity: string,
  output: string,
  quantity: string,
  measure: string,
  from: number,
  until: number,
  source: string,
  proof: string,
  budget?: string,
]

export interface SampleAgreement {
  partner: string
  /** The office that leads it; its officer and head act. */
  office: string
  kind: 'memorandum' | 'agreement'
  title: string
  objects: string[]
  scope: string
  /** Days before the sample is loaded on which the two sides first spoke. */
  began: number
  /** How far it has come. */
  reached: 'exploration' | 'technical-review' | 'drafting' | 'discussion' | 'signing' | 'active'
  months?: number
  /** The directive that it answers, by its key. */
  answers?: string
  /** The agreement of the same partner that it follows, by title. */
  renews?: string
  /** Signed on screen, not with ink. */
  onScreen?: true
  /** Other offices that it binds. */
  binds?: string[]
  items?: SampleItem[]
}

const barabai = { office: 'barabai', kind: 'agreement' as const, answers: 'kalsel' }

/** Story S3: what was planned for the clients in the ring of the refinery, each a promise of its own. */
export const ringOne: SampleAgreement = {
  partner: 'pertamina',
  office: 'bapas-palembang',
  kind: 'agreement',
  title: 'Pelatihan usaha bagi klien di Ring 1',
  objects: ['job-training', 'capital'],
  scope: 'Studi kunjung ke sentra kuliner, pelatihan olahan pangan, dan pelatihan kerajinan.',
  began: 100,
  reached: 'active',
  months: 24,
  items: [
    [
      'Studi kunjung ke sentra kuliner',
      'Klien melihat usaha yang sudah berjalan',
      '1',
      'kunjungan',
      20,
      150,
      'no-cost',
      'photo',
    ],
    [
      'Pelatihan olahan pisang dan tempe',
      'Klien dapat membuka usaha olahan pangan',
      '20',
      'orang',
      10,
      180,
      'partner-in-kind',
      'attendance',
    ],
    [
      'Pelatihan kerajinan tali meiwa dan eceng gondok',
      'Klien dapat membuat kerajinan untuk dijual',
      '400',
      'orang-JP',
      20,
      300,
      'partner-in-kind',
      'attendance',
    ],
  ],
}

/** Story S0: what the women of Palembang learn from a workshop that signed with 36 others. */
export const batikAndBags: SampleAgreement = {
  partner: 'griya-kenanga',
  office: 'lpp-palembang',
  kind: 'agreement',
  title: 'Batik jumputan dan kerajinan tas',
  objects: ['job-training', 'production'],
  scope: 'Pelatihan batik dan tas bagi warga binaan perempuan.',
  began: 330,
  reached: 'active',
  months: 12,
  items: [
    [
      'Pelatihan batik jumputan',
      'Peserta menghasilkan karya sendiri',
      '25',
      'orang',
      10,
      200,
      'partner-in-kind',
      'attendance',
    ],
  ],
}

/** Three years ago three offices already helped Rutan Barabai; today all eight do (story S2). */
export const cooperation: SampleAgreement[] = [
  before(
    'dinkes',
    'Pelayanan kesehatan warga binaan',
    ['health'],
    'Puskesmas keliling dan bantuan penanggulangan narkotika.',
  ),
  before(
    'perpustakaan',
    'Layanan perpustakaan keliling',
    ['literacy'],
    'Perpustakaan keliling dan peminjaman buku.',
  ),
  before(
    'pendidikan',
    'Penyelenggaraan kejar paket',
    ['education'],
    'Kejar paket A, B, dan C bagi narapidana.',
  ),
  {
    ...barabai,
    partner: 'dinkes',
    title: 'Peningkatan pelayanan kesehatan warga binaan',
    objects: ['health'],
    scope: 'Puskesmas keliling, pemeriksaan kesehatan, dan bantuan penanggulangan narkotika.',
    began: 120,
    reached: 'active',
    months: 36,
    renews: 'Pelayanan kesehatan warga binaan',
    items: [
      [
        'Puskesmas keliling',
        'Warga binaan diperiksa kesehatannya',
        '12',
        'kali',
        10,
        360,
        'apbd',
        'attendance',
      ],
      [
        'Penyuluhan bahaya narkotika',
        'Warga binaan mengikuti penyuluhan',
        '80',
        'orang',
        30,
        180,
        'no-cost',
        'photo',
      ],
    ],
  },
  {
    ...barabai,
    partner: 'perpustakaan',
    title: 'Peningkatan budaya literasi warga binaan',
    objects: ['literacy'],
    scope: 'Perpustakaan keliling, peminjaman buku, dan sudut baca.',
    began: 118,
    reached: 'active',
    months: 24,
    renews: 'Layanan perpustakaan keliling',
    items: [
      ['Perpustakaan keliling', 'Buku dipinjam dan dibaca', '24', 'kali', 14, 700, 'apbd', 'report'],
      [
        'Sudut baca blok hunian',
        'Sudut baca dengan 200 buku',
        '2',
        'tempat',
        30,
        120,
        'partner-in-kind',
        'handover',
      ],
    ],
  },
  {
    ...barabai,
    partner: 'pendidikan',
    title: 'Peningkatan pembinaan intelektual warga binaan',
    objects: ['education'],
    scope: 'Kejar paket A, B, dan C serta ujian kesetaraan.',
    began: 118,
    reached: 'active',
    months: 36,
    renews: 'Penyelenggaraan kejar paket',
    items: [
      [
        'Kejar paket A, B, dan C',
        'Warga belajar mengikuti ujian kesetaraan',
        '30',
        'orang',
        20,
        300,
        'apbd',
        'certificate',
        '45.000.000',
      ],
    ],
  },
  {
    ...barabai,
    partner: 'lingkungan',
    title: 'Pengelolaan sampah dan pembinaan kerja',
    objects: ['waste', 'job-training'],
    scope: 'Bank sampah, pelatihan pengolahan sampah, dan sarana pemilahan.',
    began: 110,
    reached: 'active',
    months: 12,
    items: [
      [
        'Pelatihan pengolahan sampah',
        'Warga binaan terampil mengolah kompos',
        '20',
        'orang',
        20,
        90,
        'apbd',
        'attendance',
        '12.500.000',
      ],
    ],
  },
  {
    ...barabai,
    partner: 'perdagangan',
    title: 'Penjualan dan pemasaran hasil karya warga binaan',
    objects: ['trade'],
    scope: 'Pameran, pendampingan kemasan, dan tempat jual.',
    began: 100,
    reached: 'signing',
    onScreen: true,
    months: 24,
    items: [
      [
        'Pameran hasil karya',
        'Hasil karya dijual pada pameran daerah',
        '2',
        'kali',
        30,
        330,
        'apbd',
        'report',
        '8.000.000',
      ],
    ],
  },
  {
    ...barabai,
    partner: 'damkar',
    title: 'Penanggulangan kebakaran di rutan',
    objects: ['fire-safety'],
    scope: 'Pelatihan pemadaman, pemeriksaan alat pemadam, dan simulasi.',
    began: 95,
    reached: 'active',
    onScreen: true,
    months: 12,
    items: [
      ['Pemeriksaan alat pemadam', 'Semua alat pemadam siap pakai', '18', 'unit', 5, 20, 'no-cost', 'report'],
      [
        'Simulasi pemadaman kebakaran',
        'Petugas dan warga binaan terlatih',
        '2',
        'kali',
        15,
        200,
        'no-cost',
        'photo',
      ],
    ],
  },
  {
    ...barabai,
    partner: 'tenaga-kerja',
    title: 'Pelatihan kerja bagi narapidana',
    objects: ['job-training'],
    scope: 'Pelatihan berbasis kompetensi dan rujukan ke program dinas.',
    began: 60,
    reached: 'discussion',
    months: 12,
    items: [
      [
        'Pelatihan las',
        'Peserta lulus uji kompetensi',
        '16',
        'orang',
        40,
        160,
        'dbhcht',
        'certificate',
        '64.000.000',
      ],
    ],
  },
  {
    ...barabai,
    partner: 'dukcapil',
    title: 'Perekaman dan pengesahan data NIK tahanan dan narapidana',
    objects: ['civil-registry'],
    scope: 'Perekaman KTP elektronik dan pengesahan NIK.',
    began: 40,
    reached: 'drafting',
    months: 12,
  },
  {
    partner: 'al-ananda',
    office: 'sumbar',
    kind: 'memorandum',
    title: 'Pembinaan keterampilan warga binaan di Sumatera Barat',
    objects: ['job-training', 'production'],
    scope: 'Pelatihan keterampilan dan kegiatan kerja bersama di empat unit.',
    began: 200,
    reached: 'active',
    months: 36,
    binds: ['padang', 'bukittinggi', 'lubuk-basung', 'maninjau'],
    items: [
      [
        'Persiapan peresmian pabrik ikan lele asap',
        'Pabrik siap diresmikan di Lapas Bukittinggi',
        '1',
        'unit',
        30,
        150,
        'partner-in-kind',
        'report',
      ],
    ],
  },
  {
    partner: 'al-ananda',
    office: 'padang',
    kind: 'agreement',
    title: 'Pelatihan keterampilan warga binaan Lapas Padang',
    objects: ['job-training'],
    scope: 'Pelatihan keterampilan dengan instruktur dari mitra.',
    began: 90,
    reached: 'technical-review',
  },
  {
    partner: 'pertamina',
    office: 'bapas-palembang',
    kind: 'memorandum',
    title: 'Pembinaan kemandirian klien di Ring 1',
    objects: ['job-training', 'capital', 'trade'],
    scope:
      'Studi kunjung ke sentra kuliner, pangan olahan pisang dan tempe, kerajinan tali meiwa dan eceng gondok.',
    began: 30,
    reached: 'technical-review',
  },
  ringOne,
  {
    partner: 'kukmptk',
    office: 'tanjungpandan',
    kind: 'agreement',
    title: 'Tenaga kerja mandiri dan pemasaran produk warga binaan',
    objects: ['job-training', 'trade', 'capital'],
    scope: 'Rujukan ke program tenaga kerja mandiri, pemasaran produk, dan pendampingan koperasi.',
    began: 12,
    reached: 'exploration',
  },
  batikAndBags,
  {
    partner: 'griya-kenanga',
    office: 'lpp-palembang',
    kind: 'agreement',
    title: 'Pemasaran batik dan tas warga binaan',
    objects: ['trade'],
    scope: 'Tempat jual, pendampingan kemasan, dan pameran.',
    began: 210,
    reached: 'active',
    months: 24,
    items: [
      [
        'Titip jual di galeri mitra',
        'Batik dan tas terjual',
        '60',
        'buah',
        20,
        540,
        'partner-in-kind',
        'report',
      ],
    ],
  },
]

function before(partner: string, title: string, objects: string[], scope: string): SampleAgreement {
  return {
    office: 'barabai',
    kind: 'agreement',
    partner,
    title,
    objects,
    scope,
    began: 1222,
    reached: 'active',
    months: 36,
  }
}
