import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { found, reading, system } from '#kernel'
import { ringOne } from '../../src/sample/cooperation.ts'
import { layClients } from '../../src/sample/lay-clients.ts'
import { layAgreement } from '../../src/sample/lay-cooperation.ts'
import { layPartners } from '../../src/sample/lay-partners.ts'
import { layTargeting } from '../../src/sample/lay-targeting.ts'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPerson, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

const ways: (BrowserContextOptions & { way: string })[] = [
  { way: 'on an office screen', viewport: { width: 1366, height: 768 } },
  {
    way: 'on a phone without JavaScript',
    ...{ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, javaScriptEnabled: false },
  },
]
const training = 'Pelatihan olahan pisang dan tempe'
const crafts = 'Pelatihan kerajinan tali meiwa dan eceng gondok'

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe.for(ways)('Bapas Palembang trains those of the ring $way', ({ way: _way, ...options }) => {
  let program: StoryProgram
  let inspection: Inspection
  let indah: Person
  let agreement = ''
  let cohort = ''
  let selection = ''

  beforeAll(async () => {
    let partners = new Map<string, string>()
    program = await aProgram(
      await freshDatabase(),
      async (services, people) => {
        partners = await layPartners(services, people)
      },
      layClients,
      layTargeting,
    )
    const { services, offices, people } = program
    await layAgreement(services, { offices, people, partners }, ringOne)
    agreement = await reading(services.db, system, async (read) =>
      to.agreement(found(await read.selectFrom('agreement').select('id').executeTakeFirst()).id),
    )
    inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
    indah = await aPerson(browser, { ...options, address: program.address, look: inspection.look })
    await indah.signIn('Indah Lestari')
  }, 300_000)
  afterAll(async () => {
    await indah.leave()
    await program.stop()
  })

  it('writes the training into the catalogue, for poor clients [E1]', async () => {
    await indah.open(to.programmes)
    await indah.follow('Catat program')
    await indah.fill({
      'Nama program': 'Olahan pisang dan tempe',
      'Jam pelajaran': '40',
      'Daya tampung satu angkatan': '20',
    })
    await indah.choose({ 'Jenis program': 'Pelatihan vokasi' })
    await indah.press('Catat program')
    await indah.reads('Olahan pisang dan tempe')
  })

  it('goes from the promise of the plan to its cohort [C2] [E2]', async () => {
    await indah.open(agreement)
    await indah.follow(training)
    await indah.reads('Siapkan angkatan untuk kegiatan ini')
    await indah.follow('Olahan pisang dan tempe')
    await indah.fill({
      'Nama angkatan': 'Angkatan I',
      'Hari pertama': '2027-03-09',
      'Hari terakhir': '2027-05-25',
      Instruktur: 'Marlina Contoh',
      Ruang: 'Griya Abhipraya',
    })
    await indah.choose({ 'Sumber dana': 'Mitra, dalam bentuk barang atau jasa' })
    await indah.press('Siapkan angkatan')
    await indah.reads(training)
    cohort = new URL(indah.page.url()).pathname
    await indah.press('Buka bagi peserta')
  })

  it('lays its timetable [E3]', async () => {
    await indah.follow('Susun jadwal')
    await indah.tick('Selasa', 'Rabu')
    await indah.fill({ 'Jam mulai': '09.00', 'Jam selesai': '13.00', 'Sekali bertemu': '4' })
    await indah.press('Lihat dulu')
    await indah.press('Simpan jadwal')
    await indah.reads(/dari 40 JP/)
  })

  it('asks who lives in the ring and is poor, and chooses twenty of the 66 by the published rule [F6] [F8]', async () => {
    await indah.open(to.questions)
    await indah.follow('Warga Ring 1 yang tidak mampu')
    await indah.reads(/^66$/)
    await indah.follow('Pilih peserta')
    await indah.fill({ Tempat: '20', 'Untuk kegiatan apa': 'Olahan pisang dan tempe' })
    await indah.press('Urutkan')
    await indah.reads('20 tempat untuk 66 orang.')
    selection = new URL(indah.page.url()).pathname
  })

  it('enrols just these, in their order, with the funnel as the reason [F6] [G4]', async () => {
    const chosen = await indah.page.locator('tbody th a').allTextContents()
    await indah.follow('Daftarkan ke angkatan')
    await indah.page.getByRole('link', { name: /^Daftarkan ke Olahan pisang dan tempe/ }).click()
    await indah.reads('20 orang dari "Olahan pisang dan tempe", menurut urutannya:')
    await indah.choose({ 'Jalur lanjutan': 'Dilanjutkan mitra' })
    await indah.fill({ 'Mulai ikut': '2027-03-09', 'Keterangan jalur': 'Pembina UMKM mitra' })
    await indah.press('Daftarkan')
    await indah.reads('20 baris, 20 mendapat tempat.')
    await indah.reads('Mengapa orang-orang ini')
    await indah.reads('66 orang')
    expect(await indah.page.locator('tbody th a').allTextContents()).toEqual(chosen.slice(0, 20))
    await indah.follow('Kembali ke peserta angkatan')
    await indah.reads('20 dari 20 tempat terisi')
  })

  it('starts, and marks the first lesson in three steps [H1]', async () => {
    const herman = await aPerson(browser, { ...options, address: program.address, look: inspection.look })
    await herman.signIn('Herman Jaya')
    await herman.open(cohort)
    await herman.follow('Mulai angkatan')
    await herman.press('Mulai angkatan')
    await herman.reads('Berjalan')
    await herman.leave()
    await indah.open(cohort)
    await indah.follow('Lihat seluruh jadwal')
    await indah.follow('Tandai kehadiran 9 Maret 2027')
    await indah.press('Simpan kehadiran')
    await indah.reads('20 dari 20')
  })

  it('marks the next one two weeks later, after Idul Fitri, from the page of the cohort [H1] [E3]', async () => {
    await program.goTo('2027-03-23')
    await indah.signIn('Indah Lestari')
    await indah.open(cohort)
    await indah.follow('Tandai kehadiran 23 Maret 2027')
    await indah.page.getByRole('checkbox').first().check()
    await indah.press('Simpan kehadiran')
    await indah.reads('19 dari 20')
  })

  it('finds the facts at the promise, and the agreement alive [C3] [B17]', async () => {
    await indah.open(agreement)
    await indah.reads(/^Hidup sejak /)
    await indah.follow(training)
    await indah.reads('20 dari 20 orang')
    await indah.reads('Sesi 23 Maret 2027, Olahan pisang dan tempe, Angkatan I')
    expect(
      await indah.page
        .getByRole('link', { name: 'Olahan pisang dan tempe, Angkatan I', exact: true })
        .count(),
    ).toBe(1)
  })

  it('plans the visit to the culinary centre as a promise of its own [E4] [C3]', async () => {
    await indah.open(cohort)
    await indah.follow('Rencanakan studi kunjung')
    await indah.fill({
      'Tujuan kunjungan': 'Sentra kuliner binaan mitra',
      'Maksud kunjungan': 'Melihat usaha olahan pangan',
      Tanggal: '2027-03-23',
      'Jam berangkat': '08.00',
      'Jam kembali': '15.00',
      'Nomor surat izin': 'W6.PAS.PAS7-12',
      'Penerbit surat izin': 'Kepala Bapas',
      Pengawal: 'Indah Lestari, pembimbing kemasyarakatan',
    })
    await indah.press('Rencanakan kunjungan')
    await indah.reads('Studi kunjung ke sentra kuliner')
    await indah.follow('Susun daftar')
    await indah.page.getByRole('checkbox').first().check()
    await indah.press('Simpan daftar')
    await indah.follow('Periksa keberangkatan')
    await indah.fill({ 'Jumlah kepala': '1' })
    await indah.press('Catat keberangkatan')
    await indah.follow('Studi kunjung ke sentra kuliner')
    await indah.reads('1 dari 1 kunjungan')
  })

  it('teaches the same people crafts in their second training, as a cohort, a lesson and facts [E1] [E2] [G4] [H1] [C3]', async () => {
    const craft = 'Kerajinan tali meiwa dan eceng gondok'
    await indah.open(to.newProgramme)
    await indah.fill({ 'Nama program': craft, 'Jam pelajaran': '24', 'Daya tampung satu angkatan': '20' })
    await indah.choose({ 'Jenis program': 'Pelatihan vokasi' })
    await indah.press('Catat program')
    await indah.open(agreement)
    await indah.follow(crafts)
    await indah.follow(craft)
    await indah.fill({
      'Nama angkatan': 'Angkatan I',
      'Hari pertama': '2027-03-25',
      'Hari terakhir': '2027-05-27',
      Instruktur: 'Suparmi Contoh',
      Ruang: 'Griya Abhipraya',
    })
    await indah.choose({ 'Sumber dana': 'Mitra, dalam bentuk barang atau jasa' })
    await indah.press('Siapkan angkatan')
    const second = new URL(indah.page.url()).pathname
    await indah.press('Buka bagi peserta')
    await indah.follow('Susun jadwal')
    await indah.tick('Kamis')
    await indah.fill({ 'Jam mulai': '09.00', 'Jam selesai': '13.00', 'Sekali bertemu': '4' })
    await indah.press('Lihat dulu')
    await indah.press('Simpan jadwal')
    await indah.open(selection)
    await indah.follow('Daftarkan ke angkatan')
    await indah.page.getByRole('link', { name: /^Daftarkan ke Kerajinan/ }).click()
    await indah.choose({ 'Jalur lanjutan': 'Dilanjutkan mitra' })
    await indah.fill({ 'Mulai ikut': '2027-03-25', 'Keterangan jalur': 'Pembina UMKM mitra' })
    await indah.press('Daftarkan')
    await indah.reads('20 baris, 20 mendapat tempat.')
    const herman = await aPerson(browser, { ...options, address: program.address, look: inspection.look })
    await herman.signIn('Herman Jaya')
    await herman.open(second)
    await herman.follow('Mulai angkatan')
    await herman.press('Mulai angkatan')
    await herman.reads('Berjalan')
    await herman.leave()
    await program.goTo('2027-03-25')
    await indah.signIn('Indah Lestari')
    await indah.open(second)
    await indah.follow('Tandai kehadiran 25 Maret 2027')
    await indah.press('Simpan kehadiran')
    await indah.reads('20 dari 20')
    await indah.open(agreement)
    await indah.follow(crafts)
    await indah.reads(/^80 dari 400 orang-JP/)
  })

  it('shut nobody out, and no page ran off its side [Q1] [Q2]', () => {
    expect(inspection.seen.size).toBeGreaterThan(15)
    expect(inspection.wrong).toEqual([])
  })
})
