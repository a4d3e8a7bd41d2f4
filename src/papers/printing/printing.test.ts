import { describe, expect, it } from 'vitest'
import { faultless, judge } from '../../../test/judge.ts'
import { tool } from '../../../test/tools.ts'
import { compareTexts } from '../comparing/compare.ts'
import { readPaper } from '../reading/reader.ts'
import { blocksOf, linesOf } from '../text/blocks.ts'
import type { WrittenText } from '../text/written.ts'
import { docxOf, docxType } from './docx.ts'
import { printText } from './print.ts'

const qpdf = tool('qpdf')
const at = new Date('2027-03-10T02:00:00Z')
const written: WrittenText = {
  letterhead: ['Kementerian Imigrasi dan Pemasyarakatan', 'Rutan Kelas IIB Barabai'],
  heading: 'PERJANJIAN KERJA SAMA',
  subject: 'Pelayanan kesehatan',
  parties: [
    {
      role: 'PIHAK KESATU',
      name: 'Rutan Kelas IIB Barabai',
      address: 'Barabai',
      number: 'W19-1',
      signatory: 'Ahmad Fauzan',
      position: 'Kepala',
      authority: 'SK 1',
    },
    {
      role: 'PIHAK KEDUA',
      name: 'Dinas Kesehatan',
      address: null,
      number: null,
      signatory: null,
      position: null,
      authority: null,
    },
  ],
  signingOn: '2027-03-10',
  place: 'Barabai',
  recitals: ['bahwa #strong[ini] bukan perintah & <tetap> kata "biasa";', 'bahwa demikian.'],
  basis: ['UU 22/2022.'],
  articles: [
    {
      heading: 'Ruang Lingkup',
      paragraphs: [
        { text: 'Meliputi:', items: ['satu;', 'dua.'] },
        { text: 'Selesai.', items: [] },
      ],
    },
    { heading: 'Penutup', paragraphs: [{ text: 'Dibuat rangkap dua.', items: [] }] },
  ],
  annex: [['1', 'Puskesmas keliling', '12 kali', 'April 2027, Barabai', 'Budi', 'APBD', 'Foto']],
}
const pdfLines = async (first: number) =>
  (await readPaper({
    bytes: new Uint8Array(printText(written, first, at)),
    type: 'application/pdf',
  })) as string[]

describe('a printed paper', () => {
  it('is a tagged PDF/A, the same bytes each time [B4]', () => {
    const pdf = printText(written, 0, at)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    for (const sign of [
      '/StructTreeRoot',
      '<pdfaid:part>2</pdfaid:part>',
      '<pdfaid:conformance>A</pdfaid:conformance>',
      '/Lang (id)',
    ])
      expect(pdf.toString('latin1')).toContain(sign)
    expect(printText(written, 0, at).equals(pdf)).toBe(true)
  })

  it.skipIf(!qpdf)('has no fault: with and without annex, an addendum, for each party [B4]', () => {
    const addendum = { ...written, heading: 'ADENDUM', annex: [] }
    for (const text of [written, { ...written, annex: [] }, addendum])
      for (const first of [0, 1])
        expect(judge(printText(text, first, at), qpdf, '--check')).toContain(faultless)
  })

  it('says what the text says, commands of others as plain words, and counts its pages [B4]', async () => {
    const text = (await pdfLines(0)).join(' ').replace(/\s+/g, ' ')
    for (const words of [
      'Rabu, tanggal sepuluh bulan Maret tahun dua ribu dua puluh tujuh (10-03-2027)',
      'bahwa #strong[ini] bukan perintah & <tetap> kata',
      'NOMOR: W19-1',
      'Puskesmas keliling',
      'Meterai Rp10.000',
      'Halaman 1 dari 3',
      'Halaman 3 dari 3',
    ])
      expect(text).toContain(words)
  })

  it('names in each original its keeper first, and calls the parties the same in both [B4]', async () => {
    const [ours, theirs] = [(await pdfLines(0)).join(' '), (await pdfLines(1)).join(' ')]
    const order = (text: string) => text.indexOf('DINAS KESEHATAN') < text.indexOf('DENGAN')
    expect([order(ours), order(theirs)]).toEqual([false, true])
    expect(ours).toContain('Asli untuk Rutan Kelas IIB Barabai')
    expect(theirs).toContain('Asli untuk Dinas Kesehatan')
    const articles = (first: number) =>
      linesOf(blocksOf(written, first).filter(({ as }) => as === 'article' || as === 'list'))
    expect(articles(0)).toEqual(articles(1))
  })
})

describe('the Word file of a text', () => {
  it.for([0, 1])('reads back, original %i, as exactly what was written [B4]', async (first) => {
    const bytes = new Uint8Array(await docxOf(written, first))
    const lines = await readPaper({ bytes, type: docxType })
    const sent = linesOf(blocksOf(written, first))
    expect(new Set(compareTexts(sent, lines as string[]).map(({ is }) => is))).toEqual(new Set(['same']))
  })

  it('is told apart from what only calls itself one [B4]', async () => {
    expect(await readPaper({ bytes: Buffer.from('bukan Word'), type: docxType })).toBe('unreadable')
    expect(await readPaper({ bytes: Buffer.from('%PDF-1.4 rusak'), type: 'application/pdf' })).toBe(
      'unreadable',
    )
  })
})
