import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { found, reading, system } from '#kernel'
import { aLesson, aTaughtClass, type GivenTaughtClass } from '#test'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPerson, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

const address = '/daftar-hadir/tanpa-jaringan'
const count = 40

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe('a day without network', () => {
  let program: StoryProgram
  let inspection: Inspection
  let nurlaila: Person
  let ratna: Person
  let batik: GivenTaughtClass
  let lesson: string
  const standing = () =>
    reading(program.services.db, system, (read) =>
      read
        .selectFrom('mark')
        .select(['participantId', 'present', 'reason'])
        .where('lessonId', '=', lesson)
        .execute(),
    )
  const offline = ({ page }: Person, is: boolean) => page.context().setOffline(is)
  const away = async ({ page }: Person, at: number, reason: string) => {
    const name = batik.people[at]?.name ?? ''
    await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check()
    await page.getByLabel(`Alasan ${name} tidak hadir`).selectOption({ label: reason })
  }
  const takeAlong = async (person: Person) => {
    await person.open(address)
    await click(person, 'Bawa sesi hari ini')
    await person.reads('Sesi hari ini ada di perangkat.')
    await kept(person.page)
  }

  beforeAll(async () => {
    program = await aProgram(await freshDatabase())
    const section = found(program.people.get('lpp-palembang/section-head'))
    batik = await aTaughtClass(
      program.services.db,
      {
        people: count,
        programme: { name: 'Pelatihan batik', capacity: count },
        cohort: { seats: count },
        person: () => ({ sex: 'female' }),
      },
      section,
    )
    lesson = (await aLesson(program.services.db, section, { cohortId: batik.cohort.id })).id
    inspection = anInspection({ withAxe: true })
    const tablet = { viewport: { width: 390, height: 844 }, address: program.address, look: inspection.look }
    nurlaila = await aPerson(browser, tablet)
    ratna = await aPerson(browser, tablet)
    await nurlaila.signIn('Nurlaila')
    await ratna.signIn('Ratna Dewi')
  }, 240_000)
  afterAll(async () => {
    await nurlaila.leave()
    await ratna.leave()
    await program.stop()
  })

  it('has today’s lessons on the tablet before the network goes [H4]', async () => {
    await nurlaila.open('/daftar-hadir')
    await nurlaila.follow('Tanpa jaringan')
    await takeAlong(nurlaila)
    await takeAlong(ratna)
    await nurlaila.reads(`${count} peserta. Belum dicatat di perangkat ini.`)
  })

  it('marks forty people without network, and keeps ticks and marks when the page is opened anew [H4]', async () => {
    await offline(nurlaila, true)
    await away(nurlaila, 0, 'Sakit')
    await away(nurlaila, 1, 'Sidang')
    await nurlaila.page.reload()
    const first = nurlaila.page.getByRole('checkbox', { name: new RegExp(`^${batik.people[0].name}`) })
    await first.waitFor()
    expect(await first.isChecked()).toBe(true)
    await click(nurlaila, 'Simpan di perangkat')
    await nurlaila.reads(`${count} catatan menunggu dikirim.`)
    await nurlaila.page.reload()
    await nurlaila.reads(`${count} catatan menunggu dikirim.`)
    expect(await standing()).toEqual([])
  })

  it('keeps no name in the clear on the tablet [H4]', async () => {
    const kept = String(await nurlaila.page.evaluate(everythingKept))
    expect(kept).toContain('sealed')
    for (const { name } of batik.people) expect(kept).not.toContain(name)
    expect(kept).not.toContain('sick')
  })
})

const click = ({ page }: Person, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()

/** Waits until the tablet could open the page without network. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(`caches.match('${address}').then(Boolean)`)
  await page.waitForFunction('navigator.serviceWorker.controller !== null')
}

/** Everything in the store of the tablet and in its kept pages, as text. */
const everythingKept = `(async () => {
  const open = (name) => new Promise((done) => { const asked = indexedDB.open(name); asked.onsuccess = () => done(asked.result) })
  const rows = (store, name) => new Promise((done) => { const asked = store.transaction(name).objectStore(name).getAll(); asked.onsuccess = () => done(asked.result) })
  const texts = []
  for (const { name } of await indexedDB.databases()) {
    const store = await open(name)
    for (const each of store.objectStoreNames) texts.push(JSON.stringify(await rows(store, each), (key, value) =>
      value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value))
    store.close()
  }
  for (const key of await caches.keys()) {
    const cache = await caches.open(key)
    for (const request of await cache.keys()) texts.push(await (await cache.match(request)).text())
  }
  return texts.join(' ') + JSON.stringify(Object.entries(localStorage))
})()`
