import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { found, openDatabase, openFiles } from '#kernel'
import { aParticipant, aPerson as aPrisoner, secrets, servicesOn } from '#test'
import { layOffices } from '../../src/sample/lay-offices.ts'
import { layPeople } from '../../src/sample/lay-people.ts'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPerson, type Person } from './person.ts'
import { clockFrom, running } from './program.ts'

const ways: (BrowserContextOptions & { way: string })[] = [
  { way: 'on an office screen', viewport: { width: 1366, height: 768 } },
  { way: 'on a phone', viewport: { width: 360, height: 740 } },
  { way: 'without JavaScript', viewport: { width: 1366, height: 768 }, javaScriptEnabled: false },
]
/** The week after the 37 signatures. */
const began = '2023-02-06T02:00:00Z'

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe.for(ways)('Lapas Perempuan Palembang opens TA 2023 $way', ({ way: _way, ...options }) => {
  let story: Awaited<ReturnType<typeof aFebruary>>
  let inspection: Inspection
  let nurlaila: Person
  const at = { cohort: '' }
  const here = () => new URL(nurlaila.page.url()).pathname
  const tickName = (name: string) => nurlaila.page.getByLabel(new RegExp(`^\\s*${name}`)).check()

  beforeAll(async () => {
    story = await aFebruary()
    inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
    nurlaila = await aPerson(browser, { ...options, address: story.address, look: inspection.look })
    await nurlaila.signIn('Nurlaila')
  })
  afterAll(async () => {
    await nurlaila.leave()
    await story.stop()
  })

  it('writes batik into the catalogue, with entry rules as sentences [E1]', async () => {
    await nurlaila.open('/program')
    await nurlaila.reads('Belum ada program')
    await nurlaila.follow('Catat program')
    await nurlaila.press('Catat program')
    await nurlaila.reads('Isi nama program')
    await nurlaila.fill({
      'Nama program': 'Pelatihan batik jumputan',
      'Jam pelajaran': '60',
      'Daya tampung satu angkatan': '25',
    })
    await nurlaila.choose({ 'Jenis program': 'Pelatihan vokasi' })
    await nurlaila.press('Catat program')
    await nurlaila.follow('Tambah syarat')
    await nurlaila.follow('Masa pidana yang sudah dijalani')
    await tickName('setengah masa pidana')
    await nurlaila.press('Tambah syarat')
    await nurlaila.reads(/Isi sumber syarat/)
    await nurlaila.fill({ 'Sumber syarat': 'Praktik Lapas Perempuan Palembang' })
    await nurlaila.press('Tambah syarat')
    await nurlaila.reads('Sudah menjalani paling sedikit setengah masa pidana.')
  })

  it('prepares the cohort of the fiscal year, and reads what it still lacks [E2]', async () => {
    await nurlaila.open('/program')
    await nurlaila.follow('Pelatihan batik jumputan')
    await nurlaila.follow('Siapkan angkatan')
    await nurlaila.fill({
      'Nama angkatan': 'Angkatan I',
      'Hari pertama': '2023-04-03',
      'Hari terakhir': '2023-06-30',
    })
    await nurlaila.press('Siapkan angkatan')
    at.cohort = here()
    await nurlaila.reads('5 hal wajib belum ada sebelum dapat dimulai.')
    await nurlaila.follow('Isi sumber dana')
    await nurlaila.choose({ 'Sumber dana': 'DIPA unit' })
    await nurlaila.fill({
      Instruktur: 'Kemala Contoh',
      Ruang: 'Bengkel batik',
      'Alasan tanpa mitra': 'Mitra batik menandatangani bulan depan',
    })
    await nurlaila.press('Simpan angkatan')
    await nurlaila.press('Buka bagi peserta')
    await nurlaila.reads('Masih kurang: jadwal, peserta.')
  })

  it('lays a timetable over Idul Fitri, after seeing what is skipped [E3]', async () => {
    await nurlaila.open(at.cohort)
    await nurlaila.follow('Susun jadwal')
    await nurlaila.press('Lihat dulu')
    await nurlaila.reads('Pilih paling sedikit satu hari')
    await nurlaila.tick('Senin', 'Rabu')
    await nurlaila.fill({ 'Jam mulai': '08.00', 'Jam selesai': '11.00', 'Sekali bertemu': '4' })
    await nurlaila.press('Lihat dulu')
    await nurlaila.reads(/15 pelajaran, 60 JP/)
    await nurlaila.reads(/24 Apr 2023: Cuti bersama Idul Fitri/)
    await nurlaila.press('Simpan jadwal')
    await nurlaila.reads('60 dari 60 JP')
    await nurlaila.open('/jadwal?hari=2023-04-22')
    await nurlaila.reads('Hari Raya Idul Fitri 1444 Hijriah')
    await nurlaila.open('/jadwal?lihat=bulan&hari=2023-04-22')
    await nurlaila.reads('Jadwal April 2023')
  })

  it('calls one lesson off and makes up for it, but not on the holiday [E3]', async () => {
    await nurlaila.open(`${at.cohort}/jadwal`)
    await nurlaila.follow('Batalkan pelajaran Senin, 3 Apr 2023 pukul 08.00')
    await nurlaila.fill({ 'Alasan pembatalan': 'Bahan belum datang' })
    await nurlaila.press('Batalkan pelajaran')
    await nurlaila.reads('Bahan belum datang')
    await nurlaila.follow('Ganti pelajaran Senin, 3 Apr 2023 pukul 08.00')
    await nurlaila.fill({ Tanggal: '2023-04-22' })
    await nurlaila.press('Jadwalkan pelajaran')
    await nurlaila.reads(/Pilih hari lain, atau isi alasan/)
    await nurlaila.fill({ Tanggal: '2023-06-15' })
    await nurlaila.press('Jadwalkan pelajaran')
    await nurlaila.reads('Diganti 15 Jun 2023.')
  })

  it('starts it once people are in it [E2]', async () => {
    await story.seat(at.cohort.split('/').at(-1) ?? '')
    await nurlaila.open(at.cohort)
    await nurlaila.follow('Mulai angkatan')
    await nurlaila.press('Mulai angkatan')
    await nurlaila.reads('Berjalan')
  })

  it('takes them on a study visit, and asks red who is not back until everybody is [E4]', async () => {
    await nurlaila.open(at.cohort)
    await nurlaila.follow('Rencanakan studi kunjung')
    await nurlaila.fill({
      'Tujuan kunjungan': 'Galeri batik mitra',
      'Maksud kunjungan': 'Melihat penjualan batik',
      Tanggal: '2023-02-06',
      'Jam berangkat': '13.00',
      'Jam kembali': '15.00',
      'Nomor surat izin': 'W6.PAS.PAS3-PK.01-7',
      'Penerbit surat izin': 'Kepala Lapas',
      Pengawal: 'Budi Contoh, regu jaga',
    })
    await nurlaila.press('Rencanakan kunjungan')
    await nurlaila.reads('Masih kurang: daftar peserta.')
    await nurlaila.follow('Susun daftar')
    for (const name of ['Rosmala Contoh', 'Yusniar Contoh']) await tickName(name)
    await nurlaila.press('Simpan daftar')
    await nurlaila.follow('Lembar daftar')
    await nurlaila.reads('Daftar peserta studi kunjung')
    await nurlaila.follow('Kembali')
    await nurlaila.follow('Periksa keberangkatan')
    await nurlaila.fill({ 'Jumlah kepala': '1' })
    await nurlaila.press('Catat keberangkatan')
    await nurlaila.reads(/Hitung lagi sampai keduanya sama/)
    await nurlaila.fill({ 'Jumlah kepala': '2' })
    await nurlaila.press('Catat keberangkatan')
    await nurlaila.reads('2 orang sedang di luar.')
    await nurlaila.follow('Periksa kepulangan')
    await tickName('Rosmala Contoh')
    await nurlaila.fill({ 'Jumlah kepala': '1', 'Yang belum kembali': 'Dilaporkan kepada Kepala Lapas' })
    await nurlaila.press('Catat kepulangan')
    await nurlaila.reads('1 orang belum kembali: Yusniar Contoh.')
    await nurlaila.open('/')
    await nurlaila.reads('Belum kembali dari studi kunjung')
    await nurlaila.follow('Galeri batik mitra')
    await nurlaila.follow('Periksa kepulangan')
    await tickName('Yusniar Contoh')
    await nurlaila.fill({ 'Jumlah kepala': '2' })
    await nurlaila.press('Catat kepulangan')
    await nurlaila.reads('Semua kembali')
  })

  it('nobody was shut out of any page, and none ran off the screen [Q1] [Q2]', () => {
    expect(inspection.seen.size).toBeGreaterThan(12)
    expect(inspection.wrong).toEqual([])
  })
})

/** The program as it was in February 2023, with the offices and people of the sample. */
async function aFebruary() {
  const db = openDatabase(await freshDatabase(), () => undefined, { secrets })
  const services = servicesOn(db, {
    ...{ sample: true, clock: clockFrom(began), log: pino({ level: 'error' }) },
    files: openFiles(mkdtempSync(join(tmpdir(), 'bekal-cerita-')), 25_000_000),
  })
  // the offices bear names of later years, so they are laid from a later day
  const later = { ...services, clock: clockFrom('2027-03-10T02:00:00Z') }
  const people = await layPeople(later, await layOffices(later))
  const registrar = found(people.get('lpp-palembang/registrar'))
  const { address, stop } = await running(db, services)
  /** Two women take a place, from before the visit; enrolment has stories of its own. */
  async function seat(cohortId: string) {
    for (const name of ['Rosmala Contoh', 'Yusniar Contoh']) {
      const typed = { name, sex: 'female', fromOn: '2022-11-02', district: 'Plaju, Kota Palembang' }
      const { id: personId } = await aPrisoner(db, registrar, typed, services.clock())
      await aParticipant(db, registrar, { cohortId, personId, fromOn: '2023-02-01' })
    }
  }
  return { address, stop, seat }
}
