import { array, constantFrom, property, assert as prove } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareTexts } from './compare.ts'
import { compareWords } from './words.ts'

const sent = [
  'PERJANJIAN KERJA SAMA',
  'Pasal 1',
  'MAKSUD DAN TUJUAN',
  'Maksud perjanjian ini adalah pelayanan kesehatan bagi Warga Binaan.',
  'Pasal 2',
  'PEMBIAYAAN',
  'Biaya ditanggung PIHAK KEDUA.',
  'Pasal 3',
  'JANGKA WAKTU',
  'Perjanjian ini berlaku selama 2 (dua) tahun sebagaimana Pasal 1.',
  'PIHAK KEDUA',
  'Kepala Dinas',
  'LAMPIRAN',
  'Puskesmas keliling',
]
const told = (back: string[]) =>
  compareTexts(sent, back).map((each) => [each.section.title, each.section.heading, each.is])

describe('a text that came back', () => {
  it('is the same when nobody wrote in it, also with numbers typed by hand [B4]', () => {
    const back = sent.map((line) => (line.startsWith('Biaya') ? `(1)  ${line}` : line))
    expect(new Set(told(back).map(([, , is]) => is))).toEqual(new Set(['same']))
  })

  it('is compared article by article: changed, added, removed, also when the numbers move on [B4]', () => {
    const back = sent.flatMap((line) => {
      if (line === 'Pasal 2') return ['Pasal 2', 'KERAHASIAAN', 'PARA PIHAK menjaga kerahasiaan.', 'Pasal 3']
      if (line === 'Pasal 3') return ['Pasal 4']
      return [line.replace('ditanggung PIHAK KEDUA', 'ditanggung PARA PIHAK')]
    })
    expect(told(back)).toEqual([
      ['Kepala dan pembukaan', '', 'same'],
      ['Pasal 1', 'MAKSUD DAN TUJUAN', 'same'],
      ['Pasal 2', 'KERAHASIAAN', 'added'],
      ['Pasal 3', 'PEMBIAYAAN', 'changed'],
      ['Pasal 4', 'JANGKA WAKTU', 'same'],
      ['Tanda tangan', '', 'same'],
      ['Lampiran', '', 'same'],
    ])
    const gone = back.filter((_, at) => ![3, 4, 5].includes(at))
    expect(compareTexts(back, gone).map(({ is }) => is)).toContain('changed')
    expect(told(sent.filter((_, at) => at < 4 || at > 6))).toContainEqual([
      'Pasal 2',
      'PEMBIAYAAN',
      'removed',
    ])
  })

  it('keeps an article together whose heading was rewritten [B4]', () => {
    const back = sent.map((line) => (line === 'PEMBIAYAAN' ? 'BIAYA DAN ANGGARAN' : line))
    expect(told(back)).toContainEqual(['Pasal 2', 'BIAYA DAN ANGGARAN', 'changed'])
  })

  it('shows the old words beside the new ones [B4]', () => {
    expect(compareWords('berlaku selama 2 (dua) tahun', 'berlaku selama 3 (tiga) tahun')).toEqual([
      { is: 'same', text: 'berlaku selama ' },
      { is: 'gone', text: '2 (dua) ' },
      { is: 'new', text: '3 (tiga) ' },
      { is: 'same', text: 'tahun' },
    ])
  })

  it('loses no word of either, whatever was written [B4]', () => {
    const texts = array(constantFrom('biaya', 'pihak', 'waktu', 'dan'), { maxLength: 30 }).map((words) =>
      words.join(' '),
    )
    prove(
      property(texts, texts, (before, after) => {
        const runs = compareWords(before, after)
        const without = (is: string) => runs.filter((run) => run.is !== is).map(({ text }) => text)
        const words = (parts: string[]) => parts.join(' ').split(/\s+/).filter(Boolean)
        expect(words(without('gone'))).toEqual(words([after]))
        expect(words(without('new'))).toEqual(words([before]))
      }),
    )
  })
})
