import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPerson, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

const ways: (BrowserContextOptions & { way: string })[] = [
  { way: 'on an office screen', viewport: { width: 1366, height: 768 } },
  { way: 'without JavaScript', viewport: { width: 1366, height: 768 }, javaScriptEnabled: false },
  { way: 'on a phone', viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
]

const name = 'Halimah Serah'
const number = 'B.I 411/2025'
const letter = 'W6.PAS.PAS9-PK.05.09-201'

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe.for(ways)('a woman is handed over to Bapas Palembang $way', ({ way: _way, ...options }) => {
  let program: StoryProgram
  let inspection: Inspection
  let sri: Person
  let indah: Person
  let file = ''
  const someone = async (who: string) => {
    const person = await aPerson(browser, { ...options, address: program.address, look: inspection.look })
    await person.signIn(who)
    return person
  }
  const tells = async ({ page }: Person, words: string) =>
    expect(await page.getByRole('main').textContent()).toContain(words)

  beforeAll(async () => {
    program = await aProgram(await freshDatabase())
    inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
    sri = await someone('Sri Wahyuni')
    indah = await someone('Indah Lestari')
  })
  afterAll(async () => {
    await sri.leave()
    await indah.leave()
    await program.stop()
  })

  it('is known at the Lapas, and offered on a letter [F10]', async () => {
    await sri.open('/warga-binaan/baru')
    await sri.fill({ Nama: name, 'Nomor registrasi': number, Kecamatan: 'Plaju, Kota Palembang' })
    await sri.choose({ 'Jenis kelamin': 'Perempuan', Status: 'Narapidana', Register: 'B.I' })
    await sri.press('Catat warga binaan')
    file = new URL(sri.page.url()).pathname
    await sri.follow('Pindahkan')
    expect(await sri.page.getByLabel('Nomor registrasi').inputValue()).toBe(number)
    await sri.choose({
      'Jenis perpindahan': 'Pembebasan bersyarat',
      'Satuan kerja tujuan': 'Bapas Palembang',
    })
    await sri.fill({ 'Nomor surat': letter, 'Yang perlu diketahui penerima': 'Lulus kelas tata boga' })
    await sri.press('Tawarkan kepada penerima')
    await sri.reads('1 orang menunggu Bapas Palembang terima.')
  })

  it('is seen at the Bapas by what comes along, and taken in with a new number [F10]', async () => {
    await indah.open('/')
    await indah.reads(/Perpindahan menunggu Anda terima/)
    await indah.open('/perpindahan?lihat=masuk')
    await indah.follow(name)
    await indah.reads('Lulus kelas tata boga')
    await tells(indah, 'Seluruh berkas ikut')
    await indah.follow('Terima')
    await indah.press('Terima')
    await indah.reads('Isi nomor registrasi')
    await indah.fill({ 'Nomor registrasi baru': 'PB/77/2026' })
    await indah.press('Terima')
    await indah.follow(name)
    await indah.reads('Klien, Bapas Kelas I Palembang.')
    for (const said of ['PB/77/2026', number, 'Pindah satuan kerja']) await tells(indah, said)
    for (const said of ['membuka berkas warga binaan', 'menawarkan perpindahan', 'menerima perpindahan'])
      await tells(indah, said)
  })

  it('is gone from the sight of the Lapas, which reads who took her in [F10] [P1]', async () => {
    await sri.open(file)
    await sri.reads('Halaman tidak ditemukan')
    await sri.open('/perpindahan?lihat=selesai')
    await sri.follow(name)
    await tells(sri, 'oleh Indah Lestari')
  })

  it('shut nobody out of any page, and none ran off the screen [Q1] [Q2]', () => {
    expect(inspection.seen.size).toBeGreaterThan(7)
    expect(inspection.wrong).toEqual([])
  })
})
