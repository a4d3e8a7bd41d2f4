import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { funnelFrom } from '../questions/funnel.ts'
import { outward } from './outward.ts'
import { rounded, toldInWords } from './told.ts'

const least = 5
const told = (count: number) => rounded(count, least)

/** What a reader who knows the rule can say of a told number. */
const range = (count: number): [number, number] => {
  const number = told(count)
  return number === null ? [0, 2 * least - 1] : [number, number + least - 1]
}
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

/** Somewhere between these two lies nobody, or a group of five and more: no small group is proved. */
function expectDoubt([from, until]: readonly [number, number]) {
  expect(from <= 0 || until >= least).toBe(true)
}

describe('a number that leaves the unit [N8]', () => {
  it('is rounded down to fives, and not told below ten [N8]', () => {
    expect([0, 4, 9, 10, 14, 15, 66].map(told)).toEqual([null, null, null, 10, 10, 15, 65])
    expect([told(3), told(66)].map((each) => toldInWords(each, least))).toEqual(['kurang dari 10', '65'])
  })

  it('never differs by one to four from any other, of whatever question, list or day [N8]', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (one, other) => {
        const apart = Math.abs((told(one) ?? 0) - (told(other) ?? 0))
        expect(apart === 0 || apart >= least).toBe(true)
      }),
    )
  })

  it('proves no small group when a part is taken from its whole, also from an exact whole [N8]', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (part, rest) => {
        const [fewest, most] = range(part + rest)
        const [from, until] = range(part)
        expectDoubt([fewest - until, most - from])
        expectDoubt([part + rest - until, part + rest - from])
      }),
    )
  })

  it('proves none when a whole is set off against all of its parts [N8]', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 2, maxLength: 9 }), (parts) => {
        const ranges = parts.map(range)
        const [fewest, most] = range(sum(parts))
        for (const [at, [from, until]] of ranges.entries()) {
          const others = ranges.toSpliced(at, 1)
          expectDoubt([
            Math.max(from, fewest - sum(others.map(([, high]) => high))),
            Math.min(until, most - sum(others.map(([low]) => low))),
          ])
        }
      }),
    )
  })

  it('leaves every small group uncertain in all tables of two answers to two questions [N8]', () => {
    const possible = new Map<string, { fewest: number[]; most: number[] }>()
    const sizes = Array.from({ length: 15 }, (_, size) => size)
    for (const a of sizes)
      for (const b of sizes)
        for (const c of sizes)
          for (const d of sizes) {
            const cells = [a, b, c, d]
            const printed = [...cells, a + b, c + d, a + c, b + d, a + b + c + d].map(told).join()
            const known = possible.get(printed) ?? { fewest: cells, most: cells }
            possible.set(printed, {
              fewest: known.fewest.map((size, at) => Math.min(size, cells[at] ?? 0)),
              most: known.most.map((size, at) => Math.max(size, cells[at] ?? 0)),
            })
          }
    const named = [...possible].filter(([, { fewest, most }]) =>
      fewest.some((size, at) => size === most[at] && size > 0 && size < least),
    )
    expect(named).toEqual([])
  })
})

describe('a funnel that leaves the unit [N8]', () => {
  it('tells who is left after each line, rounded, and neither who fell nor who lacks data [N8]', () => {
    const funnel = funnelFrom(
      43,
      ['a', 'b'],
      [
        [20, 3],
        [17, 0],
      ],
      2,
    )
    expect(outward(funnel, least)).toEqual({
      people: 40,
      remaining: null,
      limited: undefined,
      least,
      steps: [
        { said: 'a', remaining: 20, lost: undefined, unknown: undefined },
        { said: 'b', remaining: null, lost: undefined, unknown: undefined },
      ],
    })
  })
})
