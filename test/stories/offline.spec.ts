import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { found, reading, system } from '#kernel'
import { aLesson, aTaughtClass, type GivenTaughtClass } from '#test'
import { openChromium, openChromium109 } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPerson, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

const address = '/daftar-hadir/tanpa-jaringan'
const sending = '/daftar-hadir/kiriman'
const count = 40

const browsers = [
  ['Chromium of today', openChromium],
  ['Chromium 109 of old office computers', openChromium109],
] as const

describe.for(browsers)('a day without network in %s', ([_name, open]) => {
  let browser: Browser
  let program: StoryProgram
  let inspection: Inspection
  let nurlaila: Person
  /** The same officer at another tablet. */
  let second: Person
  let batik: GivenTaughtClass
  let lesson: string
  let afternoon: string
  const standing = () =>
    reading(program.services.db, system, (read) =>
      read
        .selectFrom('mark')
        .select(['participantId', 'present', 'reason'])
        .where('lessonId', '=', lesson)
        .execute(),
    )
  const clashes = () =>
    reading(program.services.db, system, (read) => read.selectFrom('markClash').selectAll().execute())
  const offline = ({ page }: Person, is: boolean) => page.context().setOffline(is)
  const card = ({ page }: Person, id: string) => page.locator(`[data-lesson="${id}"]`)
  const nameOf = (at: number) => batik.people[at]?.name ?? ''
  const box = (person: Person, at: number) =>
    card(person, lesson).getByRole('checkbox', { name: new RegExp(`^${nameOf(at)}`) })
  const away = async (person: Person, at: number, reason: string) => {
    await box(person, at).check()
    await card(person, lesson)
      .getByLabel(`Alasan ${nameOf(at)} tidak hadir`)
      .selectOption({ label: reason })
  }
  const save = (person: Person, id: string) =>
    card(person, id).getByRole('button', { name: 'Simpan di perangkat' }).click()
  const takeAlong = async (person: Person) => {
    await person.open(address)
    await click(person, 'Bawa sesi hari ini')
    await person.reads('Sesi hari ini ada di perangkat.')
  }

  beforeAll(async () => {
    browser = await open()
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
    const { db } = program.services
    const cohortId = batik.cohort.id
    lesson = (await aLesson(db, section, { cohortId })).id
    afternoon = (await aLesson(db, section, { cohortId, beginsAt: '13:00', endsAt: '15:00' })).id
    inspection = anInspection({ withAxe: true })
    const tablet = { viewport: { width: 390, height: 844 }, address: program.address, look: inspection.look }
    nurlaila = await aPerson(browser, tablet)
    second = await aPerson(browser, tablet)
    await nurlaila.signIn('Nurlaila')
    await second.signIn('Nurlaila')
  }, 240_000)
  afterAll(async () => {
    await nurlaila.leave()
    await second.leave()
    await program.stop()
    await browser.close()
  })

  it('has today’s lessons on the tablet before the network goes [H4]', async () => {
    await nurlaila.open('/daftar-hadir')
    await nurlaila.follow('Tanpa jaringan')
    await takeAlong(nurlaila)
    await takeAlong(second)
    await nurlaila.reads(`${count} peserta. Belum dicatat di perangkat ini.`)
  })

  it('marks forty people without network, and keeps ticks and marks when the page is opened anew [H4]', async () => {
    await offline(nurlaila, true)
    await away(nurlaila, 0, 'Sakit')
    await away(nurlaila, 1, 'Sidang')
    await nurlaila.page.reload()
    await box(nurlaila, 0).waitFor()
    expect(await box(nurlaila, 0).isChecked()).toBe(true)
    await save(nurlaila, lesson)
    await nurlaila.reads(`${count} catatan menunggu dikirim.`)
    await nurlaila.page.reload()
    await nurlaila.reads(`${count} catatan menunggu dikirim.`)
    expect(await standing()).toEqual([])
  })

  it('keeps no name in the clear on the tablet [H4]', async () => {
    const kept = String(await nurlaila.page.evaluate(everythingKept))
    expect(kept).toContain('sealed')
    for (const { name } of batik.people) expect(kept).not.toContain(name)
  })

  it('brings the marks of another tablet in once, though the answer to the first sending got lost [H4]', async () => {
    await offline(second, true)
    await away(second, 1, 'Sidang')
    await save(second, lesson)
    await second.reads(`${count} catatan menunggu dikirim.`)
    let lost = false
    await second.page.route(`**${sending}`, async (route) => {
      await route.fetch()
      await route.abort()
      lost = true
    })
    await offline(second, false)
    await expect.poll(async () => (await standing()).length, { timeout: 30_000 }).toBe(count)
    await second.reads(`${count} catatan menunggu dikirim.`)
    await expect.poll(() => lost).toBe(true)
    await second.page.unroute(`**${sending}`)
    await click(second, 'Kirim sekarang')
    await second.reads(`Terkirim: ${count - 1} hadir, 1 tidak hadir.`)
    expect(await standing()).toHaveLength(count)
    expect(await clashes()).toEqual([])
    const changes = await reading(program.services.db, system, (read) =>
      read.selectFrom('markChange').select('id').execute(),
    )
    expect(changes).toEqual([])
  })

  it('shows a person where two tablets differ, and loses neither value [H4]', async () => {
    await offline(nurlaila, false)
    await nurlaila.reads(/1 berbeda dengan catatan lain; keduanya tersimpan/)
    expect(await standing()).toHaveLength(count)
    expect(await clashes()).toMatchObject([
      { participantId: batik.people[0].id, present: false, reason: 'sick', stoodPresent: true, kept: null },
    ])
    await card(nurlaila, lesson).getByRole('link', { name: 'Buka sesi' }).click()
    await nurlaila.reads('Ada catatan yang berbeda.')
    await nurlaila.follow('Putuskan')
    expect(await nurlaila.page.getByText(/Nurlaila, .*Perangkat [2-9A-Z]{6}/).count()).toBe(2)
    await nurlaila.page.getByRole('radio', { name: /^\s*Sakit/ }).check()
    await nurlaila.press('Simpan keputusan')
    await nurlaila.reads(/Sebelumnya Hadir, dicatat Nurlaila/)
  })

  it('drops stale names by itself, but never a mark that was not sent [H4]', async () => {
    await offline(second, true)
    await save(second, afternoon)
    await card(second, afternoon).getByText(`${count} catatan menunggu dikirim.`).waitFor()
    await second.page.clock.setFixedTime(Date.now() + 25 * 3_600_000)
    await second.page.reload()
    await second.reads(`${count} catatan satu sesi menunggu tanpa nama.`)
    expect(await second.page.getByText(nameOf(0)).count()).toBe(0)
    expect(await second.page.evaluate(rowsOf('lessons'))).toBe(0)
    await second.page.route(`**${sending}`, (route) => route.abort())
    await offline(second, false)
  })

  it('asks before signing out with unsent marks, and then leaves nothing on the tablet [H4]', async () => {
    await second.open('/')
    await second.page.locator('.who summary').click()
    const answers: string[] = []
    second.page.once('dialog', (dialog) => {
      answers.push(dialog.message())
      return dialog.dismiss()
    })
    await click(second, 'Keluar')
    await expect.poll(() => answers).toEqual([expect.stringContaining(`${count} catatan di perangkat ini`)])
    second.page.once('dialog', (dialog) => dialog.accept())
    await second.press('Keluar')
    const left = await second.page.evaluate(
      'Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations(), indexedDB.databases(), Object.keys(localStorage)]).then((all) => all.flat().length)',
    )
    expect(left).toBe(0)
  })

  it('shuts nobody out on any page [Q1]', () => {
    expect(inspection.wrong).toEqual([])
    expect(inspection.seen.size).toBeGreaterThan(4)
  })
})

const click = ({ page }: Person, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()

/** How many rows stand in one store of the tablet. */
const rowsOf = (store: string) => `new Promise((done) => {
  const asked = indexedDB.open('bekal-daftar-hadir')
  asked.onsuccess = () => {
    const count = asked.result.transaction('${store}').objectStore('${store}').count()
    count.onsuccess = () => done(count.result)
  }
})`

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
