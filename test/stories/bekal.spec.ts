import type { Browser, BrowserContextOptions } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
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
const name = 'Zubaidah Pulang'

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe.for(ways)('a woman goes home with her pack $way', ({ way: _way, ...options }) => {
  let program: StoryProgram
  let inspection: Inspection
  let nurlaila: Person
  let ratna: Person
  let pack = ''
  let wallet = ''
  const visitor = () => aPerson(browser, { ...options, address: program.address, look: inspection.look })
  const someone = async (who: string) => {
    const person = await visitor()
    await person.signIn(who)
    return person
  }
  const tells = async ({ page }: Person, words: string | RegExp) =>
    expect(await page.getByRole('main').textContent()).toMatch(words)

  beforeAll(async () => {
    program = await aProgram(await freshDatabase())
    inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
    nurlaila = await someone('Nurlaila')
    ratna = await someone('Ratna Dewi')
  })
  afterAll(async () => {
    await nurlaila.leave()
    await ratna.leave()
    await program.stop()
  })

  it('is in the list of those who leave soon and have nothing yet [I9] [N1]', async () => {
    const sri = await someone('Sri Wahyuni')
    await sri.open('/warga-binaan/baru')
    await sri.fill({ Nama: name, 'Nomor registrasi': 'B.I 517/2025', Kecamatan: 'Plaju, Kota Palembang' })
    await sri.choose({ 'Jenis kelamin': 'Perempuan', Status: 'Narapidana', Register: 'B.I' })
    await sri.fill({
      'Tanggal lahir': '1990-05-25',
      Ekspirasi: '2027-03-12',
      'Keadaan tanggal': '2026-01-05',
    })
    await sri.press('Catat warga binaan')
    await sri.leave()
    await nurlaila.open('/paket-bekal?keadaan=none')
    await nurlaila.follow(name)
    await nurlaila.press('Siapkan paket')
    pack = new URL(nurlaila.page.url()).pathname
  })

  it('is given a reference and next steps, and the word that tells too much is refused [I9] [I4]', async () => {
    await nurlaila.follow('Tambah rujukan')
    await nurlaila.fill({
      'Isi rujukan': 'Rajin selama di lapas.',
      'Penanda tangan': 'Yuliana Contoh',
      'Jabatan dan lembaga': 'Pengajar, Sanggar Contoh',
      'Tanggal surat': '2020-01-02',
    })
    await nurlaila.press('Tambah rujukan')
    await nurlaila.press('Kirim untuk diperiksa')
    await tells(nurlaila, /Rujukan memuat “lapas”/)
    await nurlaila.press('Keluarkan rujukan')
    await nurlaila.follow('Tambah rujukan')
    await nurlaila.fill({
      'Isi rujukan': 'Rajin dan teliti.',
      'Penanda tangan': 'Yuliana Contoh',
      'Jabatan dan lembaga': 'Pengajar, Sanggar Contoh',
      'Tanggal surat': '2020-01-02',
    })
    await nurlaila.press('Tambah rujukan')
    await nurlaila.follow('Tambah langkah')
    await nurlaila.fill({ Apa: 'Wajib lapor', 'Di mana': 'Bapas Palembang' })
    await nurlaila.tick('Hanya di lembar pribadi')
    await nurlaila.press('Tambah langkah')
    await nurlaila.press('Kirim untuk diperiksa')
    await tells(nurlaila, /orang lain yang memeriksa/)
  })

  it('is checked by somebody else, printed and handed over [I9] [P7]', async () => {
    await ratna.open(pack)
    await ratna.press('Setujui isinya')
    await tells(ratna, /Siap diserahkan/)
    await nurlaila.open(pack)
    const paper = await nurlaila.page.request.get(
      `${program.address}${await linkTo(nurlaila, 'Cetak portofolio')}`,
    )
    wallet = await addressIn(await paper.body())
    await nurlaila.follow('Catat penyerahan')
    await nurlaila.fill({ Saksi: 'Sri Wahyuni' })
    await nurlaila.press('Catat penyerahan')
    await tells(nurlaila, /Sudah diserahkan/)
  })

  it('is shown by her to a stranger, who learns nothing of where she was, until it is withdrawn [I9] [I4]', async () => {
    const stranger = await visitor()
    await stranger.open(wallet)
    await stranger.fill({ 'Tahun lahir': '1991' })
    await stranger.press('Buka')
    await tells(stranger, /tidak membuka apa pun/)
    await stranger.fill({ 'Tahun lahir': '1990' })
    await stranger.press('Buka')
    await tells(stranger, /Rajin dan teliti/)
    const seen = (await stranger.page.content()).toLowerCase()
    for (const word of ['lapas', 'bapas', 'wajib lapor', 'palembang', 'b.i 517'])
      expect(seen).not.toContain(word)
    expect(await stranger.page.context().cookies()).toEqual([])
    await nurlaila.open(pack)
    await nurlaila.follow('Cabut alamat')
    await nurlaila.press('Cabut alamat')
    await stranger.page.reload()
    expect(new URL(stranger.page.url()).pathname).toBe(wallet)
    await stranger.fill({ 'Tahun lahir': '1990' })
    await stranger.press('Buka')
    await tells(stranger, /tidak membuka apa pun/)
    await stranger.leave()
  })

  it('shut nobody out of any page, and none ran off the screen [Q1] [Q2]', () => {
    expect(inspection.seen.size).toBeGreaterThan(8)
    expect(inspection.wrong).toEqual([])
  })
})

const linkTo = async ({ page }: Person, words: string) =>
  (await page.getByRole('link', { name: words, exact: true }).first().getAttribute('href')) ?? ''

/** The address that a paper shows, as somebody types it. */
async function addressIn(pdf: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })
  return text.match(/\/d\/[2-9A-Z]{28}/)?.[0] ?? ''
}
