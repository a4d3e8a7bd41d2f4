import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { found, openDatabase, openFiles } from '#kernel'
import { anActiveAgreement, planItemsOf, secrets, servicesOn } from '#test'
import { layOffices } from '../../src/sample/lay-offices.ts'
import { layPeople } from '../../src/sample/lay-people.ts'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPaper, aPerson, type Person } from './person.ts'
import { clockFrom, running } from './program.ts'

const ways: (BrowserContextOptions & { way: string })[] = [
  { way: 'on an office screen', viewport: { width: 1366, height: 768 } },
  { way: 'on a small phone', viewport: { width: 360, height: 740 } },
  { way: 'without JavaScript', viewport: { width: 1366, height: 768 }, javaScriptEnabled: false },
]

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe.for(ways)('The routine services of Rutan Barabai $way', ({ way: _way, ...options }) => {
  let story: Awaited<ReturnType<typeof anApril>>
  let inspection: Inspection
  let siti: Person

  beforeAll(async () => {
    story = await anApril()
    inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
    siti = await aPerson(browser, { ...options, address: story.address, look: inspection.look })
    await siti.signIn('Siti Rahmah')
  })
  afterAll(async () => {
    await siti.leave()
    await story.stop()
  })

  it('lays the Tuesdays of the puskesmas from the page of the agreement [C6]', async () => {
    await siti.open(story.agreement)
    await siti.follow('Susun layanan')
    await siti.press('Susun layanan')
    await siti.reads('Pilih paling sedikit satu hari')
    await siti.tick('Selasa')
    await siti.fill({
      'Petugas mitra': 'Dokter dan dua perawat',
      'Jam mulai': '09.00',
      'Jam selesai': '11.00',
      'Hari pertama': '2027-03-16',
      'Hari terakhir': '2027-05-25',
    })
    await siti.press('Susun layanan')
    await siti.reads('Setiap Selasa, ')
    await siti.reads('Belum dicatat')
  })

  it('is asked for the days nobody spoke of, and counts one when it was held [C6]', async () => {
    await siti.open('/')
    await siti.reads('Hari layanan belum dicatat')
    await siti.open(`${to.routines}?hari=2027-03-01`)
    await siti.reads('Layanan rutin Maret 2027')
    await siti.follow('Puskesmas keliling 16 Maret 2027')
    await siti.follow('Terlaksana')
    await siti.fill({ 'Yang dilayani': '30', 'Laki-laki': '31' })
    await siti.press('Simpan terlaksana')
    await siti.reads('melebihi jumlah yang dilayani')
    await siti.fill({ 'Laki-laki': '28' })
    await siti.press('Simpan terlaksana')
    await siti.reads('Laki-laki 28, tidak diketahui 2.')
    await siti.open(story.promise)
    await siti.reads('1 dari 12 kali')
  })

  it('misses a day, makes up for it, and the promise moves only then [C6]', async () => {
    await siti.open(`${to.routines}?hari=2027-03-01`)
    await siti.follow('Puskesmas keliling 23 Maret 2027')
    await siti.follow('Tidak terlaksana')
    await siti.page.getByRole('radio', { name: 'Mitra tidak datang' }).check()
    await siti.fill({ Alasan: 'Kendaraan dipakai untuk imunisasi' })
    await siti.press('Simpan tidak terlaksana')
    await siti.follow('Jadwalkan pengganti')
    await siti.fill({ 'Hari pengganti': '2027-03-26' })
    await siti.press('Jadwalkan pengganti')
    await siti.reads('Pilih hari lain.')
    await siti.fill({ 'Hari pengganti': '2027-03-25' })
    await siti.press('Jadwalkan pengganti')
    await siti.follow('Terlaksana')
    await siti.press('Simpan terlaksana')
    await siti.open(`${to.routines}?hari=2027-03-01`)
    await siti.reads('Sudah diganti')
    await siti.open(story.promise)
    await siti.reads('2 dari 12 kali')
  })

  it('writes down help in kind until it is in use, with its handover note [C5]', async () => {
    await siti.open(story.agreement)
    await siti.follow('Catat bantuan')
    await siti.page.getByLabel('Mitra', { exact: true }).selectOption({ index: 1 })
    await siti.fill({ Barang: 'Tensimeter', Jumlah: '4', Satuan: 'unit', Tenggat: '2027-05-01' })
    await siti.press('Catat bantuan')
    await siti.reads('Belum diterima.')
    await siti.follow('Catat penerimaan')
    await siti.fill({ 'Jumlah diterima': '4' })
    await siti.attach('Berita acara serah terima', aPaper('serah-terima.pdf'))
    await siti.press('Catat penerimaan')
    await siti.reads('4 unit diterima tetapi belum dipakai.')
    await siti.follow('Catat pemakaian')
    await siti.fill({ 'Jumlah dipakai': '4', 'Tempat pemakaian': 'Klinik rutan' })
    await siti.press('Catat pemakaian')
    await siti.reads('Dipakai')
    await siti.open(to.pledges)
    await siti.reads('Tensimeter')
  })

  it('visits with the printed list, and a finding becomes an action point [D3]', async () => {
    await siti.open(to.monitoring)
    await siti.follow('Lembar periksa')
    await siti.reads('Barang bantuan ada, terpakai, dan terawat')
    await siti.open(story.agreement)
    await siti.follow('Catat kunjungan')
    await siti.fill({ 'Jam mulai': '09.00', Tempat: 'Klinik rutan', Kesimpulan: 'Berjalan baik.' })
    for (const yes of await siti.page.getByRole('radio', { name: 'Ya', exact: true }).all()) await yes.check()
    await siti.page.getByRole('radio', { name: 'Sebagian' }).nth(1).check()
    await siti.press('Simpan kunjungan')
    await siti.reads('Tulis temuannya')
    await siti.page
      .getByLabel(/^Temuan/)
      .nth(1)
      .fill('Jadwal belum ditempel')
    await siti.press('Simpan kunjungan')
    await siti.reads('1 temuan belum ditindaklanjuti.')
    await siti.follow('Tindak lanjuti temuan Tanggal pelaksanaan dan jumlah peserta tercatat')
    await siti.choose({ 'Penanggung jawab dari satuan kerja': 'Siti Rahmah', Pemeriksa: 'Ahmad Fauzan' })
    await siti.fill({ Tenggat: '2027-04-30' })
    await siti.press('Tambah tindak lanjut')
    await siti.reads('Terbuka')
  })

  it('shut nobody out, and no page ran off its side [Q1] [Q2]', () => {
    expect(inspection.seen.size).toBeGreaterThan(15)
    expect(inspection.wrong).toEqual([])
  })
})

/** The program in the middle of April 2027, five weeks after the health agreement of Rutan Barabai came into force. */
async function anApril() {
  const db = openDatabase(await freshDatabase(), () => undefined, { secrets })
  const services = servicesOn(db, {
    ...{ sample: true, clock: clockFrom('2027-04-14T02:00:00Z'), log: pino({ level: 'error' }) },
    files: openFiles(mkdtempSync(join(tmpdir(), 'bekal-cerita-')), 25_000_000),
  })
  const people = await layPeople(services, await layOffices(services))
  const officer = found(people.get('barabai/cooperation-officer'))
  const head = found(people.get('barabai/unit-head'))
  const { id } = await anActiveAgreement(db, { officer, head })
  const item = found((await planItemsOf(db, id))[0])
  const { address, stop } = await running(db, services)
  return {
    ...{ address, stop, agreement: to.agreement(id), promise: to.planItem(id, item.id) },
  }
}
