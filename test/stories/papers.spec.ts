import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { found } from '#kernel'
import { anAgreementAt, aPartner } from '#test'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { editWord } from './edit-word.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPerson, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

const ways: (BrowserContextOptions & { way: string })[] = [
  { way: 'on an office screen', viewport: { width: 1366, height: 768 } },
  { way: 'without JavaScript', viewport: { width: 1366, height: 768 }, javaScriptEnabled: false },
  { way: 'on a phone', viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
]
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe.for(ways)('the PKS of Rutan Barabai with Dinas Kesehatan $way', ({ way: _way, ...options }) => {
  let program: StoryProgram
  let inspection: Inspection
  let siti: Person
  let agreement = ''
  let word: Buffer

  beforeAll(async () => {
    program = await aProgram(await freshDatabase())
    const { db } = program.services
    const officer = found([...program.people.values()].find(({ name }) => name === 'Siti Rahmah'))
    const partner = await aPartner(db, officer, { name: 'Dinas Kesehatan Kabupaten Hulu Sungai Tengah' })
    const title = 'Peningkatan pelayanan kesehatan warga binaan'
    const { id } = await anAgreementAt(db, 'drafting', {
      officer,
      title,
      partnerId: partner.id,
      scope: 'Puskesmas keliling',
    })
    agreement = `/kerja-sama/${id}`
    inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
    siti = await aPerson(browser, { ...options, address: program.address, look: inspection.look })
    await siti.signIn('Siti Rahmah')
  })
  afterAll(async () => {
    await siti.leave()
    await program.stop()
  })

  const fetched = async (link: string) => {
    const href = await siti.page.getByRole('link', { name: link, exact: true }).getAttribute('href')
    const answer = await siti.page.request.get(found(href))
    return Buffer.from(await answer.body())
  }

  it('is put together, printed for both and checked before signing [B4]', async () => {
    await siti.open(agreement)
    await siti.follow('Susun naskah')
    await siti.press('Susun naskah')
    await siti.reads('Isi tempat penandatanganan')
    await siti.fill({ 'Tempat penandatanganan': 'Barabai', 'Tanggal penandatanganan': '2027-03-24' })
    await siti.press('Susun naskah')
    await siti.reads('Naskah versi 1')
    await siti.reads(/Nomor naskah Rutan Kelas IIB Barabai \(PIHAK KESATU\) belum ada/)
    for (const original of ['PDF asli 1', 'PDF asli 2'])
      expect((await fetched(original)).subarray(0, 5).toString()).toBe('%PDF-')
    word = await fetched('Word asli 1')
  })

  it('comes back from the partner with other words, and is compared article by article [B4]', async () => {
    const buffer = editWord(word, ['2 (dua) tahun', '3 (tiga) tahun'], ['(24-03-2027)', '(25-03-2027)'])
    await siti.follow('Unggah naskah yang kembali')
    await siti.attach('Naskah dari mitra', { name: 'usulan dinas.docx', mimeType: wordType, buffer })
    await siti.fill({ Catatan: 'Usulan Dinas Kesehatan' })
    await siti.press('Unggah naskah')
    await siti.reads('Naskah versi 2')
    await siti.reads(/^2 bagian berubah/)
    await siti.reads(/berbeda dari tanggal dalam angka, 25 Maret 2027/)
    await siti.reads(/menurut lamanya berakhir 9 Maret 2030/)
    expect(await siti.page.locator('del').allTextContents()).toContain('2 (dua) ')
    expect(await siti.page.locator('ins').allTextContents()).toContain('3 (tiga) ')
  })

  it('is found by words that stand only inside it [B15]', async () => {
    await siti.open('/kerja-sama?cari=musyawarah')
    await siti.reads('Di dalam naskah')
    await siti.follow('Peningkatan pelayanan kesehatan warga binaan')
    await siti.reads(/Versi 2, naskah yang kembali/)
  })

  it('nobody was shut out of any page, and none ran off the screen [Q1] [Q2]', () => {
    expect(inspection.wrong).toEqual([])
  })
})
