import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPerson, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

const ways: (BrowserContextOptions & { way: string })[] = [
  { way: 'on an office screen', viewport: { width: 1366, height: 768 } },
  {
    way: 'on a telephone without JavaScript',
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
  },
]

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe.for(ways)('A file that is not one’s own $way', ({ way: _way, ...options }) => {
  let program: StoryProgram
  let inspection: Inspection
  let registrar: Person
  const at = { file: '', request: '' }
  const someone = async (name: string) => {
    const person = await aPerson(browser, { ...options, address: program.address, look: inspection.look })
    await person.signIn(name)
    return person
  }
  const here = ({ page }: Person) => new URL(page.url()).pathname

  beforeAll(async () => {
    program = await aProgram(await freshDatabase())
    inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
    registrar = await someone('Sri Wahyuni')
    await registrar.open('/warga-binaan/baru')
    await registrar.fill({ Nama: 'Melati Anggraini', 'Nomor registrasi': 'B.I 12/2027' })
    await registrar.choose({ 'Jenis kelamin': 'Perempuan', Status: 'Narapidana', Register: 'B.I' })
    await registrar.press('Catat warga binaan')
    at.file = here(registrar)
  })
  afterAll(async () => {
    await registrar.leave()
    await program.stop()
  })

  it('shows nothing to the regional office until it says why [P4]', async () => {
    const fitriani = await someone('Fitriani')
    await fitriani.open('/warga-binaan')
    await fitriani.reads('M. A.')
    await fitriani.open(at.file)
    await fitriani.reads('Sebutkan dahulu keperluannya.')
    expect(await fitriani.page.content()).not.toContain('Melati')
    await fitriani.choose({ Keperluan: 'Pengaduan' })
    await fitriani.fill({ Alasan: 'cek' })
    await fitriani.press('Buka berkas')
    await fitriani.reads('paling sedikit 15 huruf')
    await fitriani.fill({ Alasan: 'Keluarga mengadu belum boleh berkunjung' })
    await fitriani.press('Buka berkas')
    await fitriani.reads('Melati Anggraini')
    await fitriani.leave()
  })

  it('comes to the head of the unit, who asks, and to the reader, who answers [P4]', async () => {
    const ratna = await someone('Ratna Dewi')
    await ratna.reads('Pembukaan berkas perlu ditinjau')
    await ratna.follow('Fitriani')
    await ratna.reads('Keluarga mengadu belum boleh berkunjung')
    await ratna.fill({ 'Atau tanyakan kepada yang membuka': 'Pengaduan nomor berapa?' })
    await ratna.press('Kirim pertanyaan')
    await ratna.reads('Menunggu jawaban')
    const look = here(ratna)

    const fitriani = await someone('Fitriani')
    await fitriani.follow('Pengaduan nomor berapa?')
    await fitriani.fill({ 'Jelaskan untuk apa berkas ini dibuka': 'Nomor 14/2027' })
    await fitriani.press('Kirim jawaban')
    await fitriani.leave()

    await ratna.open(look)
    await ratna.fill({ Kesimpulan: 'Sesuai pengaduan' })
    await ratna.press('Selesaikan')
    await ratna.reads('Selesai')
    await ratna.leave()
  })

  it('is put right within three days when its owner asks [P5]', async () => {
    await registrar.open(at.file)
    await registrar.follow('Catat permintaan')
    await registrar.tick('Pembetulan data')
    await registrar.fill({
      'Siapa yang meminta': 'Melati Anggraini',
      'Isi permintaan': 'Nama ditulis keliru, seharusnya Melati Anggreini',
      Bukti: 'Akta kelahiran',
    })
    await registrar.choose({ Hubungan: 'Orang itu sendiri' })
    await registrar.press('Catat permintaan')
    await registrar.reads('71 jam lagi')
    at.request = here(registrar)
    await registrar.follow('Ubah data')
    await registrar.fill({ Nama: 'Melati Anggreini' })
    await registrar.press('Simpan perubahan')

    const head = await someone('Nurlaila')
    await head.reads('Permintaan atas data pribadi')
    await head.open(at.request)
    await head.fill({ 'Apa yang dilakukan': 'Nama dibetulkan menurut akta' })
    await head.press('Nyatakan dipenuhi')
    await head.reads('Dipenuhi')
    await head.leave()
  })

  it('was readable by everybody on the way [Q1] [Q2]', () => {
    expect(inspection.wrong).toEqual([])
    expect(inspection.seen.size).toBeGreaterThan(8)
  })
})
