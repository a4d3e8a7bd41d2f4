import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aWorkbook } from '#test'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection } from './inspection.ts'
import { aPerson } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

let browser: Browser
let program: StoryProgram
beforeAll(async () => {
  program = await aProgram(await freshDatabase())
  browser = await openChromium()
})
afterAll(async () => {
  await browser.close()
  await program.stop()
})

it('a registrar imports a workbook with doubts, decides them, applies it and takes it back [F3] [Q4]', async () => {
  const { look, wrong } = anInspection({ withAxe: true })
  const viewport = { width: 1366, height: 768 }
  const registrar = await aPerson(browser, { address: program.address, viewport, look })
  const { page } = registrar
  const list = await aWorkbook([
    ['DAFTAR WARGA BINAAN RUTAN BARABAI'],
    ['No Registrasi', 'Nama', 'NIK', 'Tgl Lahir', 'Kecamatan', 'Jenis Kejahatan'],
    ['B.I 1/2026', 'ANI CONTOH', '6307064505900001', '5 Mei 1990', 'Barabai', 'Rahasia'],
    ['B.I 2/2026', 'BUDI CONTOH', '3,17E+15', '05/25/1990', 'Barabai', 'Rahasia'],
    ['B.I 3/2026', 'CICI CONTOH', '-', '00/00/0000', 'Barabayi', 'Rahasia'],
  ])
  const buffer = Buffer.from(await list.arrayBuffer())

  await registrar.signIn('Fahrurrazi')
  await registrar.open('/warga-binaan')
  await registrar.follow('Impor daftar')
  await registrar.tick('Ekspor SDP')
  await registrar.attach('Berkas daftar', { name: 'sdp.xlsx', mimeType: list.type, buffer })
  await registrar.press('Unggah daftar')
  await registrar.reads('Cocokkan kolom')
  await registrar.reads(/Tidak dibaca dan tidak disimpan: Jenis Kejahatan/)
  await look(page)

  await registrar.press('Baca daftar')
  await registrar.reads('2 baris meragukan.')
  await look(page)
  await registrar.follow('Putuskan satu per satu')
  await page.getByRole('link', { name: /^Kecamatan/ }).click()
  await registrar.fill({ Kecamatan: 'Barabai' })
  await page.getByRole('radio', { name: /^Betulkan/ }).check()
  await registrar.press('Simpan putusan')
  await registrar.press('Terima yang boleh diterima')
  await registrar.press('Terapkan impor')
  await registrar.reads('Berkas baru')
  await look(page)
  await registrar.follow('Lihat warga binaan')
  await registrar.reads('Cici Contoh')

  await registrar.open('/impor/warga-binaan')
  await registrar.follow('sdp.xlsx')
  await registrar.follow('Batalkan impor')
  await registrar.press('Batalkan impor')
  await registrar.reads('Impor ini sudah dibatalkan.')
  await registrar.open('/warga-binaan')
  expect(await page.getByText('Cici Contoh').count()).toBe(0)
  expect(wrong).toEqual([])
})
