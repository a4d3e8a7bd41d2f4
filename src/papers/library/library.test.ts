import { integer, property, assert as prove } from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { kindCodes, objectCodes } from '#agreements'
import { type Database, endOfTerm, reading, system } from '#kernel'
import { aDatabase } from '#test'
import type { Clause } from '../tables.ts'
import { monthsOf, termSentence } from '../text/term.ts'
import { choose } from './choose.ts'
import { fill } from './fill.ts'
import { knownWords } from './known-words.ts'

let db: Database
let shipped: Clause[]
beforeAll(async () => {
  db = await aDatabase()
  shipped = await reading(db, system, (read) =>
    read.selectFrom('clause').selectAll().where('unitId', 'is', null).orderBy('place').execute(),
  )
})

const all = { has: new Set(['annex', 'parent', 'personal-data'] as const), day: '2027-03-10' }
const headings = (clauses: Clause[]) => clauses.map(({ heading }) => heading)

describe('the clause library', () => {
  it('gives every kind of paper, whatever it is about, a beginning and an end [B4]', () => {
    for (const kind of kindCodes)
      for (const object of objectCodes) {
        const chosen = headings(choose(shipped, { ...all, kind, objects: [object] }))
        expect([kind, object, chosen.includes('Penutup')]).toEqual([kind, object, true])
      }
  })

  it('names its source and only known kinds and objects, and leaves no word unfilled [B4]', () => {
    const fillings = Object.fromEntries(Object.keys(knownWords).map((word) => [word, 'x']))
    for (const { kinds, objects, source, paragraphs } of shipped) {
      expect(source).not.toBe('')
      expect(kinds.every((kind) => (kindCodes as string[]).includes(kind))).toBe(true)
      expect((objects ?? []).every((object) => (objectCodes as string[]).includes(object))).toBe(true)
      for (const paragraph of paragraphs)
        expect(fill(paragraph, { ...fillings, ruang_lingkup: ['x'], narahubung: ['x'] }).join()).not.toMatch(
          /[{}]/,
        )
    }
  })

  it('lets the words of an office go before the general ones, topic by topic [B4]', () => {
    const [general] = shipped.filter(({ topic }) => topic === 'funding') as [Clause]
    const own = { ...general, id: 'own', heading: 'Biaya', unitId: 'unit' }
    const chosen = choose([...shipped, own], { ...all, kind: 'agreement', objects: ['health'] })
    expect(headings(chosen)).toContain('Biaya')
    expect(headings(chosen)).not.toContain('Pembiayaan')
    expect(headings(chosen)).toContain('Jangka Waktu')
  })

  it('says personal data only where they change hands, and products only where something is made [B4]', () => {
    const without = headings(
      choose(shipped, { ...all, kind: 'agreement', objects: ['health'], has: new Set() }),
    )
    for (const heading of ['Pelindungan Data Pribadi', 'Hasil Karya', 'Rencana Aksi'])
      expect(without).not.toContain(heading)
    expect(headings(choose(shipped, { ...all, kind: 'agreement', objects: ['trade'] }))).toContain(
      'Hasil Karya',
    )
  })

  it('stops at a word it does not know: a fault of the library, and no gap on a paper', () => {
    expect(() => fill('Menurut {salah}', { naskah: 'x' })).toThrow('{salah}')
  })
})

describe('a term', () => {
  it('of whole months is said by its length, whatever the first day [B4]', () => {
    prove(
      property(integer({ min: 1, max: 120 }), integer({ min: 0, max: 3000 }), (months, offset) => {
        const startsOn = new Date(Date.UTC(2020, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10)
        const endsOn = endOfTerm(startsOn, months)
        const read = monthsOf(startsOn, endsOn) ?? 0
        expect(endOfTerm(startsOn, read)).toBe(endsOn)
      }),
    )
  })

  it.for([
    ['2027-03-10', '2029-03-09', 'selama 2 (dua) tahun, terhitung sejak tanggal 10 Maret 2027'],
    ['2027-03-10', '2028-09-09', 'selama 18 (delapan belas) bulan, terhitung'],
    [
      '2027-03-10',
      '2027-12-31',
      'berlaku sejak tanggal 10 Maret 2027 sampai dengan tanggal 31 Desember 2027',
    ],
    [null, null, 'berlaku selama ... terhitung sejak tanggal ditandatangani'],
  ] as const)('from %s to %s reads "%s" [B4]', ([startsOn, endsOn, words]) => {
    expect(termSentence('Naskah ini', { startsOn, endsOn }, '...')).toContain(words)
  })
})
