import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkbook } from '#test'
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

const people = [
  ['DAFTAR WARGA BINAAN RUTAN BARABAI'],
  ['No Registrasi', 'Nama', 'NIK', 'Tgl Lahir', 'Kecamatan', 'Jenis Kejahatan'],
  ['B.I 1/2026', 'ANI CONTOH', '6307064505900001', '5 Mei 1990', 'Barabai', 'Rahasia'],
  ['B.I 2/2026', 'BUDI CONTOH', '3,17E+15', '05/25/1990', 'Barabai', 'Rahasia'],
  ['B.I 3/2026', 'CICI CONTOH', '-', '00/00/0000', 'Barabayi', 'Rahasia'],
]

/** As a regional office kept it: an everyday name of a unit, a day that never was, an MoU that is titled PKS. */
const agreements = [
  ['REKAPITULASI KERJA SAMA KANWIL SUMATERA SELATAN'],
  [
    'No',
    'UPT',
    'Nama Mitra',
    'Kecamatan',
    'Bentuk',
    'Tentang',
    'Bidang',
    'Nomor PKS',
    'Tgl TTD',
    'Masa Berlaku',
    'Kasi',
  ],
  [
    1,
    'Bapas Klas 1 Palembang',
    'PT Jahit Contoh',
    'Plaju, Kota Palembang',
    'PKS',
    'Pelatihan menjahit',
    'Pelatihan',
    'W6.PAS.1-UM.01.01-7',
    '1 Maret 2026',
    '3 tahun',
    'Rahasia',
  ],
  [
    2,
    'Lapas Wanita Merdeka',
    'PT Jahit Contoh',
    'Plaju, Kota Palembang',
    'PKS',
    'Bengkel jahit',
    'Produksi',
    'W6.PAS.2-UM.01.01-8',
    '5 Mei 2026',
    '2 tahun',
    'Rahasia',
  ],
  [
    3,
    'LPP Palembang',
    'Yayasan Baca Contoh',
    'Seberang Ulu I, Kota Palembang',
    'PKS',
    'Pojok baca',
    'Literasi',
    '-',
    '31 Juni 2026',
    '2 tahun',
    'Rahasia',
  ],
  [
    4,
    'LPP Palembang',
    'Yayasan Baca Contoh',
    'Seberang Ulu I, Kota Palembang',
    'MoU',
    'Perjanjian Kerja Sama taman bacaan',
    'Literasi',
    '-',
    '2 Juni 2026',
    '1 tahun',
    'Rahasia',
  ],
]

const fileOf = async (rows: (string | number)[][], name: string) => {
  const list = await aWorkbook(rows)
  return { name, mimeType: list.type, buffer: Buffer.from(await list.arrayBuffer()) }
}

describe.for(ways)('a list is imported $way', ({ way: _way, ...options }) => {
  let browser: Browser
  let program: StoryProgram
  let inspection: Inspection
  const anOfficer = async (name: string): Promise<Person> => {
    const person = await aPerson(browser, { ...options, address: program.address, look: inspection.look })
    await person.signIn(name)
    return person
  }

  beforeAll(async () => {
    program = await aProgram(await freshDatabase())
    inspection = anInspection({ withAxe: options.javaScriptEnabled !== false })
    browser = await openChromium()
  })
  afterAll(async () => {
    await browser.close()
    await program.stop()
  })

  it('a registrar imports a workbook with doubts, decides them, applies it and takes it back [F3] [Q4]', async () => {
    const { look } = inspection
    const registrar = await anOfficer('Fahrurrazi')
    const { page } = registrar
    await registrar.open('/warga-binaan')
    await registrar.follow('Impor daftar')
    await registrar.tick('Ekspor SDP')
    await registrar.attach('Berkas daftar', await fileOf(people, 'sdp.xlsx'))
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
    await registrar.leave()
    expect(inspection.wrong).toEqual([])
  })

  it('the Kanwil of South Sumatra imports its old list of agreements, decides what is doubtful and takes it back [A12]', async () => {
    const { look } = inspection
    const officer = await anOfficer('Fitriani')
    const { page } = officer
    await officer.open('/kerja-sama')
    await officer.open('/impor/kerja-sama')
    await officer.follow('Impor daftar')
    await officer.tick('Daftar Kanwil')
    await officer.attach('Berkas daftar', await fileOf(agreements, 'rekap.xlsx'))
    await officer.press('Unggah daftar')
    await officer.reads('Cocokkan kolom')
    await officer.reads(/Tidak dibaca dan tidak disimpan: No; Kasi/)
    await look(page)

    await officer.press('Baca daftar')
    await officer.reads('3 baris meragukan.')
    await look(page)
    await officer.follow('Putuskan satu per satu')
    await page.getByRole('link', { name: /^Satuan kerja: Lapas Wanita Merdeka/ }).click()
    await officer.reads('Isi baris ini')
    await look(page)
    await officer.tick('Lapas Perempuan Kelas IIA Palembang')
    await page.getByRole('radio', { name: /^Betulkan/ }).check()
    await officer.press('Simpan putusan')
    await page.getByRole('link', { name: /^Tanggal tanda tangan: 31 Juni 2026/ }).click()
    await officer.fill({ 'Tanggal tanda tangan': '30 Juni 2026' })
    await page.getByRole('radio', { name: /^Betulkan/ }).check()
    await officer.press('Simpan putusan')
    await page.getByRole('link', { name: /^Jenis naskah: MoU/ }).click()
    await officer.tick('Perjanjian Kerja Sama (PKS)')
    await page.getByRole('radio', { name: /^Betulkan/ }).check()
    await officer.press('Simpan putusan')
    await officer.press('Terapkan impor')
    await officer.reads('Kerja sama baru')
    await look(page)

    await officer.follow('Lihat kerja sama')
    await officer.reads('Perjanjian Kerja Sama taman bacaan')
    await officer.follow('Pojok baca')
    await officer.reads('Dari daftar lama')
    await officer.reads('31 Juni 2026')
    await officer.reads('30 Juni 2026')
    await look(page)

    await officer.open('/impor/kerja-sama')
    await officer.follow('rekap.xlsx')
    await officer.follow('Batalkan impor')
    await officer.press('Batalkan impor')
    await officer.reads('Impor ini sudah dibatalkan.')
    await officer.open('/kerja-sama')
    expect(await page.getByText('Pojok baca').count()).toBe(0)
    await officer.leave()
    expect(inspection.wrong).toEqual([])
  })
})
