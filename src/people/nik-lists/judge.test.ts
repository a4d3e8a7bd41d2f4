import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnswerRow, answerRows } from './answer-file.ts'
import { judge, type SentLine } from './judge.ts'

const today = '2027-03-10'
const nikOf = (n: number) => `637204250590${String(n).padStart(4, '0')}`
const unknown = 3

const lineOf = (n: number, over: Partial<SentLine> = {}): SentLine => ({
  line: n,
  number: `B.I ${n}/2027`,
  name: `Ahmad Contoh ${n}`,
  sex: 'male',
  birthDate: '1990-05-25',
  nik: n === unknown ? null : nikOf(n),
  closed: null,
  ...over,
})
const lines = [1, 2, 3, 4, 5].map((n) => lineOf(n))

const rowOf = (n: number, over: Partial<AnswerRow> = {}): AnswerRow => ({
  place: n,
  line: n,
  number: `B.I ${n}/2027`,
  name: `Ahmad Contoh ${n}`,
  nik: n === unknown ? null : { digits: nikOf(n), exact: true },
  theirNik: null,
  verdict: 'Sesuai',
  remark: null,
  ...over,
})

/** Line → what is said of it. */
const said = (rows: AnswerRow[], sent = lines) =>
  Object.fromEntries(
    judge(rows, sent, today).map(({ line, outcome, held }) => [line ?? '-', outcome ?? held]),
  )
const exact = (digits: string) => ({ digits, exact: true })

describe('a row of an answer [F2]', () => {
  it('says valid, wrong, another NIK, or gives one where none was known [F2]', () => {
    expect(
      said([
        rowOf(1),
        rowOf(2, { verdict: 'Tidak sesuai' }),
        rowOf(3, { theirNik: exact(nikOf(3)) }),
        rowOf(4, { nik: exact(nikOf(44)) }),
        rowOf(5, { verdict: 'Tidak sesuai', theirNik: exact(nikOf(55)) }),
      ]),
    ).toEqual({ 1: 'valid', 2: 'mismatch', 3: 'given', 4: 'other', 5: 'other' })
    expect(said([rowOf(3, { verdict: 'Tidak ditemukan' })])).toEqual({ 3: 'not-found' })
  })

  it('that comes back as it went says nothing, and one nobody understands is held [F2]', () => {
    expect(said([rowOf(1, { verdict: null })])).toEqual({})
    expect(said([rowOf(1, { verdict: 'dicek' })])).toEqual({ 1: 'unclear' })
    expect(said([rowOf(4, { nik: exact(nikOf(44)), verdict: null })])).toEqual({ 4: 'unclear' })
  })

  it('is matched by register number however it is spaced, or by line, never by name alone [F2]', () => {
    expect(said([rowOf(2, { line: null, number: 'bi2-2027', name: 'A. Contoh' })])).toEqual({ 2: 'valid' })
    expect(said([rowOf(2, { number: null })])).toEqual({ 2: 'valid' })
    expect(said([rowOf(2, { line: null, number: null })])).toEqual({ '-': 'unknown' })
    expect(said([rowOf(2, { line: 4, name: 'Orang Lain', nik: null })])).toEqual({ '-': 'torn' })
    expect(said([rowOf(2, { number: null, name: 'Orang Lain', nik: null })])).toEqual({ '-': 'torn' })
    expect(judge([rowOf(2, { name: 'Achmad Contoh' })], lines, today)[0]?.doubts).toEqual(['name'])
  })

  it('with a NIK that a spreadsheet rounded counts only where it is ours [F2]', () => {
    const rounded = (digits: string) => ({ digits: `${digits.slice(0, 15)}0`, exact: false })
    expect(said([rowOf(1, { theirNik: rounded(nikOf(1)) })])).toEqual({ 1: 'valid' })
    expect(said([rowOf(3, { theirNik: rounded('6372042505909999') })])).toEqual({ 3: 'rounded' })
  })

  it('carries its doubts: a NIK that does not go with birthday or sex, a word that says no [F2]', () => {
    const [one] = judge(
      [rowOf(3, { theirNik: exact('6372046505900001'), verdict: 'Tidak sesuai' })],
      lines,
      today,
    )
    expect(one).toMatchObject({ outcome: 'given', doubts: ['said-no', 'sex'] })
  })

  it('is held when it contradicts another, when the line is answered, changed or moved [F2]', () => {
    expect(said([rowOf(1), rowOf(1, { place: 9, verdict: 'Tidak sesuai' })])).toEqual({ 1: 'contradiction' })
    const twice = exact(nikOf(77))
    expect(said([rowOf(4, { theirNik: twice }), rowOf(5, { theirNik: twice })])).toEqual({
      4: 'contradiction',
      5: 'contradiction',
    })
    for (const closed of ['answered', 'changed', 'moved'] as const) {
      expect(said([rowOf(1)], [lineOf(1, { closed })])).toEqual({ 1: closed })
    }
  })

  it('means the same in any order of rows, and when rows are repeated [F2]', () => {
    const verdicts = ['Sesuai', 'tidak sesuai', 'VALID', 'Tidak ditemukan', null, 'dicek']
    const aRow = fc
      .tuple(fc.integer({ min: 1, max: 7 }), fc.constantFrom(...verdicts), fc.constantFrom(null, 11, 12, 13))
      .map(([n, verdict, other]) => rowOf(n, { verdict, theirNik: other && exact(nikOf(other)) }))
    const shuffled = fc
      .array(aRow, { maxLength: 9 })
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
          fc.subarray(rows),
        ),
      )
    fc.assert(
      fc.property(shuffled, ([rows, mixed, again]) => {
        const placed = [...mixed, ...again].map((row, at) => ({ ...row, place: at + 1 }))
        expect(said(placed)).toEqual(said(rows.map((row, at) => ({ ...row, place: at + 1 }))))
      }),
    )
  })
})

describe('the file of an answer [F2]', () => {
  const csv = (text: string) => answerRows(new TextEncoder().encode(text))

  it('may have its columns in any order, others beside them, and lines above [F2]', async () => {
    const columns = {
      No: '2',
      'No. Registrasi': 'B.I 2/2027',
      Nama: 'Ahmad',
      NIK: nikOf(2),
      Hasil: 'Sesuai',
      Alamat: 'x',
      Agama: '',
    }
    const heads = Object.keys(columns) as (keyof typeof columns)[]
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(heads, { minLength: heads.length, maxLength: heads.length }),
        fc.constantFrom(',', ';'),
        async (order, comma) => {
          const text = [
            'Hasil pemadanan',
            order.join(comma),
            order.map((head) => columns[head]).join(comma),
          ].join('\n')
          expect(await csv(text)).toEqual([
            {
              place: 3,
              line: 2,
              number: 'B.I 2/2027',
              name: 'Ahmad',
              nik: { digits: nikOf(2), exact: true },
              theirNik: null,
              verdict: 'Sesuai',
              remark: null,
            },
          ])
        },
      ),
      { numRuns: 40 },
    )
  })

  it('is refused when no column of an answer is in it, or it is no table at all [F2]', async () => {
    expect(await csv('Nama;Alamat\nAhmad;Jalan')).toBeUndefined()
    expect(await answerRows(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toBeUndefined()
    expect(await answerRows(new Uint8Array([0xff, 0xfe, 0xfd]))).toBeUndefined()
    expect(await answerRows(new Uint8Array())).toBeUndefined()
  })
})
