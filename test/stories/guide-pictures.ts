import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { aPerson, type Person } from './person.ts'

type Shot = [name: string, go: (person: Person) => Promise<void>]

const agreement = 'Peningkatan pelayanan kesehatan warga binaan'

const ofOfficer: Shot[] = [
  ['hari-ini', (siti) => siti.open('/')],
  ['daftar-kerja-sama', (siti) => siti.open('/kerja-sama')],
  ['kerja-sama', (siti) => siti.follow(agreement)],
  ['mitra', (siti) => siti.follow('Dinas Kesehatan Kabupaten Hulu Sungai Tengah')],
  ['ajukan-kerja-sama', proposing],
  ['kegiatan', promising],
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
  const region = await aPerson(browser, options)
  await region.signIn('Hairul Anwar')
  await shoot(region, [
    ['kanwil', (hairul) => hairul.open('/')],
    ['rekaman', (hairul) => hairul.open('/rekaman')],
  ])
  return ofOfficer.length + 3
}

async function proposing(siti: Person): Promise<void> {
  await siti.open('/kerja-sama/baru')
  await siti.follow('Dinas Lingkungan Hidup Kabupaten Hulu Sungai Tengah')
  await siti.choose({ 'Jenis naskah': 'Perjanjian Kerja Sama' })
  await siti.fill({ Judul: 'Bank sampah di rutan' })
  await siti.tick('Pengelolaan sampah dan lingkungan')
}

async function promising(siti: Person): Promise<void> {
  await siti.open('/kerja-sama')
  await siti.follow('Perekaman dan pengesahan data NIK tahanan dan narapidana')
  await siti.follow('Tambah kegiatan')
  await siti.fill({ Kegiatan: 'Perekaman KTP elektronik', Keluaran: 'Tahanan dan narapidana memiliki NIK' })
  await siti.fill({ Jumlah: '60', Satuan: 'orang', Tempat: 'Aula rutan' })
}
