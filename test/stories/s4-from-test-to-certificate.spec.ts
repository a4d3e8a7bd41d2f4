import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { codeSaid } from '#certificates'
import { found, reading, system } from '#kernel'
import { aHeldLesson, anIssuer, aTaughtClass, certificatesIn, type GivenTaughtClass, isOver } from '#test'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPaper, aPerson, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

const ways: (BrowserContextOptions & { way: string })[] = [
  { way: 'on an office screen', viewport: { width: 1366, height: 768 } },
  { way: 'without JavaScript', viewport: { width: 1366, height: 768 }, javaScriptEnabled: false },
  { way: 'on a small phone', viewport: { width: 360, height: 740 } },
]

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe.for(ways)('a cohort of Tanjungpandan is tested and certified $way', ({ way: _way, ...options }) => {
  let program: StoryProgram
  let inspection: Inspection
  let hendra: Person
  let robert: Person
  let stranger: Person
  let given: GivenTaughtClass
  let test = ''
  let certificates: Awaited<ReturnType<typeof certificatesIn>> = []

  const path = (person: Person) => new URL(person.page.url()).pathname
  const named = (at: number) => found(given.people[at]).name
  const issued = (at: number) => found(certificates[at])

  beforeAll(async () => {
    program = await aProgram(await freshDatabase())
    const { db } = program.services
    const officer = found(program.people.get('tanjungpandan/section-head'))
    const name = 'Pengolahan hasil laut'
    const programme = { name, lessonHours: 4, certificate: 'competency' as const }
    given = await aTaughtClass(db, { programme }, officer)
    const away = { [found(given.people[3]).id]: 'unknown' }
    await aHeldLesson(db, given, '2027-03-02', away)
    await aHeldLesson(db, given, '2027-03-03', away)
    await isOver(db, given.cohort.id)
    await anIssuer(db, { name: 'Balai Latihan Kerja Contoh' })
    inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
    const someone = () => aPerson(browser, { ...options, address: program.address, look: inspection.look })
    hendra = await someone()
    await hendra.signIn('Hendra Wijaya')
    robert = await someone()
    await robert.signIn('Robert Sianturi')
    stranger = await someone()
  })
  afterAll(async () => {
    for (const person of [hendra, robert, stranger]) await person.leave()
    await program.stop()
  })

  it('the examiner’s results are written down for all at once [I1]', async () => {
    await hendra.open(to.assessCohort(given.cohort.id))
    await hendra.fill({ Penguji: 'Fitri Contoh' })
    for (const at of [0, 1, 2]) await hendra.choose({ [`Penilaian ${named(at)}`]: 'Lulus' })
    await hendra.press('Simpan penilaian')
    await hendra.reads('Fitri Contoh, 10 Maret 2027')
  })

  it('a competency test is judged unit by unit, and a slip of the pen is taken back with its reason [I2]', async () => {
    await hendra.open(to.cohortCertificates(given.cohort.id))
    await hendra.follow('Catat uji kompetensi')
    await hendra.fill({
      'Skema sertifikasi': 'Pengolah Hasil Laut',
      LSP: 'LSP Boga Contoh',
      'Nomor lisensi LSP': 'BNSP-LSP-123-ID',
      'Tempat uji kompetensi (TUK)': 'TUK Dapur Contoh',
      'Hari uji': '2027-03-08',
      Asesor: 'Rina Asesor',
      'Nomor registrasi asesor': 'MET.000.001234 2023',
      'Unit kompetensi': 'M.74SPS03.013.2 Menyiangi ikan\nI.56JBG00.012.1 Mengasapi ikan',
    })
    await hendra.press('Simpan uji')
    await hendra.tick(`${named(0)} ikut uji`, `${named(1)} ikut uji`)
    for (const unit of ['Menyiangi ikan', 'Mengasapi ikan'])
      await hendra.tick(`${named(0)} kompeten: ${unit}`, `${named(1)} kompeten: ${unit}`)
    await hendra.press('Simpan hasil')
    test = path(hendra)
    await hendra.follow(`Tarik hasil ${named(1)}`)
    await hendra.press('Tarik hasil')
    await hendra.reads('Isi alasan')
    await hendra.fill({ Alasan: 'Tertukar dengan rekan sekelas' })
    await hendra.press('Tarik hasil')
    await hendra.reads('Tertukar dengan rekan sekelas')
    await hendra.follow('Catat hasil')
    await hendra.tick(`${named(1)} ikut uji`, `${named(1)} kompeten: Menyiangi ikan`)
    await hendra.press('Simpan hasil')
    await hendra.reads('BK: I.56JBG00.012.1')
  })

  it('the certificate of the LSP counts once a second person compared it with its scan [I2]', async () => {
    await hendra.follow(`Catat sertifikat ${named(0)}`)
    await hendra.fill({ 'Nomor sertifikat': '10320 5120 2 0001234 2027' })
    await hendra.attach('Pindaian sertifikat', aPaper('sertifikat-lsp.pdf'))
    await hendra.press('Simpan sertifikat')
    await hendra.reads('Menunggu orang kedua memeriksa.')
    await robert.open(path(hendra))
    await robert.press('Sudah cocok')
    await robert.reads('Diperiksa oleh')
    await hendra.open(test)
    expect(await hendra.page.getByRole('link', { name: `Tarik hasil ${named(0)}` }).count()).toBe(0)
  })

  it('who came too seldom is left out with the reason, and no word on paper may name a prison [I1] [I4]', async () => {
    await hendra.open(to.cohortCertificates(given.cohort.id))
    await hendra.follow('Usulkan sertifikat')
    await hendra.reads(/Kehadiran kurang dari minimal \(0 dari/)
    await hendra.fill({ 'Judul di sertifikat': 'Pengolahan Ikan Lapas Tanjungpandan' })
    await hendra.choose({ Penerbit: 'Balai Latihan Kerja Contoh' })
    await hendra.press('Usulkan')
    await hendra.reads(/tidak boleh tertulis di sertifikat/)
    await hendra.fill({ 'Judul di sertifikat': 'Pengolahan Hasil Lauk' })
    await hendra.press('Usulkan')
    await hendra.reads('Menunggu orang kedua.')
    expect(await hendra.page.getByRole('button', { name: 'Setujui dan terbitkan' }).count()).toBe(0)
  })

  it('a second person approves, and all are printed as one PDF [I1] [I8]', async () => {
    await robert.open(path(hendra))
    await robert.press('Setujui dan terbitkan')
    await robert.reads('Sertifikat yang terbit')
    certificates = await certificatesIn(program.services.db, found(path(robert).split('/').at(-1)))
    expect(certificates).toHaveLength(3)
    await hendra.open(path(robert))
    const link = hendra.page.getByRole('link', { name: 'Cetak semua (PDF)' })
    const pdf = await hendra.page.context().request.get(found((await link.getAttribute('href')) ?? undefined))
    expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
  })

  it('a stranger reads that it is valid, and with the birth year what was learnt, never where [I3] [I4]', async () => {
    const { code, holder, birthYear } = issued(0)
    await stranger.open(to.checks)
    await stranger.fill({ 'Kode sertifikat': found(code ?? undefined) })
    await stranger.press('Periksa')
    await stranger.reads('Berlaku.')
    expect(await stranger.page.content()).not.toContain('Pengolahan Hasil Lauk')
    await stranger.fill({ 'Tahun lahir pemegang': '1901' })
    await stranger.press('Lihat isi')
    await stranger.reads('Kode dan tahun lahir tidak cocok.')
    await stranger.fill({ 'Tahun lahir pemegang': String(birthYear) })
    await stranger.press('Lihat isi')
    await stranger.reads('Pengolahan Hasil Lauk')
    const html = await stranger.page.content()
    for (const hidden of [holder, 'Lapas', 'Tanjungpandan']) expect(html).not.toContain(hidden)
  })

  it('a revocation takes two as well, and the public page says that it is revoked, not why [I3] [I5]', async () => {
    await hendra.open(to.certificate(issued(0).id))
    await hendra.follow('Usulkan pencabutan')
    await hendra.choose({ 'Golongan alasan': 'Orangnya keliru' })
    await hendra.fill({ Alasan: 'Tertukar dengan rekan sekelas' })
    await hendra.press('Usulkan pencabutan')
    await publicly(0, 'Berlaku.')
    await robert.open(path(hendra))
    await robert.press('Setujui pencabutan')
    await robert.reads('Disetujui')
    await publicly(0, 'Dicabut.')
    expect(await stranger.page.content()).not.toContain('Tertukar')
  })

  it('a corrected one replaces the old one, which says so [I3] [I6]', async () => {
    await hendra.open(to.certificate(issued(1).id))
    await hendra.follow('Usulkan pembetulan')
    await hendra.fill({ 'Yang dibetulkan': 'Judul salah ketik' })
    await hendra.press('Usulkan pembetulan')
    await hendra.reads(/^Tidak ada yang berbeda\./)
    await hendra.fill({ 'Judul di sertifikat': 'Pengolahan Hasil Laut' })
    await hendra.press('Usulkan pembetulan')
    await robert.open(path(hendra))
    await robert.press('Setujui dan terbitkan')
    await publicly(1, 'Digantikan.')
    const { replacedBy } = await reading(program.services.db, system, (read) =>
      read
        .selectFrom('certificate')
        .select('replacedBy')
        .where('id', '=', issued(1).id)
        .executeTakeFirstOrThrow(),
    )
    await hendra.open(to.certificate(found(replacedBy ?? undefined)))
    await hendra.reads('Menggantikan')
    await hendra.page.getByRole('link', { name: /^[2-9A-HJ-NP-Z]{4}-/ }).click()
    await hendra.reads('Berlaku.')
  })

  it('a paper is handed over against a name, and is kept here no more [I8] [N1]', async () => {
    await hendra.open(to.certificatesToHandOver)
    await hendra.tick(`Serahkan sertifikat ${issued(2).holder}`)
    await hendra.press('Catat penyerahan')
    await hendra.open(to.certificate(issued(2).id))
    await hendra.reads('Pemilik sendiri')
    await hendra.open(`${to.certificates}?keadaan=revoked`)
    await hendra.reads('Dicabut')
  })

  it('nobody was shut out of any page, and none ran off the screen [Q1] [Q2]', () => {
    expect(inspection.seen.size).toBeGreaterThan(14)
    expect(inspection.wrong).toEqual([])
  })

  async function publicly(at: number, says: string): Promise<void> {
    await stranger.open(to.check(codeSaid(found(issued(at).code ?? undefined))))
    await stranger.reads(says)
  }
})
