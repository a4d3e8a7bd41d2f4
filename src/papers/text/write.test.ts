import { describe, expect, it } from 'vitest'
import type { Clause } from '../tables.ts'
import { blocksOf, linesOf } from './blocks.ts'
import { ended, type Known, linesIn, write } from './write.ts'

const clause = (over: Partial<Clause>): Clause => ({
  id: 'id',
  topic: 'rights',
  place: 130,
  kinds: ['agreement'],
  objects: null,
  needs: null,
  heading: 'Hak dan Kewajiban',
  paragraphs: ['PIHAK KEDUA berkewajiban:\nmenyediakan tenaga.'],
  source: 'Contoh',
  validFrom: '2010-01-01',
  validTo: null,
  unitId: null,
  reason: null,
  writtenBy: null,
  at: null,
  ...over,
})
const party = (role: string, name: string, duties: string[] = []) => ({
  role,
  name,
  address: null,
  number: null,
  signatory: `Kepala ${name}`,
  position: 'Kepala',
  authority: 'SK',
  duties,
})
const known: Known = {
  agreement: {
    kind: 'agreement',
    kindAsWritten: null,
    title: 'Kelas batik',
    scope: null,
    startsOn: null,
    endsOn: null,
  },
  letterhead: ['Kementerian', 'Rutan'],
  parties: [
    party('PIHAK KESATU', 'Rutan'),
    party('PIHAK KEDUA', 'Dinas', ['membuka kelas']),
    party('PIHAK KETIGA', 'Yayasan', ['memberi alat']),
  ],
  parent: null,
  contacts: [],
  annex: [],
  changes: null,
  signingOn: '2027-03-10',
  place: 'Barabai',
}

describe('a text of three parties', () => {
  const written = write(known, [
    clause({}),
    clause({ objects: ['health'], paragraphs: ['PIHAK KEDUA berkewajiban:\nmembawa obat.'] }),
    clause({
      topic: 'closing',
      heading: 'Penutup',
      paragraphs: ['{Naskah} dibuat dalam rangkap {rangkap}.'],
    }),
  ])

  it('says each party’s part: what clauses count up alike becomes one list, with the record’s own after it [B4]', () => {
    expect(written.articles[0]?.paragraphs).toEqual([
      {
        text: 'PIHAK KEDUA berkewajiban:',
        items: ['menyediakan tenaga;', 'membawa obat;', 'membuka kelas.'],
      },
      { text: 'PIHAK KETIGA berhak:', items: ['memperoleh pelaksanaan kewajiban PIHAK lain.'] },
      { text: 'PIHAK KETIGA berkewajiban:', items: ['memberi alat.'] },
    ])
    expect(written.articles[1]?.paragraphs[0]?.text).toBe(
      'Perjanjian Kerja Sama ini dibuat dalam rangkap 3 (tiga).',
    )
  })

  it.for([0, 1, 2])(
    'has an original that names its keeper first and lets it sign last on the right: %i [B4]',
    (first) => {
      const blocks = blocksOf(written, first)
      const title = blocks.find(({ as }) => as === 'title') as { lines: string[] }
      expect(title.lines[2]).toBe(known.parties[first]?.name.toUpperCase())
      const { columns } = blocks.find(({ as }) => as === 'signatures') as {
        columns: { office: string; stamped: boolean }[]
      }
      expect(columns.at(-1)?.office).toBe(known.parties[first]?.name)
      expect(columns.filter(({ stamped }) => stamped).map(({ office }) => office)).not.toContain(
        known.parties[first]?.name,
      )
      expect(columns.filter(({ stamped }) => stamped)).toHaveLength(1)
      expect(linesOf(blocks)).toContain(
        'PIHAK KESATU, PIHAK KEDUA dan PIHAK KETIGA secara bersama-sama disebut PARA PIHAK.',
      )
      expect(blocks.some(({ as }) => as === 'letterhead')).toBe(first === 0)
    },
  )
})

it('items keep the points of titles, and lose the numbers people typed before them [B4]', () => {
  expect(ended(['Rina, S.H.', 'Budi, M.Si', 'selesai;'])).toEqual(['Rina, S.H.;', 'Budi, M.Si;', 'selesai.'])
  expect(linesIn('1. satu\n- dua\n(a) tiga\n\nempat')).toEqual(['satu', 'dua', 'tiga', 'empat'])
})
