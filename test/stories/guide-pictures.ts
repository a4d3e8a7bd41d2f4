import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { aPerson, type Person } from './person.ts'

type Shot = [name: string, go: (person: Person) => Promise<void>]

const agreement = 'Penjualan dan pemasaran hasil karya warga binaan'
const monitored = 'Peningkatan pelayanan kesehatan warga binaan'
const partner = 'Dinas Kesehatan Kabupaten Hulu Sungai Tengah'

const study = 'Pembinaan keagamaan, Kelompok pengajian'

const at =
  (path: string, ...links: string[]): Shot[1] =>
  async (person) => {
    await person.open(path)
    for (const link of links) await person.follow(link)
  }

/** A card of the page one is on, further down. */
const card =
  (id: string): Shot[1] =>
  ({ page }) =>
    page.locator(`#${id}`).evaluate('(card) => card.scrollIntoView()')

/** Of the timetable one is on: whether a sheet waits or is closed depends on the day of the pictures. */
const firstSheet: Shot[1] = async ({ page, open }) =>
  open((await page.locator('a[href^="/daftar-hadir/"]').first().getAttribute('href')) ?? '')

const ofStranger: Shot[] = [
  ['periksa-sertifikat', at('/s')],
  ['masuk', at('/masuk')],
]

const ofOfficer: Shot[] = [
  ['hari-ini', (siti) => siti.open('/')],
  ['daftar-kerja-sama', (siti) => siti.open('/kerja-sama')],
  ['kerja-sama', (siti) => siti.follow(agreement)],
  ['kegiatan', (siti) => siti.follow('Pameran hasil karya')],
  ['keadaan', (siti) => at('/kerja-sama', monitored)(siti).then(() => card('keadaan')(siti))],
  ['layanan', (siti) => siti.open('/layanan')],
  ['bantuan', (siti) => siti.open('/bantuan').then(() => siti.follow('Sarana pemilahan sampah'))],
  ['monitoring', (siti) => siti.open('/monitoring').then(() => siti.follow(monitored))],
  ['mitra', (siti) => siti.open('/mitra').then(() => siti.follow(partner))],
  ['tanda-tangan', at('/kerja-sama', 'Penanggulangan kebakaran di rutan', 'Lihat urutan')],
  ['adendum', at('/kerja-sama', `Adendum I ${monitored.toLowerCase()}`, 'Lama dan baru')],
  ['ajukan-kerja-sama', (siti) => siti.open('/kerja-sama/baru').then(() => siti.follow(partner))],
]

const ofOthers: [name: string, shots: Shot[]][] = [
  ['Hairul Anwar', [['kanwil', at('/')]]],
  ['Retno Wulandari', [['rekaman', at('/rekaman')]]],
  [
    'Dewi Kartika',
    [
      ['arahan', at('/arahan', 'Menjalin sinergi dengan pemangku kepentingan')],
      ['peta', at('/peta-kebutuhan')],
      ['perbandingan', at('/perbandingan')],
    ],
  ],
  [
    'Maya Sari',
    [['acara', at('/acara', 'Penandatanganan kerja sama dengan 37 mitra dan pembukaan kegiatan TA 2023')]],
  ],
  [
    'Nurlaila',
    [
      ['jadwal', at('/jadwal')],
      ['peserta', at('/peserta', 'Pelatihan batik jumputan', 'Calon')],
      [
        'daftar-hadir',
        (nurlaila) =>
          at('/angkatan', study, 'Lihat seluruh jadwal')(nurlaila).then(() => firstSheet(nurlaila)),
      ],
      ['janji', at('/kerja-sama', 'Batik jumputan dan kerajinan tas', 'Pelatihan batik jumputan')],
    ],
  ],
  ['Hendra Wijaya', [['sertifikat', at('/sertifikat')]]],
  ['Yusri', [['pertemuan', at('/pertemuan')]]],
  ['Desi Anggraini', [['izin', at('/izin')]]],
  ['Ahmad Fauzan', [['pengingat', at('/pengingat')]]],
  [
    'Fahrurrazi',
    [
      ['warga-binaan', at('/warga-binaan')],
      ['nik', at('/warga-binaan/nik')],
    ],
  ],
  [
    'Indah Lestari',
    [
      ['sasaran', at('/sasaran', 'Warga Ring 1 yang tidak mampu')],
      ['belum-dinilai', at('/warga-binaan/belum-dinilai')],
    ],
  ],
]

/** The pictures of the guide and the README: 1200 by 800, as an office screen shows the page. */
export async function guidePictures(browser: Browser, address: string, folder: string): Promise<number> {
  const options = { address, viewport: { width: 1200, height: 800 } }
  const shoot = async (person: Person, shots: Shot[]) => {
    for (const [name, go] of shots) {
      await go(person)
      await person.page.evaluate('document.fonts.ready')
      await person.page.screenshot({ path: join(folder, `${name}.png`) })
    }
  }
  const siti = await aPerson(browser, options)
  await shoot(siti, ofStranger)
  await siti.signIn('Siti Rahmah')
  await shoot(siti, ofOfficer)
  for (const [name, shots] of ofOthers) {
    const person = await aPerson(browser, options)
    await person.signIn(name)
    await shoot(person, shots)
  }
  return ofStranger.length + ofOfficer.length + ofOthers.flatMap(([, shots]) => shots).length
}
