import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { aPerson, type Person } from './person.ts'

type Shot = [name: string, go: (person: Person) => Promise<void>]

const agreement = 'Penjualan dan pemasaran hasil karya warga binaan'
const partner = 'Dinas Kesehatan Kabupaten Hulu Sungai Tengah'

const ofOfficer: Shot[] = [
  ['hari-ini', (siti) => siti.open('/')],
  ['daftar-kerja-sama', (siti) => siti.open('/kerja-sama')],
  ['kerja-sama', (siti) => siti.follow(agreement)],
  ['kegiatan', (siti) => siti.follow('Pameran hasil karya')],
  ['mitra', (siti) => siti.open('/mitra').then(() => siti.follow(partner))],
  ['ajukan-kerja-sama', (siti) => siti.open('/kerja-sama/baru').then(() => siti.follow(partner))],
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
  await shoot(siti, [['masuk', (stranger) => stranger.open('/masuk')]])
  await siti.signIn('Siti Rahmah')
  await shoot(siti, ofOfficer)
  const others: [name: string, shot: string, path: string][] = [
    ['Hairul Anwar', 'kanwil', '/'],
    ['Retno Wulandari', 'rekaman', '/rekaman'],
  ]
  for (const [name, shot, path] of others) {
    const person = await aPerson(browser, options)
    await person.signIn(name)
    await shoot(person, [[shot, () => person.open(path)]])
  }
  return ofOfficer.length + others.length + 1
}
