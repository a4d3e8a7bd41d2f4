import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { found, reading, system } from '#kernel'
import { anActiveAgreement } from '#test'
import { openChromium, openChromium109 } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPerson, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

const address = '/monitoring/tanpa-jaringan'
const sending = '/monitoring/baru'
const title = 'Pelatihan batik di blok tanpa sinyal'

const browsers = [
  ['Chromium of today', openChromium],
  ['Chromium 109 of old office computers', openChromium109],
] as const

describe.for(browsers)('a monitoring visit without network in %s', ([_name, open]) => {
  let browser: Browser
  let program: StoryProgram
  let inspection: Inspection
  let maya: Person
  /** The same officer at another tablet. */
  let second: Person
  const visits = () =>
    reading(program.services.db, system, (read) =>
      read
        .selectFrom('monitoringVisit')
        .innerJoin('meeting', 'meeting.id', 'meetingId')
        .select(['meeting.place', 'monitoringVisit.summary'])
        .orderBy('monitoringVisit.id')
        .execute(),
    )
  const findings = () =>
    reading(program.services.db, system, (read) =>
      read.selectFrom('monitoringAnswer').select('note').where('answer', '<>', 'yes').execute(),
    )
  const offline = ({ page }: Person, is: boolean) => page.context().setOffline(is)
  const items = ({ page }: Person) => page.locator('fieldset.field-set')
  const answerAll = async (person: Person) => {
    for (const item of await items(person).all()) await item.getByLabel('Ya', { exact: true }).check()
  }
  const fillVisit = async (person: Person, place: string) => {
    await person.choose({ 'Kerja sama': title })
    await person.fill({ 'Jam mulai': '09.00', Tempat: place, Kesimpulan: 'Berjalan menurut rencana.' })
    await answerAll(person)
  }
  const save = ({ page }: Person) => page.getByRole('button', { name: 'Simpan kunjungan' }).click()

  beforeAll(async () => {
    browser = await open()
    program = await aProgram(await freshDatabase())
    const officer = found(program.people.get('lpp-palembang/cooperation-officer'))
    const head = found(program.people.get('lpp-palembang/unit-head'))
    await anActiveAgreement(program.services.db, { officer, head, title })
    inspection = anInspection({ withAxe: true })
    const tablet = { viewport: { width: 390, height: 844 }, address: program.address, look: inspection.look }
    maya = await aPerson(browser, tablet)
    second = await aPerson(browser, tablet)
    await maya.signIn('Maya Sari')
    await second.signIn('Maya Sari')
  }, 240_000)
  afterAll(async () => {
    await maya.leave()
    await second.leave()
    await program.stop()
    await browser.close()
  })

  it('has the list on the tablet before the network goes [D3]', async () => {
    await maya.open('/monitoring')
    await maya.follow('Tanpa jaringan')
    await maya.reads('Halaman ini ada di perangkat.')
    await second.open(address)
    await second.reads('Halaman ini ada di perangkat.')
  })

  it('keeps every answer when the page is opened anew, and says what is missing before one leaves [D3]', async () => {
    await offline(maya, true)
    await fillVisit(maya, 'Bengkel batik')
    const fourth = items(maya).nth(3)
    await fourth.getByLabel('Tidak', { exact: true }).check()
    await maya.page.reload()
    await items(maya).nth(3).waitFor()
    await expect.poll(() => fourth.getByLabel('Tidak', { exact: true }).isChecked()).toBe(true)
    await save(maya)
    await maya.reads(/^Tulis dulu temuannya: 4\. /)
    await fourth.getByLabel('Temuan').fill('Bahan belum datang')
    await save(maya)
    await maya.reads(/batik di blok tanpa sinyal: menunggu dikirim/)
    await maya.page.reload()
    await maya.reads(/batik di blok tanpa sinyal: menunggu dikirim/)
    expect(await visits()).toEqual([])
  })

  it('is sent once on return, though the answer to the first sending got lost [D3]', async () => {
    let lost = 0
    await maya.page.route(`**${sending}`, async (route) => {
      await route.fetch()
      lost += 1
      await route.abort()
    })
    await offline(maya, false)
    await expect.poll(async () => (await visits()).length, { timeout: 30_000 }).toBe(1)
    await expect.poll(() => lost).toBeGreaterThan(0)
    await maya.reads(/menunggu dikirim/)
    await maya.page.unroute(`**${sending}`)
    await maya.page.reload()
    await maya.reads('Kunjungan sudah diterima program.')
    expect(await visits()).toEqual([{ place: 'Bengkel batik', summary: 'Berjalan menurut rencana.' }])
    expect(await findings()).toEqual([{ note: 'Bahan belum datang' }])
  })

  it('shows a person where another tablet was there on the same day, and loses neither [D3]', async () => {
    await offline(second, true)
    await fillVisit(second, 'Gudang')
    await save(second)
    await second.reads(/menunggu dikirim/)
    await offline(second, false)
    await second.reads(/pukul 09\.00, sudah tercatat/)
    expect(await visits()).toHaveLength(1)
    await second.page.getByRole('button', { name: 'Kirim sebagai kunjungan lain' }).click()
    await second.reads('Kunjungan sudah diterima program.')
    expect((await visits()).map(({ place }) => place)).toEqual(['Bengkel batik', 'Gudang'])
  })

  it('asks before signing out with an unsent visit, and then leaves nothing on the tablet [D3]', async () => {
    await second.page.route(`**${sending}`, (route) => route.abort())
    await fillVisit(second, 'Dapur')
    await save(second)
    await second.reads(/menunggu dikirim/)
    await second.open('/')
    await second.page.locator('.who summary').click()
    const asked: string[] = []
    second.page.once('dialog', (dialog) => {
      asked.push(dialog.message())
      return dialog.accept()
    })
    await second.press('Keluar')
    expect(asked).toEqual([expect.stringContaining('1 catatan di perangkat ini')])
    const left = await second.page.evaluate(
      'Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations(), indexedDB.databases(), Object.keys(localStorage)]).then((all) => all.flat().length)',
    )
    expect(left).toBe(0)
  })

  it('shuts nobody out on any page [Q1]', () => {
    expect(inspection.wrong).toEqual([])
    expect(inspection.seen.size).toBeGreaterThan(3)
  })
})
