import { expect, it } from 'vitest'
import { layEarlier } from './earlier.ts'
import { fireSafety, health } from './eight-offices.ts'
import type { Story } from './story.ts'
import * as task from './tasks.ts'

/** Partners are registered and cooperations proposed; they walk to the writing of their text. */
export function begin(story: Story): void {
  it('a partner is registered once kind, legal basis, kecamatan and contact are there [A1] [Q2]', async () => {
    await story.siti.open('/mitra/baru')
    await story.siti.fill({ 'Nama resmi': health.name })
    await story.siti.press('Daftarkan mitra')
    for (const sentence of ['Pilih jenis mitra', 'Isi kecamatan', 'Isi nama kontak'])
      await story.siti.reads(sentence)
    for (const office of story.offices) await task.registerOffice(story.siti, office)
    await story.siti.open('/mitra')
    for (const { name } of story.offices) await story.siti.reads(name)
  })

  it('a kecamatan of a name that several regencies have is chosen from a list [A1]', async () => {
    await story.siti.open('/mitra/baru')
    await story.siti.choose({ 'Jenis mitra': 'Lembaga pelatihan' })
    await story.siti.fill({
      'Nama resmi': 'LKP Bina Karya Kandangan',
      'Dasar hukum, akta, atau izin': 'Izin LKP Nomor 12 Tahun 2020',
      Kecamatan: 'Kandangan',
      'Nama kontak': 'Fahmi',
      'Jabatan kontak': 'Pimpinan',
      Telepon: '0517 555 0199',
    })
    await story.siti.press('Daftarkan mitra')
    await story.siti.reads(/Ada \d+ kecamatan dengan nama itu/)
    await story.siti.page.getByRole('radio', { name: 'Kandangan, Kabupaten Hulu Sungai Selatan' }).check()
    await story.siti.press('Daftarkan mitra')
    await story.siti.reads('di Kandangan, Kabupaten Hulu Sungai Selatan')
  })

  it('a cooperation is proposed with what is known today, three to follow earlier ones [B19]', async () => {
    await layEarlier(story.program)
    for (const office of story.offices) {
      const kind = office === fireSafety ? 'Nota Kesepahaman' : 'Perjanjian Kerja Sama'
      story.at.set(office.title, await task.propose(story.siti, office, kind))
      await story.siti.reads('Tahap sekarang: Penjajakan.')
    }
    await story.siti.open(story.agreement(health))
    await story.siti.reads('Naskah terkait')
    await story.siti.follow('PKS Pelayanan kesehatan warga binaan')
    await story.siti.follow(`PKS ${health.title}`)
    expect(new URL(story.siti.page.url()).pathname).toBe(story.agreement(health))
  })

  it('each walks its stages with notes and minutes, over a stage only with a reason [B2]', async () => {
    await story.siti.open(story.agreement(health))
    await story.siti.follow('Lanjut ke telaah teknis')
    await story.siti.choose({ 'Tahap tujuan': 'Pembahasan' })
    await story.siti.press('Pindahkan tahap')
    await story.siti.reads('Tahap Telaah teknis dan Penyusunan naskah terlewati. Tulis alasannya.')
    await story.each(async () => {
      await task.moveOn(story.siti, 'telaah teknis')
      await task.moveOn(story.siti, 'penyusunan naskah')
      await story.siti.reads('notula-pertemuan.pdf')
      await story.siti.reads('Disepakati kedua pihak untuk telaah teknis')
    })
  })
}
