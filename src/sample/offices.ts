import type { UnitKind } from '#accounts'
import type { Zone } from '#kernel'

/** An office or unit of the five stories, as it is called today and as it was called before. */
export interface Office {
  key: string
  under?: string
  kind: UnitKind
  class?: 'I' | 'IIA' | 'IIB'
  name: string
  shortName: string
  zone: Zone
  letterCode?: string
  regency?: string
  province?: string
  aliases?: string[]
  /** The name of the time before the ministry was split. */
  formerly?: { name: string; shortName: string }
}

const split = 'Kementerian Hukum dan Hak Asasi Manusia'

/** Facts of the stories, and three neighbours of Rutan Barabai whom the same directive asks; the people who work there are invented. */
export const offices: Office[] = [
  {
    key: 'kemenimipas',
    kind: 'ministry',
    name: 'Kementerian Imigrasi dan Pemasyarakatan',
    shortName: 'Kemenimipas',
    zone: 'Asia/Jakarta',
    formerly: { name: split, shortName: 'Kemenkumham' },
  },
  {
    key: 'ditjenpas',
    under: 'kemenimipas',
    kind: 'ditjenpas',
    name: 'Direktorat Jenderal Pemasyarakatan',
    shortName: 'Ditjenpas',
    zone: 'Asia/Jakarta',
  },
  kanwil('kalsel', 'Kalimantan Selatan', 'Asia/Makassar', 'W19'),
  kanwil('sumsel', 'Sumatera Selatan', 'Asia/Jakarta', 'W6'),
  kanwil('sumbar', 'Sumatera Barat', 'Asia/Jakarta', 'W3'),
  kanwil('babel', 'Kepulauan Bangka Belitung', 'Asia/Jakarta', 'W7'),
  {
    ...unit('barabai', 'kalsel', 'rutan', 'IIB', 'Rutan Kelas IIB Barabai', 'Kalimantan Selatan'),
    regency: 'Kabupaten Hulu Sungai Tengah',
    zone: 'Asia/Makassar',
    aliases: ['Rutan Barabai'],
  },
  {
    ...unit('kandangan', 'kalsel', 'rutan', 'IIB', 'Rutan Kelas IIB Kandangan', 'Kalimantan Selatan'),
    regency: 'Kabupaten Hulu Sungai Selatan',
    zone: 'Asia/Makassar',
  },
  {
    ...unit('rantau', 'kalsel', 'rutan', 'IIB', 'Rutan Kelas IIB Rantau', 'Kalimantan Selatan'),
    regency: 'Kabupaten Tapin',
    zone: 'Asia/Makassar',
  },
  {
    ...unit('bapas-banjarmasin', 'kalsel', 'bapas', 'I', 'Bapas Kelas I Banjarmasin', 'Kalimantan Selatan'),
    regency: 'Kota Banjarmasin',
    zone: 'Asia/Makassar',
  },
  {
    ...unit(
      'lpp-palembang',
      'sumsel',
      'lapas-perempuan',
      'IIA',
      'Lapas Perempuan Kelas IIA Palembang',
      'Sumatera Selatan',
    ),
    regency: 'Kota Palembang',
    aliases: ['LPP Palembang', 'Lapas Merdeka Palembang'],
  },
  {
    ...unit('bapas-palembang', 'sumsel', 'bapas', 'I', 'Bapas Kelas I Palembang', 'Sumatera Selatan'),
    regency: 'Kota Palembang',
  },
  {
    ...unit('padang', 'sumbar', 'lapas', 'IIA', 'Lapas Kelas IIA Padang', 'Sumatera Barat'),
    regency: 'Kota Padang',
  },
  {
    ...unit('bukittinggi', 'sumbar', 'lapas', 'IIA', 'Lapas Kelas IIA Bukittinggi', 'Sumatera Barat'),
    regency: 'Kota Bukittinggi',
  },
  {
    ...unit('lubuk-basung', 'sumbar', 'lapas', 'IIB', 'Lapas Kelas IIB Lubuk Basung', 'Sumatera Barat'),
    regency: 'Kabupaten Agam',
  },
  {
    ...unit('maninjau', 'sumbar', 'rutan', 'IIB', 'Rutan Kelas IIB Maninjau', 'Sumatera Barat'),
    regency: 'Kabupaten Agam',
  },
  {
    ...unit('rutan-padang', 'sumbar', 'rutan', 'IIB', 'Rutan Kelas IIB Padang', 'Sumatera Barat'),
    regency: 'Kota Padang',
  },
  {
    ...unit(
      'tanjungpandan',
      'babel',
      'lapas',
      'IIB',
      'Lapas Kelas IIB Tanjungpandan',
      'Kepulauan Bangka Belitung',
    ),
    regency: 'Kabupaten Belitung',
  },
]

function kanwil(key: string, province: string, zone: Zone, letterCode: string): Office {
  return {
    key,
    under: 'ditjenpas',
    kind: 'kanwil',
    name: `Kantor Wilayah Direktorat Jenderal Pemasyarakatan ${province}`,
    shortName: `Kanwil Ditjenpas ${province}`,
    zone,
    letterCode,
    province,
    formerly: {
      name: `Kantor Wilayah Kementerian Hukum dan HAM ${province}`,
      shortName: `Kanwil Kemenkumham ${province}`,
    },
  }
}

function unit(
  key: string,
  under: string,
  kind: UnitKind,
  level: 'I' | 'IIA' | 'IIB',
  name: string,
  province: string,
): Office {
  return {
    key,
    under,
    kind,
    class: level,
    name,
    shortName: name.replace(/ Kelas [IAB]+/, ''),
    zone: 'Asia/Jakarta',
    province,
  }
}
