import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, type Database, writing } from '#kernel'
import { aDatabase, anActor, aProgramme, today } from '#test'
import { alphabet, codeSaid, codeTyped, newCode } from './code.ts'
import { takeNumbers } from './numbers.ts'

let db: Database
let officer: Actor
beforeAll(async () => {
  db = await aDatabase()
  officer = await anActor(db, { roles: ['programme-officer'] })
})

describe('the numbers of a register', () => {
  it('have no gap and no double, however many ask at once and however many give up [I1]', async () => {
    const asking = fc.array(fc.record({ count: fc.integer({ min: 1, max: 4 }), givesUp: fc.boolean() }), {
      minLength: 1,
      maxLength: 8,
    })
    await fc.assert(
      fc.asyncProperty(asking, async (all) => {
        const { id: programmeId, unitId, kanwilId } = await aProgramme(db, officer)
        const register = { unitId, kanwilId, programmeId, today }
        const taken = await Promise.all(
          all.map(({ count, givesUp }) =>
            writing(db, officer, async (tx) => {
              const numbers = await takeNumbers(tx, register, count)
              if (givesUp) throw new Error('gave up')
              return numbers
            }).catch((error: Error) => {
              if (error.message !== 'gave up') throw error
              return []
            }),
          ),
        )
        const kept = taken.flat()
        const most = all.reduce((sum, { count, givesUp }) => sum + (givesUp ? 0 : count), 0)
        const serials = kept.map(({ serial }) => serial).sort((one, other) => one - other)
        expect(serials).toEqual(Array.from({ length: most }, (_, at) => at + 1))
        expect(new Set(kept.map(({ number }) => number)).size).toBe(most)
      }),
      { numRuns: 15 },
    )
  })

  it('begin anew with the year and with the programme [I1]', async () => {
    const { unitId, kanwilId, id } = await aProgramme(db, officer)
    const next = (programmeId: string, day: string) =>
      writing(db, officer, async (tx) => {
        const [one] = await takeNumbers(tx, { unitId, kanwilId, programmeId, today: day }, 1)
        return one
      })
    const [first, second] = [await next(id, '2027-12-31'), await next(id, '2027-12-31')]
    const later = await next(id, '2028-01-01')
    const other = await next((await aProgramme(db, officer)).id, '2027-12-31')
    expect([first, second, later, other].map((each) => each?.serial)).toEqual([1, 2, 1, 1])
    expect(later?.number).toMatch(/^0001\/[2-9A-Z]{4}\/2028$/)
    expect(other?.number).not.toBe(first?.number)
  })
})

describe('a code', () => {
  it('is of 75 bits of chance, in signs that nobody takes for one another [I10]', () => {
    const codes = Array.from({ length: 2000 }, newCode)
    expect(new Set(codes).size).toBe(2000)
    expect(new Set(codes.join(''))).toEqual(new Set(alphabet))
    expect(alphabet).not.toMatch(/[01OI]/)
    expect(alphabet.length ** 15).toBeGreaterThan(2 ** 64)
  })

  it('is known again however it was grouped, and a slip always shows [I3]', () => {
    const slip = fc.record({
      at: fc.integer({ min: 0, max: 15 }),
      sign: fc.constantFrom(...alphabet),
      with: fc.integer({ min: 0, max: 15 }),
    })
    fc.assert(
      fc.property(slip, (wrong) => {
        const code = newCode()
        expect(codeTyped(codeSaid(code).toLowerCase())).toBe(code)
        const changed = [...code].with(wrong.at, wrong.sign).join('')
        if (changed !== code) expect(codeTyped(changed)).toBeUndefined()
        const [one = '', other = ''] = [code[wrong.at], code[wrong.with]]
        const swapped = [...code].with(wrong.at, other).with(wrong.with, one).join('')
        if (swapped !== code) expect(codeTyped(swapped)).toBeUndefined()
      }),
    )
    for (const none of ['', 'ABCD', 'O'.repeat(16), `${newCode()}A`]) expect(codeTyped(none)).toBeUndefined()
  })
})
