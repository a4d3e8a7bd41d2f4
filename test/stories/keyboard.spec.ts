import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { found } from '#kernel'
import { aPartner } from '#test'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { aPerson, field, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

let browser: Browser
let program: StoryProgram
let siti: Person

beforeAll(async () => {
  program = await aProgram(await freshDatabase())
  const officer = found(program.people.get('barabai/cooperation-officer'))
  await aPartner(program.services.db, officer, { name: 'Dinas Kesehatan' }, program.services.clock())
  browser = await openChromium()
  siti = await aPerson(browser, { address: program.address, viewport: { width: 1366, height: 768 } })
})
afterAll(async () => {
  await browser.close()
  await program.stop()
})

it('a cooperation is proposed with the keyboard alone, and one always sees where one is [Q1]', async () => {
  const { page } = siti
  const link = (name: string) => page.getByRole('link', { name, exact: true })
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  await siti.open('/masuk')
  await enter(page, button('Masuk sebagai Siti Rahmah'))
  await enter(page, link('Kerja sama'))
  await enter(page, link('Ajukan kerja sama').first())

  await tabTo(page, field(page, 'Nama mitra'))
  await page.keyboard.type('Kesehatan')
  await arrive(page, 'Enter')
  await enter(page, link('Dinas Kesehatan'))

  await tabTo(page, field(page, 'Jenis naskah'))
  await page.keyboard.type('Perjanjian')
  await tabTo(page, field(page, 'Judul'))
  await page.keyboard.type('Pelayanan kesehatan')
  await tabTo(page, page.getByRole('checkbox', { name: 'Kesehatan' }))
  await page.keyboard.press('Space')
  await enter(page, button('Ajukan kerja sama'))
  await siti.reads('Tahap sekarang: Penjajakan.')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Pelayanan kesehatan')
})

it('the first key leads past the navigation, and mistakes are brought to whoever made them [Q1]', async () => {
  const { page } = siti
  await siti.open('/mitra/baru')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.localName')).toBe('main')
  await enter(page, page.getByRole('button', { name: 'Daftarkan mitra' }))
  await expect.poll(() => page.evaluate('document.activeElement.getAttribute("role")')).toBe('alert')
  await tabTo(page, page.getByRole('link', { name: 'Isi nama mitra' }))
  await page.keyboard.press('Enter')
  expect(await field(page, 'Nama resmi').and(page.locator(':focus')).count()).toBe(1)
})

async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await arrive(page, 'Enter')
}

async function arrive(page: Page, key: string): Promise<void> {
  await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press(key)])
}

const mostStops = 120

/** Presses Tab until the target is reached; every stop on the way must be seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(unseen), 'a stop of the keyboard that nobody sees').toBeNull()
    if ((await target.and(page.locator(':focus')).count()) > 0) return
  }
  throw new Error(`no Tab leads to ${target}`)
}

/** The element in focus, unless it carries an outline and lies within the screen. */
const unseen = `(() => {
  const here = document.activeElement
  const { outlineStyle, outlineWidth } = getComputedStyle(here)
  const { top, bottom, height } = here.getBoundingClientRect()
  const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  const isOnScreen = height > 0 && bottom > 0 && top < innerHeight
  return here === document.body || (isOutlined && isOnScreen) ? null : here.outerHTML.slice(0, 200)
})()`
