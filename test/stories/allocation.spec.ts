import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { found } from '#kernel'
import { aCohort, aNumberedPerson, anApplication, anAssessment, aProgramme } from '#test'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPerson, type Person } from './person.ts'
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

describe.for(ways)('twelve women and seven seats in three cohorts $way', ({ way: _way, ...options }) => {
  let program: StoryProgram
  let inspection: Inspection
  let nurlaila: Person
  let address = ''
  const cohorts: string[] = []
  const names: string[] = []

  beforeAll(async () => {
    program = await aProgram(await freshDatabase())
    const { db } = program.services
    const officer = found(program.people.get('lpp-palembang/section-head'))
    const registrar = found(program.people.get('lpp-palembang/registrar'))
    const half = { field: 'served' as const, part: 'half' as const, source: 'Praktik LPP Palembang' }
    for (const [name, seats] of [
      ['Batik', 3],
      ['Tata boga', 2],
      ['Menjahit', 2],
    ] as const) {
      const programme = await aProgramme(db, officer, { name, entryRules: [half] as never })
      cohorts.push((await aCohort(db, officer, { programmeId: programme.id, seats })).id)
    }
    for (let n = 0; n < 12; n += 1) {
      const name = `Peserta ${String(n + 1).padStart(2, '0')} Contoh`
      const dates = { twoThirdsOn: '2028-01-01', expiresOn: '2029-01-01', datesAsOf: '2027-02-20' }
      const halfOn = n === 11 ? '2027-12-01' : '2026-06-01'
      const number = `B.I ${n + 1}/2026`
      const { id } = await aNumberedPerson(db, registrar, { name, sex: 'female', number, ...dates, halfOn })
      names.push(name)
      if (n < 6) await anAssessment(db, officer, id, { skill: 'urgent' })
      await anApplication(db, officer, id, found(cohorts[n % 3]))
      await anApplication(db, officer, id, found(cohorts[(n + 1) % 3]))
    }
    inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
    nurlaila = await aPerson(browser, { ...options, address: program.address, look: inspection.look })
    await nurlaila.signIn('Nurlaila')
  })
  afterAll(async () => {
    await nurlaila.leave()
    await program.stop()
  })

  it('the officer names three cohorts and waits while the program reckons [G8]', async () => {
    await nurlaila.open(to.places)
    await nurlaila.follow('Penempatan')
    await nurlaila.follow('Mulai penempatan')
    await nurlaila.press('Hitung penempatan')
    await nurlaila.reads('Pilih paling sedikit satu angkatan')
    for (const cohort of cohorts) await nurlaila.page.locator(`input[value="${cohort}"]`).check()
    await nurlaila.press('Hitung penempatan')
    await until('Belum ada tempat yang diberikan.')
    address = new URL(nurlaila.page.url()).pathname
    await nurlaila.reads(/^7 dari 12 orang ditempatkan pada 3 angkatan/)
    await nurlaila.reads('Terbukti yang terbesar')
  })

  it('the six whose need is urgent are placed, each with a reason, and one is told what she lacks [G8]', async () => {
    for (const name of names.slice(0, 6)) await nurlaila.reads(name)
    await nurlaila.reads(/Mendesak: keterampilan \(30\)\./)
    await nurlaila.open(`${address}?lihat=belum`)
    await nurlaila.reads(/Baru menjalani setengah masa pidana pada 1 Desember 2027\./)
    await nurlaila.reads(/terisi oleh yang nilainya paling rendah/)
  })

  it('she takes one out with a reason and puts another in her place [G8] [F8]', async () => {
    await nurlaila.open(`${address}?angkatan=${cohorts[0]}`)
    await nurlaila.follow(`Ubah tempat ${names[0]}`)
    await nurlaila.press('Simpan perubahan')
    await nurlaila.reads('Isi alasan perubahan')
    await nurlaila.page.locator('select[name="cohort"]').selectOption('')
    await nurlaila.fill({ Alasan: 'Meminta menunda sampai anaknya lahir' })
    await nurlaila.press('Simpan perubahan')
    await nurlaila.open(`${address}?lihat=belum`)
    await nurlaila.follow(`Ubah tempat ${names[10]}`)
    await nurlaila.page.locator('select[name="cohort"]').selectOption(found(cohorts[0]))
    await nurlaila.fill({ Alasan: 'Dapat segera mulai' })
    await nurlaila.press('Simpan perubahan')
    await nurlaila.open(`${address}?lihat=diubah`)
    await nurlaila.reads(/^Meminta menunda sampai anaknya lahir/)
    await nurlaila.reads('Usul program: tanpa tempat')
  })

  it('somebody else approves, and the places are given [G8]', async () => {
    expect(await nurlaila.page.getByRole('link', { name: 'Setujui penempatan' }).count()).toBe(0)
    await nurlaila.signIn(found(program.people.get('lpp-palembang/unit-head')).name)
    await nurlaila.open(address)
    await nurlaila.follow('Setujui penempatan')
    await nurlaila.press('Setujui dan beri tempat')
    await until('Tempat diberikan')
    await nurlaila.reads('Mendapat tempat')
    await nurlaila.open(to.cohortPlaces(found(cohorts[0])))
    await nurlaila.reads('3 dari 3 tempat terisi')
    await nurlaila.reads(found(names[10]))
  })

  it('nobody was shut out of any page, and none ran off the screen [Q1] [Q2]', () => {
    expect(inspection.seen.size).toBeGreaterThan(7)
    expect(inspection.wrong).toEqual([])
  })

  /** The page asks again by itself; a story asks sooner. */
  async function until(words: string): Promise<void> {
    const { pathname } = new URL(nurlaila.page.url())
    for (let tries = 0; tries < 40; tries += 1) {
      await nurlaila.open(pathname)
      if ((await nurlaila.page.getByText(words).count()) > 0) return
      await nurlaila.page.waitForTimeout(400)
    }
    throw new Error(`the page never said "${words}"`)
  }
})
