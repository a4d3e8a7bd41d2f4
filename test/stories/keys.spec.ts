import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { found } from '#kernel'
import { anAgreement } from '#test'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { aPerson, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

let browser: Browser
let program: StoryProgram
let siti: Person

beforeAll(async () => {
  program = await aProgram(await freshDatabase())
  const officer = found(program.people.get('barabai/cooperation-officer'))
  for (const title of ['Pelatihan las', 'Layanan kesehatan', 'Pojok baca']) {
    await anAgreement(program.services.db, { officer, head: officer, title })
  }
  browser = await openChromium()
  siti = await aPerson(browser, { address: program.address, viewport: { width: 1366, height: 768 } })
  await siti.open('/masuk')
  await siti.press('Masuk sebagai Siti Rahmah')
})
afterAll(async () => {
  await browser.close()
  await program.stop()
})

const focused = () =>
  siti.page.evaluate<string>('document.activeElement.textContent || document.activeElement.name')

it('the desk is worked with keys: search, rows, ticks, and a help that turns them off [N10] [Q1]', async () => {
  const { page } = siti
  await siti.open('/kerja-sama')
  await page.keyboard.press('/')
  expect(await focused()).toBe('q')
  await page.keyboard.type('jxk?')
  expect(await page.locator('.search-box input').inputValue()).toBe('jxk?')

  await page.locator('main').focus()
  await page.keyboard.press('j')
  expect(await focused()).toBe('Pojok baca')
  await page.keyboard.press('x')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('j')
  expect(await focused()).toBe('Pelatihan las')
  await page.keyboard.press('x')
  await page.keyboard.press('k')
  expect(await focused()).toBe('Layanan kesehatan')
  expect(await page.locator('.row-tick:checked').count()).toBe(2)

  await page.keyboard.press('?')
  expect(await page.getByRole('dialog', { name: 'Tombol pintas' }).isVisible()).toBe(true)
  await page.getByLabel('Pakai tombol pintas di komputer ini').uncheck()
  await page.getByRole('button', { name: 'Tutup' }).click()
  await page.locator('main').focus()
  await page.keyboard.press('/')
  expect(await focused()).not.toBe('q')

  await siti.press('Ubah yang dicentang')
  await siti.reads('2 kerja sama dipilih')
})
