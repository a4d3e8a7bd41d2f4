import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { layClients } from '../../src/sample/lay-clients.ts'
import { layPartners } from '../../src/sample/lay-partners.ts'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPerson, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

interface Way extends BrowserContextOptions {
  way: string
}
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }
const ways: Way[] = [
  { way: 'on an office screen', viewport: { width: 1366, height: 768 } },
  { way: 'on a phone without JavaScript', ...phone, javaScriptEnabled: false },
]

describe('a probation officer asks who lives in the ring of the refinery and is poor', () => {
  let browser: Browser
  let program: StoryProgram
  beforeAll(async () => {
    browser = await openChromium()
    program = await aProgram(await freshDatabase(), layPartners, layClients)
  }, 300_000)
  afterAll(async () => {
    await program.stop()
    await browser.close()
  })

  describe.for(ways)('$way', ({ way, ...options }) => {
    let indah: Person
    let inspection: Inspection
    const name = `Ring 1 ${way}`
    beforeAll(async () => {
      inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
      indah = await aPerson(browser, { ...options, address: program.address, look: inspection.look })
      await indah.signIn('Indah Lestari')
    })
    afterAll(() => indah.leave())

    it('keeps the zone once, for the partner [F7]', async () => {
      await indah.open('/zona/baru')
      await indah.fill({
        'Nama zona': name,
        'Wilayah, satu per baris':
          'Plaju, Kota Palembang\nBanyuasin I, Kabupaten Banyuasin\nAir Kumbang, Kabupaten Banyuasin',
        Mitra: 'PT Kilang Pertamina Internasional RU III Plaju',
      })
      await indah.press('Catat zona')
      await indah.follow('PT Kilang Pertamina Internasional RU III Plaju')
      await indah.reads(name)
    })

    it('asks line by line, and sees 4.112 become 66 [F5] [F6]', async () => {
      await indah.open('/sasaran')
      await indah.follow('Tanya baru')
      await indah.follow('Status')
      await indah.tick('Klien')
      await indah.press('Tambahkan')
      await indah.follow('Tinggal di zona')
      await indah.choose({ 'Tinggal di zona': name })
      await indah.press('Tambahkan')
      await indah.follow('Kemampuan ekonomi')
      await indah.tick('Tidak mampu')
      await indah.press('Tambahkan')
      const [people, clients, near, poor] = await counts(indah)
      expect([people, clients, poor]).toEqual(['4.112', '4.112', '66'])
      expect(Number(near?.replace('.', ''))).toBeGreaterThan(66)
      expect(await indah.page.getByText('perlu data').count()).toBeGreaterThan(0)
    })

    it('saves it, and runs it again: nothing changed [F5]', async () => {
      await indah.fill({ 'Nama pertanyaan': name })
      await indah.press('Simpan')
      await indah.press('Jalankan lagi')
      await indah.reads('0 baru memenuhi syarat')
      await indah.reads('0 tidak lagi memenuhi syarat')
    })

    it('is told who is new after somebody was assessed [F4] [F5]', async () => {
      const question = indah.page.url()
      await indah.page
        .getByRole('link', { name: /perlu data$/ })
        .last()
        .click()
      await indah.page
        .getByRole('link', { name: /^Perlu data/ })
        .first()
        .click()
      await indah.choose({ Sumber: 'Asesmen Bapas' })
      await indah.tick('Tidak mampu')
      await indah.press('Catat')
      await indah.open(question)
      await indah.press('Jalankan lagi')
      await indah.reads('1 baru memenuhi syarat')
      expect((await counts(indah)).at(-1)).toBe('67')
      await undoTheAssessment(indah, question)
    })

    it('found no page broken [Q1] [Q2]', () => {
      expect(inspection.seen.size).toBeGreaterThan(6)
      expect(inspection.wrong).toEqual([])
    })
  })
})

const counts = ({ page }: Person) => page.locator('.funnel-count').allTextContents()

/** The other way begins with 66 again. */
async function undoTheAssessment(indah: Person, question: string): Promise<void> {
  await indah.follow('1 baru memenuhi syarat')
  await indah.page.locator('tbody a').first().click()
  await indah.follow('Catat keterangan')
  await indah.choose({ Sumber: 'Asesmen Bapas' })
  await indah.page.getByLabel('Mampu', { exact: true }).check()
  await indah.press('Catat')
  await indah.open(question)
  await indah.press('Jalankan lagi')
  await indah.reads('1 tidak lagi memenuhi syarat')
}
