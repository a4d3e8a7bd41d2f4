import { addDays, addMonths, type Day } from '#kernel'
import { aDice, type Dice } from './dice.ts'

/** A line of a list, by the headings of SDP and Bapas. Every person is invented. */
export type Listed = Record<string, string>

/** Ring 1 of Pertamina RU III in the story: Kecamatan Plaju, and the zone in Kabupaten Banyuasin beside it. */
export const ringOne = ['16.71.14', '16.07.01', '16.07.19']

/** So many clients does Bapas Kelas I Palembang guide; exactly so many of them live in the ring and are poor. */
const clientCount = 4_112
const poorInRing = 66

interface Home {
  kecamatan: string
  kota: string
}

const palembang = (kecamatan: string): Home => ({ kecamatan, kota: 'Kota Palembang' })
const banyuasin = (kecamatan: string): Home => ({ kecamatan, kota: 'Kabupaten Banyuasin' })
const oganIlir = (kecamatan: string): Home => ({ kecamatan, kota: 'Kabupaten Ogan Ilir' })
const oki = (kecamatan: string): Home => ({ kecamatan, kota: 'Kabupaten Ogan Komering Ilir' })

const inRing = [palembang('Plaju'), palembang('Plaju'), banyuasin('Banyuasin I'), banyuasin('Air Kumbang')]
const elsewhere = [
  ...['Seberang Ulu Satu', 'Seberang Ulu Dua', 'Ilir Barat Satu', 'Ilir Barat Dua', 'Ilir Timur Satu'].map(
    palembang,
  ),
  ...['Ilir Timur Dua', 'Sukarami', 'Sako', 'Kemuning', 'Kalidoni', 'Gandus', 'Kertapati', 'Jakabaring'].map(
    palembang,
  ),
  ...['Alang-alang Lebar', 'Ilir Timur Tiga'].map(palembang),
  ...['Banyuasin III', 'Talang Kelapa', 'Betung', 'Rambutan', 'Tanjung Lago', 'Muara Padang'].map(banyuasin),
  ...['Indralaya', 'Indralaya Utara', 'Tanjung Raja', 'Pemulutan', 'Tanjung Batu'].map(oganIlir),
  ...['Kayu Agung', 'Jejawi', 'Pampangan', 'Teluk Gelam'].map(oki),
]

/** The clients as the Bapas lists them on a day. */
export function clients(asOf: Day): Listed[] {
  const dice = aDice(66_4112)
  return Array.from({ length: clientCount }, (_, at) => {
    const isOfTheStory = at % 62 === 0 && at < poorInRing * 62
    const home = isOfTheStory ? dice.one(inRing) : dice.one(dice.hits(8) ? inRing : elsewhere)
    const isNear = inRing.includes(home)
    const means = isOfTheStory ? 'poor' : isNear ? notPoor(dice) : dice.one(meansElsewhere)
    const person = somebody(dice, asOf, { place: '1671', serial: 1000 + at, women: 9 })
    const began = addDays(asOf, -30 - dice.below(900))
    return {
      ...person,
      'Nomor Register': `${at + 1}/${began.slice(0, 4)}`,
      'Mulai Bimbingan': began,
      'Akhir Bimbingan': addMonths(asOf, 2 + dice.below(30)),
      ...homeOf(dice, home, isOfTheStory || isNear ? 0 : 2),
      ...meansOf(dice, means),
    }
  })
}

type Means = 'poor' | 'not-poor' | 'unknown'
const notPoor = (dice: Dice): Means => (dice.hits(80) ? 'not-poor' : 'unknown')
const meansElsewhere: Means[] = ['poor', 'poor', 'poor', 'not-poor', 'not-poor', 'not-poor', 'unknown']

function homeOf(dice: Dice, { kecamatan, kota }: Home, without: number): Listed {
  if (dice.hits(without)) return { Kecamatan: '-', 'Kabupaten/Kota': '-', Alamat: '-' }
  return { Kecamatan: kecamatan, 'Kabupaten/Kota': kota, Alamat: `Lorong Contoh ${dice.below(90) + 1}` }
}

function meansOf(dice: Dice, means: Means): Listed {
  if (means === 'unknown') return { 'Keterangan Ekonomi': '-', Desil: '-', 'Sumber Data Ekonomi': '-' }
  const isPoor = means === 'poor'
  const source = dice.one(isPoor ? ['DTSEN', 'DTSEN', 'SKTM', 'Asesmen Bapas'] : ['DTSEN', 'Asesmen Bapas'])
  const decile = isPoor ? dice.below(4) + 1 : dice.below(6) + 5
  return {
    'Keterangan Ekonomi': isPoor ? 'Tidak mampu' : 'Mampu',
    Desil: source === 'DTSEN' ? String(decile) : '-',
    'Sumber Data Ekonomi': source,
  }
}

interface Custody {
  seed: number
  count: number
  /** The regency in which most of their NIK were given. */
  place: string
  homes: Home[]
  /** Women of a hundred. */
  women: number
  detainees?: number
  /** Of a hundred: no NIK, and a NIK that goes with another birthday. */
  withoutNik?: number
  wrongNik?: number
}

const hulu = (kecamatan: string): Home => ({ kecamatan, kota: 'Kabupaten Hulu Sungai Tengah' })
const padang = (kecamatan: string): Home => ({ kecamatan, kota: 'Kota Padang' })
const belitung = (kecamatan: string): Home => ({ kecamatan, kota: 'Kabupaten Belitung' })

/** Who is in custody in the other units of the stories. */
export const custody: Record<string, Custody> = {
  barabai: {
    seed: 6307,
    count: 60,
    place: '6307',
    homes: ['Barabai', 'Pandawan', 'Haruyan', 'Batang Alai Selatan', 'Hantakan'].map(hulu),
    women: 7,
    detainees: 45,
    withoutNik: 35,
    wrongNik: 8,
  },
  'lpp-palembang': { seed: 1671, count: 120, place: '1671', homes: elsewhere, women: 100, withoutNik: 5 },
  padang: {
    seed: 1371,
    count: 40,
    place: '1371',
    homes: ['Padang Selatan', 'Padang Timur', 'Kuranji', 'Koto Tangah', 'Lubuk Begalung'].map(padang),
    women: 0,
    withoutNik: 10,
  },
  tanjungpandan: {
    seed: 1902,
    count: 40,
    place: '1902',
    homes: ['Tanjungpandan', 'Membalong', 'Sijuk', 'Badau'].map(belitung),
    women: 5,
    detainees: 20,
    withoutNik: 10,
  },
}

/** The people in custody as SDP exports them on a day. */
export function inCustody(asOf: Day, unit: Custody): Listed[] {
  const dice = aDice(unit.seed)
  return Array.from({ length: unit.count }, (_, at) => {
    const isDetainee = dice.hits(unit.detainees ?? 0)
    const entered = addDays(asOf, -20 - dice.below(isDetainee ? 90 : 700))
    const person = somebody(dice, asOf, { place: unit.place, serial: 3000 + at, women: unit.women })
    const spoilt = dice.hits(unit.withoutNik ?? 0)
      ? '-'
      : dice.hits(unit.wrongNik ?? 0)
        ? anotherDay(person.NIK)
        : person.NIK
    return {
      ...person,
      NIK: spoilt ?? '-',
      'Nomor Registrasi': `${isDetainee ? 'A.III' : 'B.I'} ${at + 1}/${entered.slice(0, 4)}`,
      'Tgl Masuk': entered,
      ...homeOf(dice, dice.one(unit.homes), 5),
      Blok: `Blok ${dice.one(['A', 'B', 'C'])}`,
      Kamar: String(dice.below(8) + 1),
      ...(isDetainee ? noDates : datesFrom(dice, asOf)),
    }
  })
}

const noDates = { '1/3': '-', '1/2': '-', '2/3': '-', Ekspirasi: '-' }

function datesFrom(dice: Dice, asOf: Day): Listed {
  const third = addDays(asOf, dice.below(360) - 240)
  const months = 3 + dice.below(9)
  return {
    '1/3': third,
    '1/2': addMonths(third, months),
    '2/3': addMonths(third, 2 * months),
    Ekspirasi: addMonths(third, 4 * months),
  }
}

const anotherDay = (nik = '') =>
  `${nik.slice(0, 8)}${nik.slice(8, 10) === '12' ? '11' : '12'}${nik.slice(10)}`

function somebody(
  dice: Dice,
  asOf: Day,
  { place, serial, women }: { place: string; serial: number; women: number },
) {
  const isWoman = dice.hits(women)
  const born = addDays(asOf, -365 * 19 - dice.below(365 * 42))
  const day = Number(born.slice(8)) + (isWoman ? 40 : 0)
  const district = String(dice.below(14) + 1).padStart(2, '0')
  const nik = `${place}${district}${String(day).padStart(2, '0')}${born.slice(5, 7)}${born.slice(2, 4)}${serial}`
  return {
    Nama: `${dice.one(isWoman ? womensNames : mensNames)} ${dice.one(secondNames)}${dice.hits(40) ? ` ${dice.one(lastNames)}` : ''}`,
    NIK: nik,
    'Jenis Kelamin': isWoman ? 'P' : 'L',
    'Tanggal Lahir': born,
    Pendidikan: dice.one(schools),
    Pekerjaan: dice.one(jobs),
    'Minat/Bakat': dice.one(wishes),
  }
}

const schools = ['SD', 'SD', 'SD', 'SMP', 'SMP', 'SMA', 'SMA', 'SMK', 'Tidak sekolah', 'D3', 'S1', '-']
const jobs = [
  'Buruh harian',
  'Tidak bekerja',
  'Petani',
  'Nelayan',
  'Pedagang',
  'Sopir',
  'Buruh bangunan',
  'Wiraswasta',
  '-',
]
const wishes = [
  'Tata boga',
  'Pengolahan pangan; Dagang',
  'Menjahit',
  'Kerajinan anyaman',
  'Las',
  'Bengkel motor',
  'Budidaya ikan lele',
  'Peternakan ayam',
  'Pertukangan kayu',
  'Bangunan',
  'Pangkas rambut',
  'Dagang',
  '-',
  '-',
]
const mensNames =
  'Adi Agung Ahmad Aldi Andi Ari Arman Bagus Bambang Basri Budi Candra Dani Darma Deni Dodi Edi Eko Fahmi Fajar Feri Gilang Hadi Hafiz Hasan Hendri Heru Ilham Iwan Jaka Joko Kadir Kurnia Lukman Mahmud Mansur Muhidin Nanang Novri Oki Rahmat Raka Rizki Roni Rudi Saipul Samsul Slamet Sugeng Supri Taufik Teguh Toni Usman Wahyu Yanto Yogi Yudi Zaki Zul'.split(
    ' ',
  )
const womensNames =
  'Ani Asih Ayu Citra Desi Dewi Dian Eka Elsa Endang Erna Fitri Hesti Ida Ika Indah Intan Juli Kartini Lia Lilis Linda Maya Mega Melati Mira Nani Neng Nia Nining Nova Nur Putri Rani Rina Rini Rohani Rosa Santi Sari Sinta Siska Sri Sulastri Suci Susi Tika Titin Tri Wati Widya Winda Yanti Yeni Yuli Zahra'.split(
    ' ',
  )
const secondNames =
  'Contoh Saputra Pratama Hidayat Ramadhan Kusuma Wijaya Setiawan Maulana Firmansyah Nugraha Gunawan Santoso Permana Irawan Susanto Hakim Anwar Siregar Lubis Yusuf Effendi Rosyid Junaidi Azhari Bahri Darmawan Fauzi Halim Iskandar'.split(
    ' ',
  )
const lastNames = 'Putra Jaya Abadi Alam Perdana Utama Mulya Sakti Purnama Cahya Wibawa Laksana'.split(' ')
