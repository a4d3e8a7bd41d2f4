import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disclose, discloseZone, least } from './disclose.ts'

/** Everybody, those assessed, those who need it, those who need it at once: each inside the one before. */
const chain = (depth: number, most: number) =>
  fc.array(fc.nat(most), { minLength: depth, maxLength: depth }).map((sizes) => sizes.sort((a, b) => b - a))

/** All chains of that depth that begin with at most so many people. */
function* chains(depth: number, most: number): Generator<number[]> {
  for (let size = 0; size <= most; size++) {
    if (depth === 1) yield [size]
    else for (const rest of chains(depth - 1, size)) yield [size, ...rest]
  }
}

/** Groups that the counts of a chain cut the people into, small ones first: each count less the next. */
const cuts = (sizes: readonly number[]) =>
  sizes.flatMap((wide, at) => [wide, ...sizes.slice(at + 1).map((narrow) => wide - narrow)])

/** Every group that stays small in all tables that print the same could be named exactly: there must be none. */
function expectDoubt(tables: { printed: string; groups: number[] }[]): void {
  const possible = new Map<string, Set<number>[]>()
  for (const { printed, groups } of tables) {
    const sets = possible.get(printed) ?? groups.map(() => new Set<number>())
    for (const [at, size] of groups.entries()) sets[at]?.add(size)
    possible.set(printed, sets)
  }
  for (const [printed, sets] of possible) {
    const certain = sets.flatMap((sizes) => (sizes.size === 1 ? [...sizes] : []))
    expect([printed, certain.filter((size) => size > 0 && size < least)]).toEqual([printed, []])
  }
}

describe('counts that leave the unit [N8] [E5]', () => {
  it('never show a group under five, nor one that is left by subtracting [N8]', () => {
    fc.assert(
      fc.property(chain(4, 400), (sizes) => {
        const numbers = disclose(sizes).filter((each) => typeof each === 'number')
        for (const size of cuts(numbers)) expect(size).toBeGreaterThanOrEqual(least)
      }),
    )
  })

  it('leave every small group in doubt, whoever knows the rule [N8]', () => {
    expectDoubt(
      [...chains(4, 22)].map((sizes) => ({ printed: String(disclose(sizes)), groups: cuts(sizes) })),
    )
  })

  it('say of a small group that it is under five, and of all but a few that it is nearly everybody [N8]', () => {
    expect(disclose([66, 60, 40, 3])).toEqual([66, 60, 40, 'few'])
    expect(disclose([66, 64, 62, 20])).toEqual([66, 'nearly', 'nearly', 20])
    expect(disclose([66, 60, 4, 0])).toEqual([66, 60, 'few', 'few'])
    expect(disclose([9, 7, 2])).toEqual([9, 'hidden', 'hidden'])
    expect(disclose([4, 4, 4])).toEqual(['few', 'few', 'few'])
  })
})

describe('counts of a zone beside those of its unit [N8] [E5]', () => {
  const zoneAndRest = (depth: number, most: number) =>
    fc
      .tuple(chain(depth, most), chain(depth, most))
      .map(([zone, rest]) => ({ zone, rest, unit: zone.map((size, at) => size + (rest[at] ?? 0)) }))

  it('never show a small rest, nor a part of it that four figures would tell [N8]', () => {
    fc.assert(
      fc.property(zoneAndRest(3, 300), ({ zone, unit }) => {
        const inside = discloseZone(zone, unit).filter((each) => typeof each === 'number')
        const beside = unit.slice(0, inside.length)
        const rest = beside.map((size, at) => size - (inside[at] ?? 0))
        for (const size of [...cuts(inside), ...cuts(beside), ...cuts(rest)])
          expect(size).toBeGreaterThanOrEqual(least)
      }),
    )
  })

  it.for([
    [2, 16],
    [3, 10],
  ] as const)('leave every small group of zone and rest in doubt, %i groups deep [N8]', ([depth, most]) => {
    const halves = [...chains(depth, most)]
    const tables = halves.flatMap((zone) =>
      halves.map((rest) => {
        const unit = zone.map((size, at) => size + (rest[at] ?? 0))
        const printed = `${discloseZone(zone, unit)} of ${disclose(unit)}`
        return { printed, groups: [...cuts(zone), ...cuts(rest), ...cuts(unit)] }
      }),
    )
    expectDoubt(tables)
  })

  it('show what is large on both sides [N8]', () => {
    expect(discloseZone([66, 40, 12], [4112, 900, 300])).toEqual([66, 40, 12])
    expect(discloseZone([66, 40, 12], [4112, 43, 30])).toEqual([66, 'hidden', 'hidden'])
    expect(discloseZone([4110, 40, 12], [4112, 900, 300])).toEqual(['hidden', 'hidden', 'hidden'])
  })
})
