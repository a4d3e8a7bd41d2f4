import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { found, reading, system } from '#kernel'
import { anActiveAgreement } from '#test'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPerson, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

const ways: (BrowserContextOptions & { way: string })[] = [
  { way: 'on an office screen', viewport: { width: 1366, height: 768 } },
  { way: 'without JavaScript', viewport: { width: 1366, height: 768 }, javaScriptEnabled: false },
]

const kinds = [
  'Penghidupan',
  'Pekerjaan',
  'Keterampilan',
  'Modal usaha',
  'Keluarga',
  'Penerimaan lingkungan',
  'Dokumen diri',
  'Kesehatan',
]

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe.for(ways)('Lapas Perempuan Palembang $way', ({ way: _way, ...options }) => {
  let program: StoryProgram
  let inspection: Inspection
  let sri: Person
  let nurlaila: Person
  const at = { rosmala: '', child: '', partner: '', partnerName: '' }
  const someone = async (name: string) => {
    const person = await aPerson(browser, { ...options, address: program.address, look: inspection.look })
    await person.signIn(name)
    return person
  }
  const here = ({ page }: Person) => new URL(page.url()).pathname
  const choose = ({ page }: Person, question: string, answer: string) =>
    page
      .getByRole('group', { name: new RegExp(`^\\s*${question}`) })
      .getByLabel(new RegExp(`^\\s*${answer}`))
      .check()
  const assess = async (needed: Record<string, string>) => {
    for (const kind of kinds) await choose(nurlaila, kind, needed[kind] ?? 'Tidak perlu')
  }
  const register = async (typed: Record<string, string>, status: string) => {
    await sri.open('/warga-binaan/baru')
    await sri.fill(typed)
    await sri.choose({ 'Jenis kelamin': 'Perempuan', Status: status, Register: 'B.I' })
    await sri.press('Catat warga binaan')
    return here(sri)
  }

  beforeAll(async () => {
    program = await aProgram(await freshDatabase())
    const { db } = program.services
    const officer = found(program.people.get('lpp-palembang/cooperation-officer'))
    const head = found(program.people.get('lpp-palembang/unit-head'))
    const { partnerId } = await anActiveAgreement(db, { officer, head, objects: ['job-training'] })
    const { name } = await reading(db, system, (read) =>
      read.selectFrom('partner').select('name').where('id', '=', partnerId).executeTakeFirstOrThrow(),
    )
    Object.assign(at, { partner: `/mitra/${partnerId}`, partnerName: name })
    inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
    sri = await someone('Sri Wahyuni')
    nurlaila = await someone('Nurlaila')
  })
  afterAll(async () => {
    await sri.leave()
    await nurlaila.leave()
    await program.stop()
  })

  it('asks on entry what is needed, whoever waits longest first [F9]', async () => {
    const typed = { Nama: 'Rosmala Contoh', 'Nomor registrasi': 'B.I 12/2026', Sejak: '2026-11-02' }
    at.rosmala = await register(typed, 'Narapidana')
    await nurlaila.open('/')
    await nurlaila.reads('Kebutuhan belum dinilai')
    await nurlaila.follow('Rosmala Contoh')
    await nurlaila.press('Simpan penilaian')
    await nurlaila.reads('Jawab: modal usaha')
    await assess({ 'Modal usaha': 'Mendesak', Keluarga: 'Perlu', 'Dokumen diri': 'Perlu' })
    await nurlaila.fill({ Tanggal: '2026-11-20', 'Catatan keluarga': 'Anak dititipkan pada nenek' })
    await nurlaila.tick('Batik')
    await nurlaila.press('Simpan, lalu orang berikutnya')
    await nurlaila.reads('Semua sudah dinilai')
  })

  it('asks again before release, and sets the two against each other [F9]', async () => {
    await nurlaila.open(at.rosmala)
    await nurlaila.follow('Nilai kebutuhan')
    await nurlaila.reads('20 November 2026: mendesak.')
    await choose(nurlaila, 'Waktu penilaian', 'Menjelang bebas')
    await assess({ 'Modal usaha': 'Perlu', Keluarga: 'Perlu', Kesehatan: 'Mendesak' })
    await nurlaila.press('Simpan penilaian')
    await nurlaila.reads('1 terpenuhi, 1 baru muncul, 0 memburuk, 2 masih perlu.')
    await nurlaila.reads('Baru muncul')
    await nurlaila.reads('Anak dititipkan pada nenek')
  })

  it('takes down a consent for one partner, and its withdrawal with two presses [F11]', async () => {
    await sri.open(at.rosmala)
    await sri.follow('Catat jawaban')
    await choose(sri, 'Untuk apa', 'Data dibagikan kepada mitra')
    await choose(sri, 'Jawaban', 'Setuju')
    await choose(sri, 'Cara menjawab', 'Lisan di depan saksi')
    await sri.press('Simpan jawaban')
    await sri.reads('Pilih mitra yang menerima datanya.')
    await sri.choose({ 'Mitra yang menerima data': at.partnerName })
    await sri.fill({ Saksi: 'Nurlaila' })
    await sri.press('Simpan jawaban')
    await sri.reads(`Data dibagikan kepada ${at.partnerName}`)
    await sri.open(at.partner)
    await sri.follow('1 orang')
    await sri.reads('Rosmala Contoh')

    await sri.open(at.rosmala)
    await sri.page.getByRole('link', { name: /^Cabut/ }).click()
    await sri.page.waitForURL(/cabut$/)
    await sri.press('Cabut persetujuan')
    await sri.reads('Dicabut')
    await sri.open(`${at.partner}/warga-binaan-setuju`)
    await sri.reads('Belum ada yang setuju')
    expect(await sri.page.getByText('Rosmala Contoh').count()).toBe(0)
  })

  it('takes no consent of a child without a guardian [P8] [F11]', async () => {
    const typed = { Nama: 'Anak Contoh', 'Nomor registrasi': 'B.I 13/2026', 'Tanggal lahir': '2011-05-04' }
    at.child = await register(typed, 'Anak binaan')
    await sri.open(`${at.child}/persetujuan/catat`)
    await choose(sri, 'Untuk apa', 'Foto')
    await choose(sri, 'Jawaban', 'Setuju')
    await choose(sri, 'Cara menjawab', 'Lisan di depan saksi')
    await sri.fill({ Saksi: 'Nurlaila' })
    await sri.press('Simpan jawaban')
    await sri.reads('Persetujuan hanya berlaku bila wali menyetujui')
    await sri.fill({ 'Nama wali': 'Aminah', Hubungan: 'ibu kandung' })
    await sri.press('Simpan jawaban')
    await sri.reads('Anak: wali yang menyetujui.')
    await sri.follow('Lembar persetujuan')
    await sri.reads('Wali (nama dan hubungan)')
  })

  it('prints for the partner what is needed, without a name and without small numbers [E5] [N8]', async () => {
    await nurlaila.open('/peta-kebutuhan-warga')
    await nurlaila.reads('Modal usaha')
    await nurlaila.page
      .getByRole('row', { name: /^Modal usaha/ })
      .getByRole('link', { name: '1' })
      .first()
      .click()
    await nurlaila.reads('Rosmala Contoh')
    await nurlaila.open('/peta-kebutuhan-warga')
    await nurlaila.follow('Kertas untuk pertemuan')
    await nurlaila.reads('kurang dari 10')
    expect(await nurlaila.page.getByText('Rosmala Contoh').count()).toBe(0)
  })

  it('nobody was shut out of any page, and none ran off the screen [Q1] [Q2]', () => {
    expect(inspection.seen.size).toBeGreaterThan(12)
    expect(inspection.wrong).toEqual([])
  })
})
