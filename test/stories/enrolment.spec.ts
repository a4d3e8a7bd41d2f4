import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { type Actor, found } from '#kernel'
import { acceptMove } from '#people'
import { aCohort, acceptTyped, aNumberedPerson, anActor, anOffer, aProgramme, aUnit, did } from '#test'
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

describe.for(ways)('twelve women of LPP Palembang ask for batik $way', ({ way: _way, ...options }) => {
  let program: StoryProgram
  let inspection: Inspection
  let nurlaila: Person
  let registrar: Actor
  let cohort = ''
  const women: { id: string; number: string; name: string }[] = []

  beforeAll(async () => {
    program = await aProgram(await freshDatabase())
    const { db } = program.services
    const officer = found(program.people.get('lpp-palembang/section-head'))
    registrar = found(program.people.get('lpp-palembang/registrar'))
    const half = { field: 'served' as const, part: 'half' as const, source: 'Praktik LPP Palembang' }
    const { id: programmeId } = await aProgramme(db, officer, {
      needsHearing: true,
      entryRules: [half] as never,
    })
    cohort = (await aCohort(db, officer, { programmeId, seats: 8 })).id
    for (let n = 1; n <= 12; n += 1) {
      const name = `Peserta ${String(n).padStart(2, '0')} Contoh`
      const dates = { twoThirdsOn: '2028-01-01', expiresOn: '2029-01-01', datesAsOf: '2027-02-20' }
      const halfOn = n === 11 ? { halfOn: '2027-12-01' } : n === 12 ? {} : { halfOn: '2026-06-01' }
      const typed = { name, sex: 'female', number: `B.I ${n}/2026`, ...dates, ...halfOn }
      women.push({ ...(await aNumberedPerson(db, registrar, typed)), name })
    }
    inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
    nurlaila = await aPerson(browser, { ...options, address: program.address, look: inspection.look })
    await nurlaila.signIn('Nurlaila')
  })
  afterAll(async () => {
    await nurlaila.leave()
    await program.stop()
  })

  it('all twelve are listed at once: one is not eligible, one needs data, ten wait for the hearing [G4] [G2]', async () => {
    await nurlaila.open(to.places)
    await nurlaila.follow('Pelatihan batik')
    await nurlaila.follow('Daftarkan peserta')
    await nurlaila.fill({ 'Nomor registrasi': women.map(({ number }) => number).join('\n') })
    await nurlaila.press('Daftarkan')
    await nurlaila.reads('12 baris, 0 mendapat tempat.')
    await nurlaila.reads('Baru menjalani setengah masa pidana pada 1 Desember 2027.')
    await nurlaila.reads(/^Tanggal setengah masa pidana belum ada data/)
    await nurlaila.open(to.cohortCandidates(cohort))
    await nurlaila.reads('Memenuhi syarat')
  })

  it('one card says what is known and what is not, and a letter is added to it [G2]', async () => {
    const last = found(women[11])
    await nurlaila.open(to.suitability(last.id, cohort))
    await nurlaila.reads('belum ada data; minta kepada walinya')
    await nurlaila.open(to.noteSuitability(last.id))
    await nurlaila.choose({ 'Yang dicatat': 'Penilaian SPPN', 'Penilaian SPPN': 'Baik' })
    await nurlaila.fill({ 'Nomor atau sumber surat': 'SPPN-4', 'Tanggal surat': '2027-03-01' })
    await nurlaila.press('Simpan catatan')
    await nurlaila.open(to.suitability(last.id, cohort))
    await nurlaila.reads('Baik (SPPN-4, 1 Maret 2027)')
  })

  it('the hearing of the TPP decides on ten at once, with its minutes [G5]', async () => {
    await nurlaila.open(to.cohortHearings(cohort))
    await nurlaila.follow('Catat sidang')
    await nurlaila.fill({
      'Tanggal sidang': '2027-03-09',
      'Nomor berita acara': 'BA-TPP-3',
      'Anggota sidang': 'Nurlaila\nRatna Dewi\nSri Wahyuni',
    })
    await nurlaila.attach('Berita acara', aPaper('ba-tpp.pdf'))
    for (const { name } of women.slice(0, 10)) {
      const says = name === women[9]?.name ? 'Ditolak' : 'Disetujui'
      await nurlaila.page
        .getByRole('group', { name: new RegExp(`^\\s*${name}`) })
        .getByLabel(says)
        .check()
    }
    await nurlaila.press('Simpan sidang')
    await nurlaila.reads('Isi alasan penolakan')
    await nurlaila.fill({ [`Pertimbangan ${women[9]?.name}`]: 'Masih menjalani hukuman disiplin' })
    await nurlaila.press('Simpan sidang')
    await nurlaila.reads('Sidang TPP BA-TPP-3')
  })

  it('eight get a place and the ninth waits [G1] [G4]', async () => {
    await nurlaila.open(to.cohortPlaces(cohort))
    await nurlaila.follow('Beri tempat daftar tunggu')
    await nurlaila.press('Beri tempat')
    await nurlaila.reads('8 baris, 8 mendapat tempat.')
    await nurlaila.open(`${to.cohortApplications(cohort)}?lihat=tunggu`)
    await nurlaila.reads('Menunggu tempat')
    await nurlaila.reads('8 dari 8 tempat terisi')
  })

  it('one rests for some days and is back by herself [G6]', async () => {
    await nurlaila.open(to.cohortPlaces(cohort))
    await nurlaila.page
      .getByRole('link', { name: /^Catat jeda/ })
      .first()
      .click()
    await nurlaila.page.waitForURL(/jeda$/)
    await nurlaila.choose({ Alasan: 'Sakit' })
    await nurlaila.press('Catat jeda')
    await nurlaila.reads('Jeda: sakit')
  })

  it('one is transferred: her place ends by itself, the inbox tells it until it is acknowledged [G6] [G7]', async () => {
    const { db } = program.services
    const first = found(women[0])
    const receiving = await aUnit(db, { kind: 'lapas' })
    const receiver = await anActor(db, { unit: receiving, roles: ['registrar'] })
    const { id } = await anOffer(db, registrar, [first], receiving)
    await inboxSays('Akan dipindahkan')
    await did(db, receiver, acceptMove, acceptTyped(id, [first.id], 'B.I'))
    await inboxSays('Tempat dan permohonannya sudah berakhir.')
    await nurlaila.page.getByRole('checkbox', { name: /pindah satuan kerja$/ }).check()
    await nurlaila.fill({ 'Catatan tindak lanjut': 'Daftar tunggu diberi tempat' })
    await nurlaila.press('Tandai yang dicentang')
    await nurlaila.reads('Tidak ada perubahan')
    await nurlaila.open(to.cohortPlaces(cohort))
    await nurlaila.reads('7 dari 8 tempat terisi')
    await nurlaila.follow('Beri tempat daftar tunggu')
    await nurlaila.press('Beri tempat')
    await nurlaila.reads('1 baris, 1 mendapat tempat.')
  })

  it('nobody was shut out of any page, and none ran off the screen [Q1] [Q2]', () => {
    expect(inspection.seen.size).toBeGreaterThan(12)
    expect(inspection.wrong).toEqual([])
  })

  /** Asks the inbox again until what follows from an act has arrived. */
  async function inboxSays(words: string): Promise<void> {
    for (let tries = 0; tries < 30; tries += 1) {
      await nurlaila.open(to.changes)
      if ((await nurlaila.page.getByText(words).count()) > 0) return
      await nurlaila.page.waitForTimeout(300)
    }
    throw new Error(`the inbox never said "${words}"`)
  }
})
