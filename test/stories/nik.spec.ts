import { readFileSync } from 'node:fs'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { found } from '#kernel'
import { aPerson as aFile } from '#test'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPerson, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

interface Way extends BrowserContextOptions {
  way: string
}
const ways: Way[] = [
  { way: 'on an office screen', viewport: { width: 1366, height: 768 } },
  { way: 'on a phone without JavaScript', viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
]

const inmates = [
  { name: 'Ahmad Rasyid', number: 'B.I 11/2027', nik: '6307060101900001', birthDate: '1990-01-01' },
  { name: 'Budi Hartani', number: 'B.I 12/2027', nik: '6307060202910002', birthDate: '1991-02-02' },
  { name: 'Jumadi Akhir', number: 'B.I 13/2027', birthDate: '1992-03-03' },
  { name: 'Saidi Fahri', number: 'B.I 14/2027', nik: '6307060404930004', birthDate: '1993-04-04' },
]
const given = '6307060303920003'
const columns = ['Hasil', 'NIK menurut Dukcapil', 'No Registrasi', 'Nama', 'Agama']

describe.for(ways)(
  'the NIK of Rutan Barabai go to Dukcapil and come back $way',
  ({ way: _way, ...options }) => {
    let browser: Browser
    let program: StoryProgram
    let inspection: Inspection
    let registrar: Person
    let list = ''

    beforeAll(async () => {
      program = await aProgram(await freshDatabase())
      inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
      const actor = found(program.people.get('barabai/registrar'))
      for (const inmate of inmates) await aFile(program.services.db, actor, inmate)
      browser = await openChromium()
      registrar = await aPerson(browser, { ...options, address: program.address, look: inspection.look })
      await registrar.signIn('Fahrurrazi')
    })
    afterAll(async () => {
      await browser.close()
      await program.stop()
    })

    it('the first page says how many nobody has checked, and leads to the list [F2]', async () => {
      await registrar.reads('3 belum diperiksa, 1 belum ada NIK')
      await registrar.open('/warga-binaan/nik')
      await registrar.reads('3 dari 4 orang mempunyai NIK')
      await registrar.open('/warga-binaan/nik?keadaan=missing')
      await registrar.reads('Jumadi Akhir')
      await registrar.follow('Buat daftar untuk Dukcapil')
      await registrar.press('Buat daftar')
      await registrar.reads('Tulis untuk keperluan apa')
      await registrar.fill({ 'Untuk keperluan': 'Pemadanan menurut PKS dengan Disdukcapil' })
      await registrar.press('Buat daftar')
      list = new URL(registrar.page.url()).pathname
      await registrar.reads('Menunggu jawaban')
    })

    it('the workbook holds the NIK as text, and is the only thing that does [F2]', async () => {
      const [download] = await Promise.all([
        registrar.page.waitForEvent('download'),
        registrar.page.getByRole('link', { name: 'Unduh XLSX' }).click(),
      ])
      const rows = (await readXlsx(readFileSync(await download.path()))).sheets[0]?.rows ?? []
      expect(rows[1]?.[5]).toBe(inmates[0]?.nik)
      expect(await registrar.page.content()).not.toContain(found(inmates[0]?.nik))
    })

    it('an answer is seen before it is used: who is valid, wrong, found, and missing [F2]', async () => {
      const sheet = {
        name: 'Hasil',
        rows: [
          columns,
          ['Sesuai', null, 'B.I 11/2027', 'AHMAD RASYID', 'x'],
          ['Ditemukan', given, 'bi 13 2027', 'Jumadi Akhir', 'x'],
          ['Tidak sesuai', null, 'B.I 12/2027', 'Budi Hartani', 'x'],
          ['Sesuai', null, 'B.I 99/2027', 'Orang Lain', 'x'],
        ],
      }
      const buffer = Buffer.from(await writeXlsx({ sheets: [sheet] }))
      const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
      await registrar.page
        .getByLabel('Berkas jawaban')
        .setInputFiles({ name: 'jawaban.xlsx', mimeType, buffer })
      await registrar.press('Baca jawaban')
      await registrar.reads('Belum ada yang berubah')
      await registrar.reads('Tidak ada pada daftar ini')
      await registrar.reads('Tidak ada dalam jawaban: 1 orang')
      await registrar.reads('4. Saidi Fahri')
      await registrar.press('Pakai 3 jawaban')
      await registrar.reads('Sebagian dijawab')
      await registrar.open('/warga-binaan/nik?keadaan=mismatch')
      await registrar.reads('Budi Hartani')
      await registrar.reads('2 sesuai menurut Dukcapil')
    })

    it('the NIK that was found finds the person, and stands in no address [N10] [P3]', async () => {
      await registrar.page.getByRole('searchbox').first().fill(given)
      await registrar.press('Cari')
      await registrar.reads('Jumadi Akhir')
      expect(registrar.page.url()).not.toContain(given)
    })

    it('an answer is taken back, and nobody was shut out of any page [F2] [Q1]', async () => {
      await registrar.open(list)
      await registrar.follow('jawaban.xlsx')
      await registrar.press('Batalkan jawaban ini')
      await registrar.open('/warga-binaan/nik')
      await registrar.reads('3 dari 4 orang mempunyai NIK; 0 sesuai')
      expect(inspection.seen.size).toBeGreaterThan(7)
      expect(inspection.wrong).toEqual([])
    })
  },
)
