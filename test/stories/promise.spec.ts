import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { to } from '#addresses'
import { found } from '#kernel'
import { anActiveAgreement, factsOfRecord, planItemsOf } from '#test'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPaper, aPerson, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

const ways: (BrowserContextOptions & { way: string })[] = [
  { way: 'on an office screen', viewport: { width: 1366, height: 768 } },
  { way: 'on a small phone', viewport: { width: 360, height: 740 } },
  { way: 'without JavaScript', viewport: { width: 1366, height: 768 }, javaScriptEnabled: false },
]

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe.for(ways)('A promise of Rutan Barabai $way', ({ way: _way, ...options }) => {
  let program: StoryProgram
  let inspection: Inspection
  let siti: Person
  let ahmad: Person
  let promise = ''
  let agreement = ''

  beforeAll(async () => {
    program = await aProgram(await freshDatabase())
    const { db } = program.services
    const officer = found(program.people.get('barabai/cooperation-officer'))
    const head = found(program.people.get('barabai/unit-head'))
    const { id } = await anActiveAgreement(db, { officer, head })
    const item = found((await planItemsOf(db, id))[0])
    promise = to.planItem(id, item.id)
    agreement = to.agreement(id)
    const of = { agreementId: id, planItemId: item.id, happenedOn: '2027-03-10' }
    await factsOfRecord(db, officer, [
      { ...of, kind: 'people', amount: 8n, sex: 'male', ageGroup: 'adult', status: 'inmate' },
      { ...of, kind: 'people', amount: 3n, sex: 'female', ageGroup: 'youth', status: 'detainee' },
    ])
    inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
    const someone = async (name: string) => {
      const person = await aPerson(browser, { ...options, address: program.address, look: inspection.look })
      await person.signIn(name)
      return person
    }
    siti = await someone('Siti Rahmah')
    ahmad = await someone('Ahmad Fauzan')
  })
  afterAll(async () => {
    await siti.leave()
    await ahmad.leave()
    await program.stop()
  })

  it('counts what is reported with its file, and takes back what was wrong in sight of all [C3] [D2]', async () => {
    await siti.open(agreement)
    await siti.follow('Puskesmas keliling')
    await siti.reads('0 dari 12 kali')
    await siti.follow('Laporkan')
    await siti.fill({ 'Apa yang terjadi': 'Puskesmas datang', Jumlah: '3' })
    await siti.press('Simpan laporan')
    await siti.reads('Pilih berkas')
    await siti.attach('Berkas yang menunjukkannya', aPaper('berita-acara.pdf'))
    await siti.press('Simpan laporan')
    await siti.reads('3 dari 12 kali')
    await siti.reads('Peserta menurut kelompok')

    await siti.follow('Laporkan')
    await siti.fill({ 'Apa yang terjadi': 'Puskesmas sore', Jumlah: '1' })
    await siti.attach('Berkas yang menunjukkannya', aPaper('sore.pdf'))
    await siti.press('Simpan laporan')
    await siti.reads(/sudah ada laporan: "Puskesmas datang"/)
    await siti.tick('Ini kejadian lain pada tanggal yang sama')
    await siti.attach('Berkas yang menunjukkannya', aPaper('sore.pdf'))
    await siti.press('Simpan laporan')
    await siti.reads('4 dari 12 kali')
    await siti.follow('Puskesmas sore')
    await siti.follow('Tarik laporan')
    await siti.fill({ Alasan: 'Belum tentu' })
    await siti.press('Tarik laporan')
    await siti.reads('3 dari 12 kali')

    await siti.follow('Puskesmas datang')
    await siti.follow('Tarik laporan')
    await siti.fill({ Alasan: 'Hanya dua kali' })
    await siti.press('Tarik laporan')
    await siti.reads('Koreksi')
    await siti.reads('0 dari 12 kali')
  })

  it('is not done while a proof is missing, nor while nobody else has seen it [C4]', async () => {
    await siti.follow('Nyatakan selesai')
    await siti.reads('Daftar hadir (belum ada)')
    await siti.follow('Unggah bukti')
    await siti.attach('Berkas', aPaper('daftar-hadir.pdf'))
    await siti.press('Unggah bukti')
    await siti.reads('Menunggu diperiksa')
    await siti.follow('Daftar hadir')
    await siti.reads('Menunggu diperiksa orang lain.')
    expect(await siti.page.getByRole('button', { name: 'Verifikasi bukti' }).count()).toBe(0)
    await siti.open(`${promise}/selesai`)
    await siti.reads('Daftar hadir (menunggu diperiksa)')
  })

  it('waits for the head, who verifies; then it is done, with a reason for what is short [C4]', async () => {
    await ahmad.open('/')
    await ahmad.reads('Bukti menunggu diperiksa')
    await ahmad.follow('Puskesmas keliling')
    await ahmad.press('Verifikasi bukti')
    await ahmad.reads('Terverifikasi')

    await siti.open(promise)
    await siti.follow('Nyatakan selesai')
    await siti.press('Nyatakan selesai')
    await siti.reads('Baru 0 dari 12 kali yang tercatat')
    await siti.fill({ Alasan: 'Dialihkan ke klinik' })
    await siti.press('Nyatakan selesai')
    await siti.reads('Dinyatakan selesai oleh Siti Rahmah')
  })

  it('opens again with a reason, and may be counted by something else [C4] [C3]', async () => {
    await ahmad.open(promise)
    await ahmad.follow('Buka kembali')
    await ahmad.fill({ Alasan: 'Masih berjalan' })
    await ahmad.press('Buka kembali')
    await ahmad.follow('Ubah hitungan')
    await ahmad.choose({ 'Yang dihitung': 'Peserta' })
    await ahmad.press('Simpan')
    await ahmad.reads('11 dari 12 kali')
  })

  it('shut nobody out, and no page ran off its side [Q1] [Q2]', () => {
    expect(inspection.seen.size).toBeGreaterThan(8)
    expect(inspection.wrong).toEqual([])
  })
})
