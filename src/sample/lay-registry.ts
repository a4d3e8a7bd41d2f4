import { type Actor, addDays, dayIn, found, type Services } from '#kernel'
import { addContribution, addLegalPaper, checkPartner, recordFormerName } from '#partners'
import { doing } from './doing.ts'

type Given = [partner: string, by: string, kind: string, areas: string, note?: string]

const hst = 'Kabupaten Hulu Sungai Tengah'
const ring = 'Plaju, Kota Palembang\nKabupaten Banyuasin'
const barabai = 'barabai/cooperation-officer'
const bapas = 'bapas-palembang/cooperation-officer'

/** What the partners of the stories offered, as the articles tell it; the last one is invented. */
const given: Given[] = [
  [
    'al-ananda',
    'sumbar/regional-officer',
    'training',
    'Sumatera Barat',
    'Pelatihan keterampilan warga binaan.',
  ],
  ['al-ananda', 'sumbar/regional-officer', 'equipment', 'Kota Bukittinggi', 'Pabrik ikan lele asap.'],
  ['al-ananda', 'sumbar/regional-officer', 'health', 'Kota Padang\nKota Bukittinggi', 'Pendirian klinik.'],
  [
    'pertamina',
    bapas,
    'training',
    ring,
    'Pangan olahan pisang dan tempe, kerajinan tali meiwa dan eceng gondok.',
  ],
  ['pertamina', bapas, 'capital', ring, 'Program kemitraan: pinjaman modal usaha.'],
  ['pertamina', bapas, 'marketing', ring, 'Sentra kuliner binaan.'],
  ['dinkes', barabai, 'health', hst, 'Puskesmas keliling.'],
  ['dinkes', barabai, 'rehabilitation', hst, 'Bantuan penanggulangan narkotika.'],
  ['perpustakaan', barabai, 'literacy', hst, 'Perpustakaan keliling.'],
  ['pendidikan', barabai, 'education', hst, 'Kejar paket A, B, dan C.'],
  ['lingkungan', barabai, 'environment', hst],
  ['perdagangan', barabai, 'marketing', hst, 'Penjualan dan pemasaran hasil karya.'],
  ['damkar', barabai, 'safety', hst, 'Simulasi dan pemeriksaan alat pemadam.'],
  ['tenaga-kerja', barabai, 'training', hst],
  ['dukcapil', barabai, 'registry', hst, 'Perekaman dan pengesahan NIK.'],
  ['kukmptk', 'tanjungpandan/cooperation-officer', 'jobs', 'Kabupaten Belitung', 'Tenaga Kerja Mandiri.'],
  ['kukmptk', 'tanjungpandan/cooperation-officer', 'marketing', 'Kabupaten Belitung'],
  ['pkbm-harapan', barabai, 'education', hst, 'Kejar paket B dan C.'],
]

interface Laid {
  people: Map<string, Actor>
  partners: Map<string, string>
}

/** What is known of the partners beside name and contact: gifts, papers, a doubt, a name of before. */
export async function layRegistry(services: Services, { people, partners }: Laid): Promise<void> {
  const who = (key: string) => found(people.get(key))
  const one = (key: string) => found(partners.get(key))
  for (const [partner, by, kind, areas, note] of given) {
    await doing(services, who(by), addContribution, { id: one(partner), kind, areas, note })
  }

  const today = dayIn('Asia/Makassar', services.clock())
  const permit = { kind: 'training', issuer: `Dinas Pendidikan ${hst}` }
  const papers = [
    { ...permit, number: 'CONTOH/421.9/1', issuedOn: addDays(today, -1060), expiresOn: addDays(today, 35) },
    { kind: 'deed', number: 'CONTOH/12', issuer: 'Notaris (rekaan)', issuedOn: '2015-06-01' },
  ]
  for (const paper of papers) {
    await doing(services, who(barabai), addLegalPaper, { id: one('pkbm-harapan'), ...paper })
  }
  const lpp = who('lpp-palembang/cooperation-officer')
  const business = { kind: 'nib', number: '1234567890123', issuer: 'OSS', issuedOn: '2022-02-01' }
  await doing(services, lpp, addLegalPaper, { id: one('griya-kenanga'), ...business })

  const looked = { checkedOn: addDays(today, -20) }
  const griya = one('griya-kenanga')
  const doubt = 'Rumah batik pindah alamat; surat domisili baru belum diterima.'
  await doing(services, lpp, checkPartner, { id: griya, item: 'legality', result: 'clear', ...looked })
  await doing(services, lpp, checkPartner, {
    id: griya,
    item: 'domicile',
    result: 'doubtful',
    note: doubt,
    ...looked,
  })
  for (const item of ['legality', 'domicile', 'interest', 'breach', 'reputation']) {
    await doing(services, who(barabai), checkPartner, { id: one('dinkes'), item, result: 'clear', ...looked })
  }

  const former = { name: 'Sanggar Batik Kenanga', untilOn: business.issuedOn }
  await doing(services, lpp, recordFormerName, { id: griya, ...former })
}
