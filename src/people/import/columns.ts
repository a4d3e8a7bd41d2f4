import type { ImportColumn } from '#imports'

/**
 * All that is ever kept of a list; what SDP and Bapas call it stands beside it (domain 5.1). Of the crime nothing is
 * here but whether special rules apply: statute, article, verdict, sentence and victim are dropped while reading.
 */
export const columns: readonly ImportColumn[] = [
  {
    key: 'number',
    label: 'Nomor registrasi',
    synonyms: [
      'no registrasi',
      'no reg',
      'no register',
      'nomor register',
      'no reg instansi',
      'nomor registrasi instansi',
      'nomor register lapas',
      'no induk registrasi',
      'nomor klien',
    ],
  },
  {
    key: 'code',
    label: 'Register',
    synonyms: ['golongan', 'kode register', 'jenis registrasi', 'buku register'],
  },
  {
    key: 'name',
    label: 'Nama',
    synonyms: [
      'nama lengkap',
      'nama wbp',
      'nama klien',
      'nama warga binaan',
      'nama narapidana',
      'nama tahanan',
    ],
  },
  {
    key: 'aliases',
    label: 'Nama lain',
    synonyms: ['alias', 'nama alias', 'nama kecil', 'nama panggilan'],
    many: true,
  },
  {
    key: 'nik',
    label: 'NIK',
    synonyms: [
      'nomor induk kependudukan',
      'nomor induk ktp',
      'nomor induk ktp/nik',
      'no ktp',
      'no nik',
      'nik ktp',
      'nomor ktp',
    ],
    secret: true,
  },
  { key: 'sex', label: 'Jenis kelamin', synonyms: ['jk', 'l/p', 'kelamin', 'gender', 'jenis kelamin l/p'] },
  {
    key: 'birthDate',
    label: 'Tanggal lahir',
    synonyms: [
      'tgl lahir',
      'tempat tanggal lahir',
      'tempat/tanggal lahir',
      'ttl',
      'tempat tgl lahir',
      'tempat/tgl lahir',
    ],
  },
  {
    key: 'status',
    label: 'Status',
    synonyms: ['status wbp', 'klasifikasi/status wbp', 'klasifikasi wbp', 'status hukum', 'jenis bimbingan'],
  },
  {
    key: 'fromOn',
    label: 'Tanggal registrasi',
    synonyms: [
      'tgl registrasi',
      'tgl masuk',
      'tanggal masuk',
      'tgl masuk lapas',
      'tgl masuk rutan',
      'mulai bimbingan',
      'tgl terima',
    ],
  },
  {
    key: 'regency',
    label: 'Kabupaten atau kota',
    synonyms: ['kota', 'kabupaten', 'kab/kota', 'kabupaten/kota', 'kota/kabupaten'],
  },
  {
    key: 'district',
    label: 'Kecamatan',
    synonyms: ['kec', 'kecamatan domisili', 'kecamatan tempat tinggal'],
  },
  {
    key: 'village',
    label: 'Kelurahan atau desa',
    synonyms: ['kelurahan', 'desa', 'desa/kelurahan', 'kelurahan/desa', 'kel/desa', 'kel'],
  },
  {
    key: 'address',
    label: 'Alamat',
    synonyms: ['alamat rumah', 'alamat domisili', 'alamat lengkap', 'alamat tinggal', 'alamat asal'],
    secret: true,
  },
  { key: 'education', label: 'Pendidikan', synonyms: ['pendidikan terakhir', 'tingkat pendidikan'] },
  {
    key: 'occupation',
    label: 'Pekerjaan',
    synonyms: ['pekerjaan terakhir', 'pekerjaan sebelumnya', 'mata pencaharian'],
  },
  {
    key: 'interests',
    label: 'Minat kerja',
    synonyms: ['minat', 'minat bakat', 'minat/bakat', 'bakat', 'keterampilan', 'minat dan bakat'],
    many: true,
  },
  {
    key: 'wing',
    label: 'Blok',
    synonyms: ['lokasi blok', 'lokasi blok/sel', 'blok/kamar', 'blok hunian', 'wisma'],
  },
  { key: 'block', label: 'Kamar', synonyms: ['sel', 'lokasi sel', 'no kamar', 'nomor kamar', 'kamar/sel'] },
  {
    key: 'security',
    label: 'Pengamanan',
    synonyms: ['tingkat pengamanan', 'klasifikasi keamanan', 'tingkat risiko', 'risiko'],
  },
  {
    key: 'specialRules',
    label: 'Aturan khusus',
    synonyms: ['pp 99', 'aturan khusus berlaku', 'pidana khusus'],
  },
  {
    key: 'oneThirdOn',
    label: '1/3 masa pidana',
    synonyms: ['1/3', 'masa 1/3', 'tgl 1/3', 'tanggal 1/3', '1/3 net', '1/3 mp'],
  },
  {
    key: 'halfOn',
    label: '1/2 masa pidana',
    synonyms: ['1/2', 'masa 1/2', 'tgl 1/2', 'tanggal 1/2', '1/2 net', '1/2 mp'],
  },
  {
    key: 'twoThirdsOn',
    label: '2/3 masa pidana',
    synonyms: ['2/3', 'masa 2/3', 'tgl 2/3', 'tanggal 2/3', '2/3 net', '2/3 mp'],
  },
  {
    key: 'expiresOn',
    label: 'Ekspirasi',
    synonyms: [
      'tgl ekspirasi',
      'tanggal ekspirasi',
      'tgl bebas',
      'tanggal bebas',
      'ekspirasi akhir',
      'tgl ekspirasi akhir',
      'akhir bimbingan',
    ],
  },
  {
    key: 'poor',
    label: 'Tidak mampu',
    synonyms: [
      'miskin',
      'kurang mampu',
      'status ekonomi',
      'keterangan ekonomi',
      'kemampuan ekonomi',
      'ekonomi',
    ],
  },
  { key: 'decile', label: 'Desil', synonyms: ['desil dtsen', 'desil dtks', 'desil kesejahteraan'] },
  {
    key: 'meansSource',
    label: 'Sumber data ekonomi',
    synonyms: ['sumber ekonomi', 'sumber desil', 'sumber data miskin'],
  },
]
