import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { found, reading, system } from '#kernel'
import { aKeptAgreement, aLesson, aTaughtClass, planItemsOf } from '#test'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPerson } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

const ways: (BrowserContextOptions & { way: string })[] = [
  { way: 'on an office screen', viewport: { width: 1366, height: 768 } },
  { way: 'without JavaScript', viewport: { width: 1366, height: 768 }, javaScriptEnabled: false },
  { way: 'on a phone', viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
]

const title = 'Pabrik ikan lele bagi warga binaan'
const course = 'Budi daya lele'

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe.for(ways)('an agreement of Lapas Padang is left without facts $way', ({ way: _way, ...options }) => {
  let program: StoryProgram
  let inspection: Inspection
  let agreement = ''
  const as = async (
    name: string,
    work: (person: Awaited<ReturnType<typeof aPerson>>) => Promise<unknown>,
  ) => {
    const person = await aPerson(browser, { ...options, address: program.address, look: inspection.look })
    await person.signIn(name)
    await work(person)
    await person.leave()
  }

  beforeAll(async () => {
    inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
    program = await aProgram(await freshDatabase(), async ({ db }, people) => {
      const who = (role: string) => found(people.get(`padang/${role}`))
      const officer = who('cooperation-officer')
      agreement = (await aKeptAgreement(db, { officer, head: who('unit-head'), title })).id
      const [item] = await planItemsOf(db, agreement)
      const carriedOut = { agreementId: agreement, planItemId: found(item).id, endsOn: '2027-08-31' }
      const section = who('section-head')
      const taught = await aTaughtClass(db, { programme: { name: course }, cohort: carriedOut }, section)
      await aLesson(db, section, { cohortId: taught.cohort.id, heldOn: '2027-07-08' })
    })
  })
  afterAll(() => program.stop())

  it('has not begun, and its page says what to do first [B17]', async () => {
    await as('Desi Anggraini', async (desi) => {
      await desi.open(`/kerja-sama/${agreement}`)
      await desi.reads('Belum mulai sejak 10 Maret 2027.')
      await desi.reads(/Jalankan "Puskesmas keliling" \(tenggat 31 Desember 2027\) dan catat faktanya\./)
    })
  })

  it('is called a mere name once ninety days have passed, and its owner is told [B17] [N1]', async () => {
    await program.goTo('2027-06-08')
    await as('Desi Anggraini', async (desi) => {
      await desi.open('/')
      await desi.reads('Kerja sama tinggal nama (1)')
      await desi.open('/pengingat')
      await desi.reads(/Tinggal nama sejak 8 Juni 2027/)
      await desi.open('/kerja-sama?keadaan=in-name-only')
      await desi.follow(title)
      await desi.reads('Tinggal nama sejak 8 Juni 2027.')
      await desi.follow('Buka kegiatan')
      await desi.reads('Belum ada fakta')
    })
  })

  it('climbs to the section head, the head and the Kanwil while nothing happens [B17]', async () => {
    for (const [day, name] of [
      ['2027-06-15', 'Yulfa Rosa'],
      ['2027-06-22', 'Erwin Saputra'],
      ['2027-07-08', 'Zulkarnain'],
    ] as const) {
      await program.goTo(day)
      await as(name, async (person) => {
        await person.open('/')
        await person.reads('Naik kepada Anda (1)')
        await person.open('/pengingat')
        await person.reads(/Tinggal nama sejak 8 Juni 2027/)
      })
    }
    await as('Yusri', async (yusri) => {
      for (const from of ['/', '/perbandingan']) {
        await yusri.open(from)
        const behind = yusri.page.locator('a[href*="daftar=tinggal-nama"]').first()
        expect(await behind.textContent()).toBe('1')
        await yusri.open(found(await behind.getAttribute('href')))
        await yusri.reads('Belum ada fakta dalam 120 hari sejak berlaku.')
      }
      await yusri.follow(title)
      await yusri.reads('Tinggal nama sejak 8 Juni 2027.')
    })
  })

  it('is revived by one session, marked on its day: the page says so at once, and nobody is asked any more [B17] [H1]', async () => {
    expect(await reminded()).toBe(1)
    await as('Yulfa Rosa', async (yulfa) => {
      await yulfa.open('/')
      await yulfa.reads('Sesi belum dicatat')
      await yulfa.follow(`${course}, Angkatan I`)
      await yulfa.press('Simpan kehadiran')
      await yulfa.reads('4 dari 4')
      await yulfa.open(`/kerja-sama/${agreement}`)
      await yulfa.reads('Hidup sejak 8 Juli 2027.')
      await yulfa.reads('Fakta pada 1 hari')
    })
    await expect.poll(reminded, { timeout: 10_000 }).toBe(0)
    await as('Zulkarnain', async (zulkarnain) => {
      await zulkarnain.open('/')
      expect(await zulkarnain.page.getByText('Kerja sama tinggal nama').count()).toBe(0)
    })
    await as('Yusri', async (yusri) => {
      await yusri.open('/perbandingan')
      expect(await yusri.page.locator('a[href*="daftar=hidup"]').first().textContent()).toBe('1')
    })
  })

  it('shut nobody out of any page, and none ran off the screen [Q1] [Q2]', () => {
    expect(inspection.seen.size).toBeGreaterThan(5)
    expect(inspection.wrong).toEqual([])
  })

  const reminded = () =>
    reading(program.services.db, system, async (read) => {
      const open = await read
        .selectFrom('reminder')
        .select('id')
        .where('kind', '=', 'agreement-in-name-only')
        .where('settledOn', 'is', null)
        .execute()
      return open.length
    })
})
