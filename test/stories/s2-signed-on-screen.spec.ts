import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { found } from '#kernel'
import { pdfOf } from '#papers'
import { anAgreementToSign, aPartner } from '#test'
import { openChromium } from '../browser.ts'
import { tool } from '../tools.ts'
import { freshDatabase } from '../worker-database.ts'
import { editWord } from './edit-word.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aDesk } from './libre-office.ts'
import { aPerson, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

const soffice = tool('soffice')
const pdfsig = tool('pdfsig')
const screen = { viewport: { width: 1366, height: 768 } }
const ways: (BrowserContextOptions & { way: string; desk: boolean })[] = [
  { way: 'with our own changed Word file', desk: false, ...screen },
  { way: 'with LibreOffice', desk: true, ...screen },
  { way: 'without JavaScript', desk: false, javaScriptEnabled: false, ...screen },
  { way: 'on a phone', desk: false, viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
]
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const title = 'Peningkatan pelayanan kesehatan warga binaan'
const changes: [string, string][] = [
  ['2 (dua) tahun', '3 (tiga) tahun'],
  ['(24-03-2027)', '(25-03-2027)'],
]

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe.for(ways)('the PKS of Rutan Barabai, signed on screen $way', ({ way: _way, desk, ...options }) => {
  const step = it.skipIf(desk && !soffice)
  let program: StoryProgram
  let inspection: Inspection
  let siti: Person
  let ahmad: Person
  let partner: Person
  let agreement = ''
  const papers: Record<'word' | 'returned' | 'pdf', Buffer> = {
    ...{ word: Buffer.alloc(0), returned: Buffer.alloc(0), pdf: Buffer.alloc(0) },
  }
  const folder = mkdtempSync(join(tmpdir(), 'bekal-s2-'))

  beforeAll(async () => {
    program = await aProgram(await freshDatabase())
    const { db } = program.services
    const named = (name: string) => found([...program.people.values()].find((each) => each.name === name))
    const officer = named('Siti Rahmah')
    const { id: partnerId } = await aPartner(db, officer, {
      name: 'Dinas Kesehatan Kabupaten Hulu Sungai Tengah',
    })
    const { id } = await anAgreementToSign(db, {
      ...{ officer, head: named('Ahmad Fauzan'), title, partnerId, scope: 'Puskesmas keliling' },
    })
    agreement = `/kerja-sama/${id}`
    inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
    const at = { ...options, address: program.address, look: inspection.look }
    siti = await aPerson(browser, at)
    ahmad = await aPerson(browser, at)
    partner = await aPerson(browser, at)
    await siti.signIn('Siti Rahmah')
    await ahmad.signIn('Ahmad Fauzan')
  })
  afterAll(async () => {
    for (const person of [siti, ahmad, partner]) await person.leave()
    await program.stop()
    rmSync(folder, { recursive: true })
  })

  const fetched = async ({ page }: Person, link: string) => {
    const href = await page.getByRole('link', { name: link, exact: true }).getAttribute('href')
    return Buffer.from(await (await page.request.get(found(href))).body())
  }

  step('is put together, printed, and edited as a Word file by the partner [B4]', async () => {
    await siti.open(agreement)
    await siti.follow('Susun naskah')
    await siti.fill({ 'Tempat penandatanganan': 'Barabai', 'Tanggal penandatanganan': '2027-03-24' })
    await siti.press('Susun naskah')
    await siti.reads('Naskah versi 1')
    expect((await fetched(siti, 'PDF asli 1')).subarray(0, 5).toString()).toBe('%PDF-')
    papers.word = await fetched(siti, 'Word asli 1')
    if (desk && soffice) {
      const office = aDesk(soffice)
      const edited = office.edit(papers.word, ...changes)
      Object.assign(papers, { returned: edited.word, pdf: edited.pdf })
      office.leave()
    } else {
      const template =
        '#set text(font: "Arimo")\n#set document(title: "PKS")\nPerjanjian Kerja Sama, 3 (tiga) tahun'
      papers.pdf = pdfOf({ template, paper: {}, at: new Date('2027-03-24T02:00:00Z') })
      papers.returned = editWord(papers.word, ...changes)
    }
  })

  step('comes back, is compared article by article, and becomes the next version [B4]', async () => {
    await siti.follow('Unggah naskah yang kembali')
    const file = { name: 'usulan dinas.docx', mimeType: wordType, buffer: papers.returned }
    await siti.attach('Naskah dari mitra', file)
    await siti.press('Unggah naskah')
    await siti.reads('Naskah versi 2')
    await siti.reads(/^2 bagian berubah/)
    expect((await siti.page.locator('del').allTextContents()).join(' ')).toContain('2 (dua)')
    expect((await siti.page.locator('ins').allTextContents()).join(' ')).toContain('3 (tiga)')
  })

  step('is laid out for both once the office has a key [B6]', async () => {
    await siti.open(`${agreement}/tanda-tangan`)
    await siti.follow('Siapkan naskah')
    await siti.reads('Belum ada kunci tanda tangan.')
    await ahmad.open('/kunci-tanda-tangan')
    await ahmad.press('Buat kunci')
    await ahmad.reads('Dipakai')
    await siti.attach('Berkas PDF, bila naskah dari luar', {
      ...{ name: 'PKS disepakati.pdf', mimeType: 'application/pdf', buffer: papers.pdf },
    })
    await siti.fill({ Tempat: 'Barabai' })
    await siti.press('Siapkan naskah')
    if (!desk) {
      await siti.reads('Isi berkas berbeda dari naskah versi 2')
      await siti.reads('Beda berkas dengan naskah versi 2')
      await siti.fill({ 'Penjelasan beda dengan naskah versi 2': 'Ringkasan untuk uji tanda tangan' })
      await siti.press('Siapkan naskah')
    }
    await siti.reads(/^Menunggu Gusti Contoh, Rutan Kelas IIB Barabai/)
  })

  step('is signed by the head, whose first page asks for it [B6]', async () => {
    await ahmad.open('/')
    await ahmad.reads('Giliran Anda menandatangani')
    await ahmad.open(`${agreement}/tanda-tangan`)
    await ahmad.follow('Baca dan tanda tangani')
    await ahmad.reads(desk ? 'Isinya sama dengan versi 2.' : 'Penjelasan: Ringkasan untuk uji tanda tangan')
    await ahmad.press('Tanda tangani')
    await ahmad.reads('Baca naskahnya, lalu centang')
    await ahmad.tick('Saya sudah membaca seluruh naskah dan menyetujui isinya')
    await ahmad.press('Tanda tangani')
    await ahmad.reads('Isi berkas tidak berubah sejak ditandatangani.')
  })

  step('is signed by the partner through a link and a code, without an account [B6]', async () => {
    await siti.open(`${agreement}/tanda-tangan`)
    await siti.press('Buat tautan untuk Gusti Contoh')
    const address = await siti.page.getByRole('link', { name: /\/tanda-tangan\/[0-9a-f]{40}$/ }).textContent()
    const code = await siti.page.getByText(/^\d{6}$/).textContent()
    await partner.open(new URL(found(address)).pathname)
    await partner.tick('Saya sudah membaca seluruh naskah dan menyetujui isinya')
    await partner.fill({ 'Kode enam angka': found(code) })
    await partner.press('Tanda tangani')
    await partner.reads('Semua pihak sudah menandatangani.')
  })

  step('is sound for the reader, and the agreement comes into force [B6] [B16]', async () => {
    await siti.open(`${agreement}/tanda-tangan`)
    await siti.reads('2 tanda tangan cocok.')
    if (pdfsig) {
      const path = join(folder, 'pks.pdf')
      writeFileSync(path, await fetched(siti, 'Buka berkas PDF'))
      const said = execFileSync(pdfsig, [path], { encoding: 'utf8' })
      expect(said.match(/Signature is Valid/g)).toHaveLength(2)
      expect(said.slice(said.indexOf('Signature #2'))).toContain('Total document signed')
    }
    await ahmad.open(agreement)
    await ahmad.reads('Tanda tangan elektronik')
    await ahmad.follow('Berlakukan')
    await ahmad.press('Berlakukan')
    await ahmad.reads('Berlaku')
  })

  step('nobody was shut out of any page, and none ran off the screen [Q1] [Q2]', () => {
    expect(inspection.wrong).toEqual([])
  })
})
