import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reading, system } from '#kernel'
import { draftTexts } from '../../src/sample/draft-texts.ts'
import { thirtySeven } from '../../src/sample/thirty-seven.ts'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection } from './inspection.ts'
import { aPaper, aPerson, type Person } from './person.ts'
import { sendForm } from './plain-form.ts'
import { aProgram, type StoryProgram } from './program.ts'

interface Way extends BrowserContextOptions {
  way: string
}

const desk = { viewport: { width: 1366, height: 768 } }
const ways: Way[] = [
  { way: 'with a tablet', ...desk },
  { way: 'without JavaScript', ...desk, javaScriptEnabled: false },
]
const count = 37
const day = '2027-03-10'
const title = 'Penandatanganan kerja sama dan pembukaan kegiatan TA 2027'

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe.for(ways)('LPP Palembang and 37 partners $way', ({ way: _way, ...options }) => {
  const withScript = options.javaScriptEnabled !== false
  const inspection = anInspection({ withAxe: withScript })
  let program: StoryProgram
  let maya: Person
  let event: string

  beforeAll(async () => {
    program = await aProgram(await freshDatabase())
    const laid = { offices: program.offices, people: program.people, partners: new Map<string, string>() }
    await draftTexts(program.services, laid, thirtySeven, day)
    maya = await aPerson(browser, { ...options, address: program.address, look: inspection.look })
    await maya.signIn('Maya Sari')
  }, 240_000)
  afterAll(async () => {
    await maya.leave()
    await program.stop()
  })

  it('prepares one event and puts all of them into it at once [B7]', async () => {
    await maya.follow('Kerja sama')
    await maya.follow('Acara')
    await maya.follow('Siapkan acara')
    await maya.fill({ 'Judul acara': title, Hari: day, 'Jam mulai': '9:00', Tempat: 'Aula, Palembang' })
    await maya.fill({ 'Susunan acara': '09.00 Pembukaan\n09.30 Penandatanganan\n11.00 Doa' })
    await maya.press('Siapkan acara')
    event = new URL(maya.page.url()).pathname
    await maya.follow('Masukkan kerja sama')
    await maya.press(`Tambahkan semua (${count})`)
    await maya.reads(`${count} dari ${count} naskah belum dapat ditandatangani.`)
  })

  it('puts them in order, with keyboard and mouse alike [B7]', async () => {
    await maya.choose({ 'Urutkan menurut': 'Jenis naskah' })
    await maya.press('Urutkan')
    const [first, second] = [await titleAt(maya.page, 1), await titleAt(maya.page, 2)]
    await maya.press('Turun')
    expect(await titleAt(maya.page, 1)).toBe(second)
    await maya.press('Naik')
    expect(await titleAt(maya.page, 1)).toBe(first)
  })

  it('completes what is missing in bulk and moves all of them to signing [B7]', async () => {
    await maya.follow('Isi penanda tangan sekaligus')
    await maya.fill({
      'Nama penanda tangan unit': 'Ratna Dewi',
      'Jabatan penanda tangan unit': 'Kepala Lapas Perempuan Kelas IIA Palembang',
    })
    await fillAll(maya.page, 'nama:', 'Wakil Mitra')
    await fillAll(maya.page, 'jabatan:', 'Pimpinan')
    await fillAll(maya.page, 'nomor:', 'HH.05.05')
    await maya.press('Simpan semua')
    await maya.follow('Majukan semua')
    await maya.fill({
      [`Alasan melewati tahap pembahasan untuk ${count} naskah`]: 'Dibahas dalam satu pertemuan',
    })
    await maya.press('Majukan semua')
    await maya.reads('Semua naskah siap ditandatangani.')
  })

  it('invites officials and witnesses and notes who came [B7]', async () => {
    await maya.follow('Undangan dan kehadiran')
    for (const [role, name] of [
      ['Pejabat', 'Bagas Nugroho'],
      ['Saksi', 'Mardiana'],
    ] as const) {
      await maya.choose({ Sebagai: role })
      await maya.fill({ Nama: name, Jabatan: 'Kepala Bidang' })
      await maya.press('Tambah undangan')
    }
    await maya.page.getByLabel('Bagas Nugroho').check()
    await maya.press('Simpan kehadiran')
    await maya.reads('1 dari 2 undangan hadir.')
  })

  it('prints what each side signs, each sheet a page [B7]', async () => {
    await maya.open(`${event}/cetak`)
    expect(await maya.page.locator('.sheet').count()).toBe(count + 2)
    await maya.page.emulateMedia({ media: 'print' })
    expect(await maya.page.locator('.nav').isVisible()).toBe(false)
    const pdf = (await maya.page.pdf({ format: 'A4' })).toString('latin1')
    expect([...pdf.matchAll(/\/Type \/Page\b/g)].length).toBeGreaterThanOrEqual(count + 2)
    await maya.page.emulateMedia({ media: 'screen' })
  })

  it('signs one after the other, with ink and on the screen, one partner later; the tally tells the truth [B7] [B6]', async () => {
    await maya.open(event)
    await maya.follow('Buka acara')
    await maya.press('Buka acara')
    const byClicks = withScript ? count - 4 : 2
    for (let signed = 0; signed < byClicks; signed += 1) {
      await maya.reads(`${signed} dari ${count}`)
      await signBoth(maya, withScript && signed % 9 === 0)
    }
    await signByForms(maya.page, count - 4 - byClicks)
    await maya.open(`${event}/catat`)
    await reasonIfAsked(maya.page)
    await maya.press('Sudah, tanda tangan basah')
    await postpone(maya)
    await maya.open(`${event}/papan`)
    await maya.reads(`${count - 4} dari ${count}`)
    await maya.reads('3 menunggu, 1 ditunda')
    await maya.open(`${event}/tutup`)
    await maya.reads('Belum dapat ditutup')
    await maya.reads('3 naskah belum ditandatangani dan belum ditunda')
  }, 480_000)

  it.runIf(withScript)('goes on without network and brings it in once [B7] [Q5]', async () => {
    const context = maya.page.context()
    await maya.open(`${event}/catat`)
    await kept(maya.page, event)
    await context.setOffline(true)
    const before = await recordings(program)
    for (let at = 1; at <= 3; at += 1) {
      await reasonIfAsked(maya.page)
      await maya.page.getByRole('button', { name: 'Sudah, tanda tangan basah' }).first().click()
      await maya.reads(`${at} catatan belum terkirim.`)
    }
    await maya.page.reload()
    await maya.reads('3 catatan belum terkirim.')
    expect(await recordings(program)).toBe(before)
    await context.setOffline(false)
    await maya.page.getByText('belum terkirim').first().waitFor({ state: 'detached', timeout: 30_000 })
    expect(await recordings(program)).toBe(before + 3)
    expect(await maya.page.evaluate("localStorage.getItem('bekal-belum-terkirim:acara')")).toBeNull()
  })

  it('closes when all are signed or postponed, and keeps report and press note [B7]', async () => {
    await maya.open(`${event}/catat`)
    while ((await maya.page.getByRole('button', { name: 'Sudah, tanda tangan basah' }).count()) > 0) {
      await reasonIfAsked(maya.page)
      await maya.press('Sudah, tanda tangan basah')
    }
    await maya.open(event)
    await maya.follow('Tutup acara')
    await maya.press('Tutup acara')
    await maya.reads(`${count - 1} pindaian naskah belum diunggah.`)
    await maya.follow('Laporan bersama')
    await maya.reads(`${count - 1} dari ${count}`)
    await maya.reads('Direktur sedang dinas luar')
    await maya.follow('Siaran pers')
    expect(await maya.page.getByLabel('Teks siaran pers').inputValue()).toContain(
      `Dari ${count} naskah kerja sama, ${count - 1}`,
    )
  })

  it('takes many scans at once, each matched by its name, looked at before they are kept [B7]', async () => {
    await maya.open(`${event}/pindaian`)
    const names = await maya.page.locator('main tbody th').allInnerTexts()
    const papers = names.slice(0, 2).map((each) => aPaper(`${each.split('\n')[0]}.pdf`))
    await maya.page.getByLabel('Berkas pindaian').setInputFiles(papers)
    await maya.press('Cocokkan berkas')
    await maya.press('Unggah semua')
    await maya.reads(`${count - 3} naskah yang sudah ditandatangani belum ada pindaiannya.`)
  })

  it('the partner who was away signs later, and now the tally reads all of all [B7]', async () => {
    await maya.open(`${event}/catat`)
    await maya.press('Sudah, tanda tangan basah')
    await maya.open(`${event}/papan`)
    await maya.reads(`${count} dari ${count}`)
    await maya.open(`${event}/laporan`)
    await maya.reads(`${count - 1} dari ${count}`)
    await maya.reads('Ditandatangani 10 Maret 2027')
  })

  it('nobody was shut out of any page, and none ran off the screen [Q1] [Q2]', () => {
    expect(inspection.seen.size).toBeGreaterThan(15)
    expect(inspection.wrong).toEqual([])
  })

  it.runIf(withScript)('leaves nothing on the tablet when she signs out [B7]', async () => {
    await maya.open('/')
    await maya.page.locator('.who summary').click()
    await maya.press('Keluar')
    const left = await maya.page.evaluate(
      'Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations(), indexedDB.databases()]).then((all) => all.flat().length)',
    )
    expect(left).toBe(0)
  })
})

const titleAt = (page: Page, place: number) =>
  page
    .locator('#naskah tbody tr')
    .nth(place - 1)
    .locator('th a')
    .textContent()

async function fillAll(page: Page, beginning: string, text: string): Promise<void> {
  const fields = await page.locator(`input[name^="${beginning}"]`).all()
  for (const [at, each] of fields.entries()) await each.fill(`${text} ${at + 1}`)
}

/** A note of a unit departs from the rule of levels, and says why. */
async function reasonIfAsked(page: Page): Promise<void> {
  const reason = page.getByLabel('Alasan tingkat penanda tangan berbeda').filter({ visible: true })
  if ((await reason.count()) > 0) await reason.first().fill('Lazim di tingkat unit')
}

async function signBoth(person: Person, byHand: boolean): Promise<void> {
  await reasonIfAsked(person.page)
  await person.press('Sudah, tanda tangan basah')
  if (!byHand) return person.press('Sudah, tanda tangan basah')
  await draw(person.page)
  await person.press('Catat tanda tangan di layar')
}

/** Agreement after agreement, both sides with ink, by what the page itself would send. */
async function signByForms(page: Page, agreements: number): Promise<void> {
  const button = { name: 'way', value: 'wet-ink' }
  const typed = { signingReason: 'Lazim di tingkat unit' }
  let html = await page.content()
  for (let signed = 0; signed < agreements * 2; signed += 1)
    html = await sendForm(page, html, { button, typed })
}

async function draw(page: Page): Promise<void> {
  const sheet = page.locator('canvas').filter({ visible: true }).first()
  await sheet.scrollIntoViewIfNeeded()
  const box = await sheet.boundingBox()
  if (!box) throw new Error('there is no sheet to draw on')
  await page.mouse.move(box.x + 40, box.y + 60)
  await page.mouse.down()
  for (let at = 1; at < 14; at += 1) await page.mouse.move(box.x + 40 + at * 12, box.y + 60 + (at % 3) * 20)
  await page.mouse.up()
}

async function postpone(person: Person): Promise<void> {
  const party = person.page.locator('.at-table-party').filter({ visible: true }).last()
  await party.getByText('Ditunda', { exact: true }).click()
  await party.getByLabel('Alasan penundaan').fill('Direktur sedang dinas luar')
  await party.getByLabel('Perkiraan hari tanda tangan').fill('2027-03-17')
  await person.press('Catat penundaan')
}

/** Waits until the tablet holds the page. */
async function kept(page: Page, event: string): Promise<void> {
  await page.waitForFunction(
    `caches.match('${event}/catat').then((page) => caches.keys().then((keys) => Boolean(page) && keys.length > 0))`,
  )
  await page.waitForFunction('navigator.serviceWorker.controller !== null')
}

async function recordings({ services }: StoryProgram): Promise<number> {
  const rows = await reading(services.db, system, (read) =>
    read.selectFrom('signingRecording').select('id').execute(),
  )
  return rows.length
}
