import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { found } from '#kernel'
import { aFinishedClass, type GivenFinishedClass, issuedTo } from '#test'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPerson, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

const ways: (BrowserContextOptions & { way: string })[] = [
  { way: 'on an office screen', viewport: { width: 1366, height: 768 } },
  {
    way: 'on a phone without JavaScript',
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
    isMobile: true,
  },
]

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe.for(ways)('A certificate in a stranger’s hand $way', ({ way: _way, ...options }) => {
  let program: StoryProgram
  let inspection: Inspection
  let given: GivenFinishedClass
  let certificate: Awaited<ReturnType<typeof issuedTo>>['certificates'][number]
  let employer: Person
  let national: Person
  let credential = ''
  const someone = () =>
    aPerson(browser, { ...options, address: program.address, look: inspection.look, acceptDownloads: true })

  beforeAll(async () => {
    program = await aProgram(await freshDatabase(), async ({ db }) => {
      given = await aFinishedClass(db)
      certificate = found((await issuedTo(db, given)).certificates[0])
    })
    inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
    employer = await someone()
    national = await someone()
    await national.signIn('Bagus Prasetyo')
  })
  afterAll(async () => {
    await employer.leave()
    await national.leave()
    await program.stop()
  })

  const code = () => found(certificate.code)

  it('is typed as it stands there, and one plain line says it is valid [I3]', async () => {
    await employer.open('/s')
    await employer.fill({
      'Kode sertifikat': code()
        .toLowerCase()
        .replace(/(.{4})/g, '$1 '),
    })
    await employer.press('Periksa')
    await employer.reads(/^Berlaku\.$/)
    await employer.reads(given.issuer.issuer.name)
    expect(await employer.page.getByRole('navigation').count()).toBe(0)
    expect(await employer.page.context().cookies()).toEqual([])
    expect(await employer.page.content()).not.toContain(certificate.holder)
  })

  it('opens with the birth year of its holder and not with another [I10]', async () => {
    await employer.open(`/s/${code()}`)
    await employer.fill({ 'Tahun lahir pemegang': '1931' })
    await employer.press('Lihat isi')
    await employer.reads('Kode dan tahun lahir tidak cocok')
    await employer.fill({ 'Tahun lahir pemegang': String(certificate.birthYear) })
    await employer.press('Lihat isi')
    await employer.reads(certificate.number)
    expect(await employer.page.content()).not.toContain(certificate.holder)
  })

  it('prints on one sheet [Q2]', async () => {
    const { numPages } = await getDocumentProxy(new Uint8Array(await employer.page.pdf({ format: 'A4' })))
    expect(numPages).toBe(1)
  })

  it('gives its credential, which is checked pasted and as a file; a changed one is found out [I7]', async () => {
    const [download] = await Promise.all([
      employer.page.waitForEvent('download'),
      employer.page.getByRole('button', { name: 'Unduh kredensial digital' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^sertifikat-[2-9A-Z-]{19}\.json$/)
    credential = readFileSync(await download.path(), 'utf8')

    await employer.open('/s/berkas')
    await employer.fill({ 'Isi kredensial atau teks QR': credential })
    await employer.press('Periksa')
    await employer.reads('Tanda tangan asli. Berlaku.')
    await employer.follow('Periksa yang lain')
    const changed = credential.replaceAll('Tata Boga', 'Tata Busana')
    const buffer = Buffer.from(changed)
    const mimeType = 'application/json'
    await employer.attach('Atau berkas kredensial', { name: 'sertifikat.json', mimeType, buffer })
    await employer.press('Periksa')
    await employer.reads('Tidak asli.')
    await employer.open('/s/berkas')
    await employer.press('Periksa')
    await employer.reads('Tempel isi berkas atau pilih berkasnya')
  })

  it('that nobody gave is not known, and whoever goes on guessing years is told to wait [I3] [I10]', async () => {
    await employer.open('/s')
    await employer.fill({ 'Kode sertifikat': 'AAAA-BBBB-CCCC-DDDD' })
    await employer.press('Periksa')
    await employer.reads(/^Tidak dikenal\.$/)
    await employer.open(`/s/${code()}`)
    for (let tries = 0; tries < 6; tries += 1) {
      await employer.fill({ 'Tahun lahir pemegang': String(1940 + tries) })
      await employer.press('Lihat isi')
    }
    await employer.reads('Terlalu banyak percobaan.')
    await employer.follow('Ke halaman awal')
    expect(new URL(employer.page.url()).pathname).toBe('/s')
  })

  it('stands in the name of a neutral body, which the national office registers and renames [I4] [I7]', async () => {
    await national.open('/penerbit')
    await national.follow('Daftarkan penerbit')
    await national.choose({ 'Jenis penerbit': 'Balai' })
    await national.fill({
      'Nama lengkap penerbit': 'Balai Kerja Lapas Contoh',
      'Alamat kantor penerbit': 'Jalan Contoh 7, Palembang',
      'Nama penanda tangan': 'Ratna Dewi',
      'Jabatan penanda tangan': 'Kepala Balai',
      Dasar: 'Surat kesediaan 12/2026',
      'Bersedia mulai': '2026-01-02',
      'Alamat web pemeriksaan': 'https://periksa.contoh.id',
    })
    await national.press('Daftarkan penerbit')
    await national.reads('Isian ini memuat "lapas"')
    await national.fill({ 'Nama lengkap penerbit': 'Balai Kerja Sungai Contoh' })
    await national.press('Daftarkan penerbit')
    await national.reads('Menandatangani')

    await national.follow('Nama baru')
    await national.fill({
      'Berlaku mulai': '2027-03-01',
      'Nama lengkap penerbit': 'Balai Pelatihan Sungai Contoh',
      Dasar: 'Keputusan 3/2027',
    })
    await national.press('Simpan nama baru')
    await national.reads('Nama dari waktu ke waktu')
    await national.reads('Balai Kerja Sungai Contoh')
  })

  it('stays good when the key of its issuer is rotated, and is doubted once that key was lost [I7]', async () => {
    const verdict = async () => {
      await employer.open('/s/berkas')
      await employer.fill({ 'Isi kredensial atau teks QR': credential })
      await employer.press('Periksa')
    }
    await national.open(`/penerbit/${given.issuer.id}`)
    await national.follow('Ganti kunci')
    await national.fill({ 'Alasan penggantian': 'Berkala' })
    await national.press('Ganti kunci')
    await national.reads('Diganti')
    await verdict()
    await employer.reads('Tanda tangan asli. Berlaku.')

    const lost = `Nyatakan kunci …${given.issuer.key.publicKey.slice(-8)} bocor`
    await national.follow(lost)
    await national.fill({ 'Apa yang terjadi': 'Salinan kunci ditemukan di luar' })
    await national.press('Nyatakan bocor')
    await national.reads(/^Satu kunci bocor sejak/)
    await verdict()
    await employer.reads('Tidak dapat dipercaya.')
  })

  it('shut nobody out on the way, in light or dark, and ran off no screen [Q1] [Q2]', () => {
    expect(inspection.wrong).toEqual([])
    expect(inspection.seen.size).toBeGreaterThan(12)
  })
})
