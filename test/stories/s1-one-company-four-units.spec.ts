import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openChromium } from '../browser.ts'
import { freshDatabase } from '../worker-database.ts'
import { anInspection, type Inspection } from './inspection.ts'
import { aPaper, aPerson, type Person } from './person.ts'
import { aProgram, type StoryProgram } from './program.ts'

const ways: (BrowserContextOptions & { way: string })[] = [
  { way: 'on an office screen', viewport: { width: 1366, height: 768 } },
  { way: 'without JavaScript', viewport: { width: 1366, height: 768 }, javaScriptEnabled: false },
]

const company = 'PT Al Ananda Labbaik Kakbah'
const title = 'Pembinaan keterampilan warga binaan di Sumatera Barat'
const units = [
  'Lapas Kelas IIA Padang',
  'Lapas Kelas IIA Bukittinggi',
  'Lapas Kelas IIB Lubuk Basung',
  'Rutan Kelas IIB Maninjau',
]
const topic = 'Persiapan peresmian pabrik ikan lele'

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

describe.for(ways)('Kanwil Sumatera Barat $way', ({ way: _way, ...options }) => {
  let program: StoryProgram
  let inspection: Inspection
  let yusri: Person
  const at = { partner: '', agreement: '', meeting: '', point: '', milestone: '' }
  const someone = async (name: string) => {
    const person = await aPerson(browser, { ...options, address: program.address, look: inspection.look })
    await person.signIn(name)
    return person
  }
  /** Also what stands folded in the history. */
  const tells = async ({ page }: Person, words: string) =>
    expect(await page.getByRole('main').textContent()).toContain(words)
  const here = ({ page }: Person) => new URL(page.url()).pathname

  beforeAll(async () => {
    program = await aProgram(await freshDatabase())
    inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
    yusri = await someone('Yusri')
  })
  afterAll(async () => {
    await yusri.leave()
    await program.stop()
  })

  it('registers the company once for all its units [A3]', async () => {
    await yusri.open('/mitra/baru')
    await yusri.choose({ 'Jenis mitra': 'Perusahaan swasta' })
    await yusri.fill({
      'Nama resmi': company,
      'Dasar hukum, akta, atau izin': 'Akta pendirian perseroan',
      Kecamatan: 'Padang Barat',
      'Nama kontak': 'Wulan Sari',
      'Jabatan kontak': 'Manajer Kemitraan',
      Telepon: '0751 555 0101',
    })
    await yusri.press('Daftarkan mitra')
    await yusri.reads('Padang Barat, Kota Padang')
    at.partner = here(yusri)
  })

  it('binds four units in one agreement, each party with duties of its own [B13]', async () => {
    await yusri.follow('Ajukan kerja sama')
    await yusri.choose({ 'Jenis naskah': 'Nota Kesepahaman' })
    await yusri.fill({ Judul: title, 'Ruang lingkup': 'Pelatihan keterampilan dan kegiatan kerja.' })
    await yusri.tick('Pelatihan kerja')
    await yusri.press('Ajukan kerja sama')
    at.agreement = here(yusri)
    for (const unit of units) {
      await yusri.follow('Tambah pihak')
      await yusri.choose({ 'Unit lain yang ikut terikat': unit })
      await yusri.fill({ 'Kewajiban pihak ini': `${unit} menyediakan tempat dan peserta` })
      await yusri.press('Tambah pihak')
      await tells(yusri, `${unit} menyediakan tempat dan peserta`)
    }
  })

  it('shows the region all of them on one page, and each unit its own [A3]', async () => {
    await yusri.open(at.partner)
    await yusri.reads('Kerja sama dengan 5 unit')
    for (const unit of units) await yusri.reads(unit)
    const desi = await someone('Desi Anggraini')
    await desi.open(at.partner)
    await desi.reads(units[0] ?? '')
    expect(await desi.page.getByText(units[1] ?? '').count()).toBe(0)
    await desi.follow(title)
    await tells(desi, 'Lapas Kelas IIA Padang')
    await desi.leave()
  })

  it('plans the meeting with agenda and people, and writes down who came and what was said [A9]', async () => {
    await yusri.open(at.agreement)
    await yusri.follow('Catat pertemuan')
    await yusri.press('Catat pertemuan')
    await yusri.reads('Isi pokok pertemuan')
    await yusri.fill({
      'Pokok pertemuan': topic,
      'Jam mulai': '09.30',
      Tempat: 'Aula Kantor Wilayah',
      Agenda: 'Peresmian pabrik\nIzin klinik',
    })
    await yusri.press('Catat pertemuan')
    at.meeting = here(yusri)
    await yusri.reads('Hasil pertemuan belum dicatat.')
    await yusri.follow('Catat hasil')
    await yusri.fill({
      'Catatan pembicaraan': 'Pabrik siap diresmikan; pejabat dan tanggalnya belum pasti.',
      'Yang ditawarkan mitra': 'Instruktur dan alat',
      'Yang kita minta': 'Sarana pelatihan',
      'Orang lain dari pihak mitra': 'Nurhayati, Direktur Utama',
    })
    for (const name of [
      'Yusri',
      'Zulkarnain',
      'Erwin Saputra',
      'Afrizal',
      'Syafruddin',
      'Irwan',
      'Wulan Sari',
    ])
      await yusri.page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check()
    await yusri.press('Simpan hasil')
    await yusri.reads('Belum ada keputusan yang dicatat.')
    await yusri.follow('Unggah berkas')
    await yusri.choose({ 'Jenis berkas': 'Foto' })
    await yusri.attach('Berkas', aPaper('foto-pertemuan.pdf'))
    await yusri.press('Unggah berkas')
    await yusri.reads('foto-pertemuan.pdf')
  })

  it('turns a decision into an action point of a unit, with a second person, and an obstacle with its owner [A9]', async () => {
    const decide = async (verifier: string) => {
      await yusri.choose({ 'Penanggung jawab dari satuan kerja': 'Afrizal', Pemeriksa: verifier })
      await yusri.fill({ 'Yang harus dikerjakan': 'Usulkan tanggal peresmian', Tenggat: '2027-03-20' })
      await yusri.press('Tambah tindak lanjut')
    }
    await yusri.follow('Tambah tindak lanjut')
    await decide('Afrizal')
    await yusri.reads('Pemeriksa harus orang lain, bukan penanggung jawabnya sendiri.')
    await decide('Yusri')
    await yusri.reads('1 dari 1 tindak lanjut belum tuntas.')
    await yusri.follow('Tambah kendala')
    await yusri.fill({ Kendala: 'Sarana terbatas.', Penyebab: 'Anggaran unit kecil.' })
    await yusri.press('Tambah kendala')
    await yusri.reads('Penyebab: Anggaran unit kecil.')
    await yusri.follow('Notula')
    await yusri.reads('Nurhayati, Direktur Utama')
  })

  it('it is done by one, sent back, done again and verified by another [A9] [N1]', async () => {
    const afrizal = await someone('Afrizal')
    const report = async (said: string) => {
      await afrizal.open('/')
      await afrizal.follow('Usulkan tanggal peresmian')
      at.point = here(afrizal)
      await afrizal.follow('Laporkan selesai')
      await afrizal.fill({ 'Apa yang sudah dikerjakan': said })
      await afrizal.attach('Bukti', aPaper('surat-usulan.pdf'))
      await afrizal.press('Laporkan selesai')
      await afrizal.reads('Menunggu Yusri')
    }
    await report('Sudah diusulkan lisan')
    await yusri.open('/')
    await yusri.reads('Menunggu verifikasi Anda (1)')
    await yusri.open('/tindak-lanjut?yang=verifikasi')
    await yusri.follow('Usulkan tanggal peresmian')
    await yusri.follow('Kembalikan')
    await yusri.fill({ 'Apa yang belum': 'Belum ada suratnya' })
    await yusri.press('Kembalikan')
    await afrizal.open(at.point)
    await afrizal.reads('Belum ada suratnya')
    await report('Surat usulan terkirim')
    await yusri.open(at.point)
    await yusri.follow('Verifikasi')
    await yusri.press('Verifikasi')
    await yusri.reads('memverifikasi tindak lanjut')
    await yusri.open(at.meeting)
    await yusri.reads('Semua tindak lanjut sudah terverifikasi.')
    await afrizal.leave()
  })

  it('keeps the opening tentative with its options and who said what, and then fixes it [C7]', async () => {
    await yusri.open(at.agreement)
    await yusri.follow('Tambah acara')
    await yusri.choose({ 'Jenis acara': 'Peresmian' })
    await yusri.fill({ 'Nama acara': 'Peresmian pabrik ikan lele', Tempat: 'Lapas Bukittinggi' })
    await yusri.press('Tambah acara')
    at.milestone = here(yusri)
    await yusri.reads('Belum ada')
    const offer = async (typed: Record<string, string>) => {
      await yusri.follow('Tambah pilihan')
      await yusri.fill({ ...typed, 'Disampaikan oleh': 'Kepala Kanwil' })
      await yusri.press('Tambah pilihan')
    }
    for (const official of ['Direktur Jenderal', 'Gubernur', 'Wakil Gubernur'])
      await offer({ 'Atau pejabat yang mungkin': official })
    for (const day of ['2027-04-01', '2027-04-08', '2027-04-15']) await offer({ 'Tanggal yang mungkin': day })
    await yusri.open('/')
    await yusri.reads('Acara belum ditetapkan (1)')
    await yusri.open(at.milestone)
    await yusri.follow('Catat pembicaraan Direktur Jenderal')
    await yusri.tick('Gugur')
    await yusri.fill({ Alasan: 'Dinas luar', 'Disampaikan oleh': 'Sekretariat Ditjenpas' })
    await yusri.press('Catat pembicaraan')
    await yusri.reads('Pilihan gugur: Direktur Jenderal')
    await yusri.follow('Tetapkan')
    await yusri.choose({ Tanggal: '8 April 2027', Pejabat: 'Gubernur' })
    await yusri.fill({ 'Dasar penetapan': 'Surat Gubernur', 'Disampaikan oleh': 'Biro Protokol' })
    await yusri.press('Tetapkan')
    await yusri.reads('Ditetapkan: 8 April 2027, Gubernur.')
    await yusri.open(at.agreement)
    await yusri.reads('8 April 2027')
  })

  it('follows a clinic licence from the application to its number, and is reminded before it ends [C8]', async () => {
    const desi = await someone('Desi Anggraini')
    await desi.open('/izin')
    await desi.follow('Catat izin')
    await desi.choose({ 'Jenis izin': 'Izin klinik' })
    await desi.fill({
      'Sarana atau produk': 'Klinik Lapas Padang',
      'Pemegang izin': 'Kepala Lapas Kelas IIA Padang',
      'Instansi penerbit': 'Dinas Kesehatan Kota Padang',
      'Tanggal permohonan': '2027-01-04',
      'Perkiraan terbit': '2027-03-01',
    })
    await desi.choose({ 'Kerja sama terkait': title })
    await desi.press('Catat izin')
    const permit = here(desi)
    await yusri.open('/')
    await yusri.reads('Izin macet (1)')
    await desi.follow('Catat langkah')
    await desi.fill({ 'Apa yang terjadi': 'Visitasi dinas', 'Perkiraan terbit': '2027-03-31' })
    await desi.press('Simpan langkah')
    await desi.reads('Izin sedang diurus.')
    await desi.follow('Catat terbit')
    await desi.fill({ 'Nomor izin': '445/17/2027', 'Berlaku sampai': '2027-05-31' })
    await desi.attach('Pindaian izin', aPaper('izin-klinik.pdf'))
    await desi.press('Catat terbit')
    await desi.reads('Izin ini habis 82 hari lagi.')
    await desi.open('/')
    await desi.reads('Izin segera habis (1)')
    await yusri.open(permit)
    await yusri.reads('445/17/2027')
    await desi.leave()
  })

  it('nobody was shut out of any page, and none ran off the screen [Q1]', () => {
    expect(inspection.seen.size).toBeGreaterThan(25)
    expect(inspection.wrong).toEqual([])
  })
})
