import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openChromium } from '../browser.ts'

/**
 * Takes the pictures of the README and the guide from a running sample:
 * `npm start`, then `npm run gambar` (another address as first argument).
 */
const address = process.argv[2] ?? 'http://localhost:3000'
const folder = join(import.meta.dirname, '../../docs/panduan/gambar')

const follow = (label: string) => async (page: Page) => {
  await page.getByRole('link', { name: label }).first().click()
  await page.waitForLoadState()
}
const open = (path: string) => async (page: Page) => void (await page.goto(address + path))

const pictures: { name: string; who?: string; walk: ((page: Page) => Promise<void>)[] }[] = [
  { name: 'masuk', walk: [open('/masuk')] },
  { name: 'hari-ini', who: 'Siti Rahmah', walk: [open('/')] },
  { name: 'mitra', who: 'Siti Rahmah', walk: [open('/mitra'), follow('Dinas Kesehatan')] },
  { name: 'daftar-kerja-sama', who: 'Siti Rahmah', walk: [open('/kerja-sama')] },
  {
    name: 'ajukan-kerja-sama',
    who: 'Siti Rahmah',
    walk: [open('/kerja-sama/baru'), follow('Dinas Kesehatan')],
  },
  {
    name: 'kerja-sama',
    who: 'Siti Rahmah',
    walk: [open('/kerja-sama'), follow('Penjualan dan pemasaran')],
  },
  {
    name: 'kegiatan',
    who: 'Siti Rahmah',
    walk: [open('/kerja-sama'), follow('Penjualan dan pemasaran'), follow('Pameran hasil karya')],
  },
  { name: 'kanwil', who: 'Hairul Anwar', walk: [open('/')] },
  { name: 'rekaman', who: 'Retno Wulandari', walk: [open('/rekaman')] },
]

mkdirSync(folder, { recursive: true })
const browser = await openChromium()
for (const { name, who, walk } of pictures) {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 800 },
    colorScheme: 'light',
    locale: 'id-ID',
  })
  const page = await context.newPage()
  if (who) {
    await page.goto(`${address}/masuk`)
    await page.getByRole('button', { name: who }).first().click()
    await page.waitForLoadState()
  }
  for (const step of walk) await step(page)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await context.close()
}
await browser.close()
