import type { WrittenText } from '../text/written.ts'

const party = (role: string, name: string, signatory: string, position: string) => ({
  role,
  name,
  address: 'Jalan Contoh Nomor 1, Barabai',
  number: 'CONTOH-01',
  signatory,
  position,
  authority: 'Keputusan Contoh Nomor 1 Tahun 2026',
})

/** An invented paper with everything a tag may speak of, on which each template is tried. */
export const example: WrittenText = {
  letterhead: ['Kantor Wilayah Contoh', 'Rumah Tahanan Negara Contoh'],
  heading: 'PERJANJIAN KERJA SAMA',
  subject: 'Contoh pelayanan kesehatan',
  parties: [
    party('PIHAK KESATU', 'Rumah Tahanan Negara Contoh', 'Budi Contoh', 'Kepala Rutan'),
    party('PIHAK KEDUA', 'Dinas Kesehatan Contoh', 'Sari Contoh', 'Kepala Dinas'),
  ],
  signingOn: '2027-03-10',
  place: 'Barabai',
  recitals: ['bahwa PARA PIHAK bersedia bekerja sama.'],
  basis: ['Undang-Undang Nomor 22 Tahun 2022 tentang Pemasyarakatan.'],
  articles: [
    {
      heading: 'Ruang Lingkup',
      paragraphs: [{ text: 'Ruang lingkup meliputi:', items: ['pemeriksaan;', 'penyuluhan.'] }],
    },
    { heading: 'Penutup', paragraphs: [{ text: 'Naskah dibuat rangkap 2 (dua).', items: [] }] },
  ],
  annex: [
    [
      '1',
      'Puskesmas keliling',
      'Pemeriksaan: 12 kali',
      'April 2027, klinik',
      'Kedua pihak',
      'APBD',
      'Daftar hadir',
    ],
  ],
}
