/** What a unit of the sample lacks; the places are those of the stories, what they lack is invented. */
export interface SampleNeed {
  /** Who records it, and whose unit lacks it. */
  by: string
  /** Days before the sample is loaded since when. */
  days: number
  typed: Record<string, string>
  /** The agreement that is to give it, by title. */
  answeredBy?: string
  /** Days before the sample is loaded on which it was met, and how. */
  met?: [days: number, how: string]
}

const padang = 'padang/cooperation-officer'
const bukittinggi = 'bukittinggi/unit-head'
const lubukBasung = 'lubuk-basung/unit-head'
const maninjau = 'maninjau/unit-head'
const barabai = 'barabai/cooperation-officer'

export const needs: SampleNeed[] = [
  need(
    padang,
    210,
    'health',
    'permit',
    'Izin operasional klinik',
    '1 izin',
    'urgent',
    'Kepala Seksi Perawatan',
  ),
  need(
    padang,
    150,
    'job-training',
    'equipment',
    'Mesin jahit untuk ruang latihan',
    '12 unit',
    'soon',
    'Instruktur menjahit',
  ),
  need(padang, 95, 'religion', 'equipment', 'Pengeras suara masjid', '1 set', 'later', 'Pengurus masjid'),
  need(bukittinggi, 190, 'health', 'permit', 'Izin operasional klinik', '1 izin', 'urgent', 'Perawat klinik'),
  need(
    bukittinggi,
    120,
    'production',
    'equipment',
    'Mesin pengolah lele',
    '2 unit',
    'urgent',
    'Kepala Seksi Kegiatan Kerja',
  ),
  need(
    bukittinggi,
    60,
    'trade',
    'service',
    'Pemasaran lele olahan ke pasar kota',
    '1 layanan',
    'soon',
    'Kepala Seksi Kegiatan Kerja',
  ),
  need(
    lubukBasung,
    170,
    'education',
    'building',
    'Ruang belajar kejar paket',
    '2 ruang',
    'soon',
    'Kepala Seksi Pembinaan',
  ),
  need(lubukBasung, 80, 'health', 'service', 'Kunjungan dokter gigi', '12 kali', 'soon', 'Perawat klinik'),
  need(
    maninjau,
    140,
    'health',
    'equipment',
    'Tempat tidur periksa dan alat ukur tekanan darah',
    '2 set',
    'urgent',
    'Perawat rutan',
  ),
  need(
    maninjau,
    110,
    'literacy',
    'equipment',
    'Buku bacaan dan rak',
    '300 buku',
    'later',
    'Petugas perpustakaan',
  ),
  {
    ...need(
      barabai,
      130,
      'health',
      'service',
      'Pemeriksaan kesehatan berkala',
      '12 kali',
      'soon',
      'Perawat rutan',
    ),
    answeredBy: 'Peningkatan pelayanan kesehatan warga binaan',
  },
  need(
    barabai,
    75,
    'law',
    'people',
    'Penyuluh hukum bagi tahanan baru',
    '1 orang',
    'urgent',
    'Kasubsi Pelayanan Tahanan',
  ),
  need(barabai, 45, 'religion', 'people', 'Pengajar baca Al-Qur’an', '2 orang', 'soon', 'Petugas pembinaan'),
  {
    ...need(
      barabai,
      300,
      'literacy',
      'equipment',
      'Rak buku sudut baca',
      '2 unit',
      'later',
      'Petugas pembinaan',
    ),
    met: [90, 'Dibuat sendiri di bengkel kerja dan dipakai di dua blok'],
  },
]

function need(
  by: string,
  days: number,
  object: string,
  help: string,
  what: string,
  amount: string,
  urgency: string,
  askedBy: string,
): SampleNeed {
  const [quantity = '1', ...measure] = amount.split(' ')
  return { by, days, typed: { object, help, what, quantity, measure: measure.join(' '), urgency, askedBy } }
}

/** People of the units: invented, of a likely size. The regional officer enters those of units without an officer. */
export const headcounts: [
  by: string,
  office: string,
  people: number,
  capacity: number | undefined,
  women: number,
][] = [
  ['barabai/cooperation-officer', 'barabai', 398, 149, 14],
  ['lpp-palembang/cooperation-officer', 'lpp-palembang', 512, 151, 512],
  ['bapas-palembang/cooperation-officer', 'bapas-palembang', 4126, undefined, 289],
  ['padang/cooperation-officer', 'padang', 1012, 458, 0],
  ['bukittinggi/unit-head', 'bukittinggi', 487, 252, 0],
  ['lubuk-basung/unit-head', 'lubuk-basung', 276, 160, 9],
  ['maninjau/unit-head', 'maninjau', 94, 60, 4],
  ['tanjungpandan/cooperation-officer', 'tanjungpandan', 341, 180, 17],
]
