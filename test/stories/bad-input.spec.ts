import { randomBytes } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Actor, found } from '#kernel'
import { anAgreement, anAgreementAt, aPartner, browserOf, partiesIn } from '#test'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { aPerson, field, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

const rutan = 'Rutan Kelas IIB Barabai'
const sixtyMegabytes = 60_000_000

let browser: Browser
let program: StoryProgram
let officer: Actor
let siti: Person

beforeAll(async () => {
  program = await aProgram(await freshDatabase())
  officer = found(program.people.get('barabai/cooperation-officer'))
  browser = await openChromium()
  siti = await someone('Siti Rahmah')
})
afterAll(async () => {
  await browser.close()
  await program.stop()
})

async function someone(name: string, options = {}): Promise<Person> {
  const person = await aPerson(browser, { address: program.address, ...options })
  await person.signIn(name)
  return person
}

const unit = () => ({ officer, head: found(program.people.get('barabai/unit-head')) })
const proposed = (over = {}) => anAgreement(program.services.db, { ...unit(), ...over })
const drafted = (over = {}) => anAgreementAt(program.services.db, 'drafting', { ...unit(), ...over })
const written = (label: string) => field(siti.page, label).inputValue()

describe('what was typed wrongly is told in a sentence, and nothing typed is lost', () => {
  it('a day that does not exist', async () => {
    const { id } = await proposed()
    const door = await browserOf(program.services.db, officer, program.services)
    const typed = { version: '1', startsOn: '2027-02-30', endsOn: '2028-02-29', termReason: 'Sesuai naskah' }
    const answer = await door.post(`/kerja-sama/${id}/masa-berlaku`, typed)
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('Isi tanggal mulai berlaku. Tulis tanggal yang benar, misalnya 30 Januari 2027.')
    for (const value of Object.values(typed)) expect(page).toContain(`value="${value}"`)
  })

  it('an end before its start', async () => {
    const { id } = await proposed()
    await siti.open(`/kerja-sama/${id}/masa-berlaku`)
    await siti.fill({ 'Mulai berlaku': '2028-04-01', Berakhir: '2027-03-31' })
    await siti.press('Simpan masa berlaku')
    await siti.reads('Tanggal berakhir lebih awal daripada tanggal mulai. Periksa apakah keduanya tertukar.')
    expect([await written('Mulai berlaku'), await written('Berakhir')]).toEqual(['2028-04-01', '2027-03-31'])
  })

  it('a promise outside the term', async () => {
    const { id } = await drafted()
    await siti.open(`/kerja-sama/${id}/rencana-aksi/baru`)
    await siti.fill({
      Kegiatan: 'Penyuluhan',
      Keluaran: 'Peserta',
      Jumlah: '40',
      Satuan: 'orang',
      Tempat: 'Aula',
    })
    await siti.fill({ Mulai: '2027-04-01', Selesai: '2030-12-31' })
    await siti.choose({ 'Sumber biaya': 'APBD' })
    await siti.tick('Daftar hadir')
    await siti.press('Tambah kegiatan')
    await siti.reads('Jadwal kegiatan di luar masa berlaku kerja sama, 10 Maret 2027 sampai 9 Maret 2029.')
    expect([await written('Kegiatan'), await written('Selesai')]).toEqual(['Penyuluhan', '2030-12-31'])
  })

  it('a number the same party has used before [B13]', async () => {
    const number = 'W19.PAS.PAS7-HH.05.05-77 TAHUN 2027'
    for (const { id } of [await drafted(), await drafted()]) {
      await siti.open(`/kerja-sama/${id}`)
      await siti.follow(`Ubah data ${rutan}`)
      await siti.fill({ 'Nomor naskah pihak ini': number, 'Dasar kewenangan': 'SK Menteri' })
      await siti.press('Simpan')
    }
    await siti.reads('Nomor ini sudah dipakai pihak yang sama pada naskah lain.')
    expect([await written('Nomor naskah pihak ini'), await written('Dasar kewenangan')]).toEqual([
      number,
      'SK Menteri',
    ])
  })

  it('a party that is there already [B13]', async () => {
    const { db, clock } = program.services
    const partner = await aPartner(db, officer, { name: 'Palang Merah Barabai' }, clock())
    const { id } = await proposed({ partnerId: partner.id })
    await siti.open(`/kerja-sama/${id}/pihak/baru`)
    await siti.choose({ Mitra: 'Palang Merah Barabai' })
    await siti.fill({ 'Kewajiban pihak ini': 'Tenaga kesehatan' })
    await siti.press('Tambah pihak')
    await siti.reads('Pihak ini sudah tercantum dalam kerja sama ini.')
    expect(await written('Kewajiban pihak ini')).toBe('Tenaga kesehatan')
  })

  it('a file that is not what its name says', async () => {
    const { id } = await proposed()
    await siti.open(`/kerja-sama/${id}/berkas/baru`)
    await siti.choose({ 'Jenis berkas': 'Surat permohonan' })
    await siti.fill({ Keterangan: 'Surat bulan Maret' })
    const program = { name: 'surat.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ bukan surat') }
    await siti.attach('Berkas', program)
    await siti.press('Unggah berkas')
    await siti.reads('Isi berkas surat.pdf bukan PDF, JPG, PNG, Word (DOCX), Excel (XLSX)')
    expect([await written('Keterangan'), await written('Jenis berkas')]).toEqual([
      'Surat bulan Maret',
      'request-letter',
    ])
  })

  it('a scan of 60 MB', async () => {
    const scan = join(mkdtempSync(join(tmpdir(), 'bekal-pindaian-')), 'pindaian.pdf')
    writeFileSync(scan, Buffer.concat([Buffer.from('%PDF-1.4\n'), randomBytes(sixtyMegabytes)]))
    const { id } = await proposed()
    await siti.open(`/kerja-sama/${id}/berkas/baru`)
    await siti.choose({ 'Jenis berkas': 'Lainnya' })
    await siti.fill({ Keterangan: 'Pindaian lengkap' })
    await siti.attach('Berkas', scan)
    await siti.press('Unggah berkas')
    await siti.reads('Berkas pindaian.pdf lebih besar dari 25 MB.')
    expect(await written('Keterangan')).toBe('Pindaian lengkap')
  })
})

describe('nothing is done twice, and nothing is lost between two', () => {
  it('a form that is sent twice makes one record [Q10]', async () => {
    const { partnerId } = await proposed()
    const hasty = await someone('Siti Rahmah', { javaScriptEnabled: false })
    await hasty.open(`/kerja-sama/baru?mitra=${partnerId}`)
    await hasty.choose({ 'Jenis naskah': 'Perjanjian Kerja Sama' })
    await hasty.fill({ Judul: 'Sekali saja' })
    await hasty.tick('Kesehatan')
    await hasty.page.getByRole('button', { name: 'Ajukan kerja sama' }).dblclick()
    await hasty.reads('Tahap sekarang: Penjajakan.')
    await hasty.open('/kerja-sama?cari=Sekali+saja')
    expect(await hasty.page.getByRole('link', { name: 'Sekali saja' }).count()).toBe(1)
    await hasty.leave()
  })

  it('of two officers who write at once the second sees both versions and decides [Q10]', async () => {
    const { id } = await proposed({ title: 'Judul lama' })
    const noor = await someone('Noor Hidayah')
    for (const person of [siti, noor]) await person.open(`/kerja-sama/${id}/ubah`)
    await siti.fill({ Judul: 'Judul dari Siti' })
    await siti.press('Simpan')
    await noor.fill({ Judul: 'Judul dari Noor', 'Ruang lingkup': 'Lingkup dari Noor' })
    await noor.press('Simpan')
    await noor.reads('Rekan Anda lebih dulu menyimpan perubahan pada bagian ini.')
    await noor.reads('Versi rekan Anda: Judul dari Siti')
    expect(await field(noor.page, 'Judul').inputValue()).toBe('Judul dari Noor')
    expect(await field(noor.page, 'Ruang lingkup').inputValue()).toBe('Lingkup dari Noor')
    await noor.press('Simpan')
    expect(await noor.page.getByRole('heading', { level: 1 }).textContent()).toBe('Judul dari Noor')
    const told = await noor.page.getByRole('main').textContent()
    for (const title of ['Judul lama', 'Judul dari Siti', 'Judul dari Noor']) expect(told).toContain(title)
    await noor.leave()
  })
})

it('what belongs to another unit does not exist, at whatever address [P1]', async () => {
  const { id } = await proposed()
  const [party] = await partiesIn(program.services.db, id)
  const ratna = await someone('Ratna Dewi')
  const below = ['ubah', 'masa-berlaku', 'penanggung-jawab', 'tahap', 'hentikan', 'berlakukan', 'pihak/baru']
  for (const path of ['', ...below, `pihak/${party?.id}`, 'berkas/baru', 'rencana-aksi/baru']) {
    const answer = await ratna.page.goto(`/kerja-sama/${id}/${path}`.replace(/\/$/, ''))
    expect([path, answer?.status()]).toEqual([path, 404])
    await ratna.reads('Halaman tidak ditemukan')
  }
  await ratna.leave()
})
