import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { funnelFrom } from '../questions/funnel.ts'
import { outward, tellable } from './outward.ts'

const least = 5

describe('what is told outside the unit [N8]', () => {
  it('hides a last step of a few, and the few that the step before lost [N8]', () => {
    const few = outward(
      funnelFrom(
        40,
        ['a', 'b'],
        [
          [20, 3],
          [17, 0],
        ],
      ),
      least,
    )
    expect([few.steps[1]?.remaining, few.remaining, few.steps[1]?.lost]).toEqual([null, null, null])
    const lost = outward(
      funnelFrom(
        40,
        ['a', 'b'],
        [
          [2, 0],
          [18, 0],
        ],
      ),
      least,
    )
    expect(lost.steps.map((step) => step.remaining)).toEqual([null, 20])
    expect(lost.steps.map((step) => step.lost)).toEqual([null, null])
    expect(lost.remaining).toBe(20)
  })

  it('never tells how many lack data [N8]', () => {
    const told = outward(funnelFrom(40, ['a'], [[20, 3]]), least)
    expect(told.steps).toEqual([{ said: 'a', remaining: 20, lost: 20, unknown: null }])
    expect(told.hides).toBe(false)
  })

  it('leaves no small group to be computed by subtracting any two told numbers [N8]', () => {
    const falling = fc
      .array(fc.nat({ max: 60 }), { minLength: 2, maxLength: 9 })
      .map((counts) => counts.sort((one, other) => other - one))
    fc.assert(
      fc.property(falling, (counts) => {
        const told = [...tellable(counts, least).filter((count) => count !== null), 0]
        for (const one of told)
          for (const other of told)
            expect([0, 1, 2, 3, 4].filter((few) => few === one - other && few > 0)).toEqual([])
      }),
    )
  })

  it('tells nobody a small group, even who knows how numbers are hidden [N8]', () => {
    for (const [told, possible] of everyFunnel(4, 14)) {
      for (const [from, to] of groups(4)) {
        const sizes = new Set(possible.map((counts) => (counts[from] ?? 0) - (counts[to] ?? 0)))
        const [only] = sizes
        const isGiven = sizes.size === 1 && only !== undefined && only > 0 && only < least
        expect([told, from, to, isGiven]).toEqual([told, from, to, false])
      }
    }
  })
})

/** All funnels of so many numbers up to `most`, by what is told of them. */
function everyFunnel(length: number, most: number): Map<string, number[][]> {
  const byTold = new Map<string, number[][]>()
  const grow = (counts: number[]) => {
    if (counts.length === length) {
      const told = JSON.stringify(tellable(counts, least))
      byTold.set(told, [...(byTold.get(told) ?? []), counts])
      return
    }
    for (let next = 0; next <= (counts.at(-1) ?? most); next++) grow([...counts, next])
  }
  grow([])
  return byTold
}

/** Every stretch of steps, and from every step to the end. */
const groups = (length: number) =>
  Array.from({ length }, (_, from) =>
    Array.from({ length: length - from }, (_, at) => [from, from + at + 1] as const),
  ).flat()
