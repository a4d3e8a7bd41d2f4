import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Limit, Pair, Problem, Solution } from './model.ts'
import { solve } from './solve.ts'
import { solveAside } from './solver.ts'

const people = ['a', 'b', 'c', 'd', 'e']
const cohorts = ['P', 'Q', 'R']

const problems = fc
  .record({
    points: fc.array(fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }), {
      minLength: people.length * cohorts.length,
      maxLength: people.length * cohorts.length,
    }),
    seats: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }),
    limits: fc.array(
      fc.record({
        cohortId: fc.constantFrom(...cohorts),
        people: fc.uniqueArray(fc.constantFrom(...people), { minLength: 1 }),
        most: fc.integer({ min: 0, max: 2 }),
      }),
      { maxLength: 3 },
    ),
  })
  .map(
    ({ points, seats, limits }): Problem => ({
      pairs: people.flatMap((personId, row) =>
        cohorts.flatMap((cohortId, column): Pair[] => {
          const worth = points[row * cohorts.length + column]
          return worth ? [{ personId, cohortId, points: worth }] : []
        }),
      ),
      seats: Object.fromEntries(cohorts.map((cohort, at) => [cohort, seats[at] ?? 0])),
      limits,
    }),
  )

it('finds what trying everything finds, never above the seats, the limits or one place each [G8]', async () => {
  await fc.assert(
    fc.asyncProperty(problems, async (problem) => {
      const solution = await solve(problem)
      expect(solution.points).toBe(best(problem))
      expect(solution.gap).toBe(0)
      expectLawful(problem, solution)
    }),
    { numRuns: 100 },
  )
})

it('gives the same answer in whatever order the people came, also where several are as good [G8]', async () => {
  await fc.assert(
    fc.asyncProperty(problems, fc.func(fc.integer()), async (problem, key) => {
      const shuffled = [...problem.pairs].sort((one, other) => key(one) - key(other))
      expect((await solve({ ...problem, pairs: shuffled })).placed).toEqual((await solve(problem)).placed)
    }),
    { numRuns: 25 },
  )
})

it('solves in a thread of its own, and leaves at once when nobody waits any more [G8]', async () => {
  const problem = { pairs: [{ personId: 'a', cohortId: 'P', points: 3 }], seats: { P: 1 }, limits: [] }
  const going = new AbortController()
  expect(await solveAside(problem, going.signal)).toEqual({ placed: problem.pairs, points: 3, gap: 0 })
  const large = someThousands()
  let turns = 0
  const turning = setInterval(() => {
    turns += 1
  }, 5)
  const asked = solveAside(large, going.signal)
  setTimeout(() => going.abort(), 150)
  expect(await asked).toBeUndefined()
  clearInterval(turning)
  expect(turns).toBeGreaterThan(3)
})

function expectLawful({ pairs, seats, limits }: Problem, { placed }: Solution): void {
  const allowed = new Set(pairs.map(({ personId, cohortId }) => `${personId} ${cohortId}`))
  expect(placed.every(({ personId, cohortId }) => allowed.has(`${personId} ${cohortId}`))).toBe(true)
  expect(new Set(placed.map(({ personId }) => personId)).size).toBe(placed.length)
  for (const cohort of cohorts)
    expect(placed.filter(({ cohortId }) => cohortId === cohort).length).toBeLessThanOrEqual(
      seats[cohort] ?? 0,
    )
  for (const limit of limits) expect(within(limit, placed)).toBe(true)
}

const within = ({ cohortId, people: among, most }: Limit, placed: readonly Pair[]) =>
  placed.filter((each) => each.cohortId === cohortId && among.includes(each.personId)).length <= most

/** Every way of placing five people in three cohorts, tried. */
function best(problem: Problem): number {
  const worth = new Map(problem.pairs.map(({ personId, cohortId, points }) => [personId + cohortId, points]))
  const left = { ...problem.seats }
  const placed: Pair[] = []
  const from = (at: number): number => {
    const personId = people[at]
    if (personId === undefined) return 0
    return cohorts.reduce(
      (most, cohortId) => {
        const points = worth.get(personId + cohortId)
        if (!points || !left[cohortId]) return most
        const pair = { personId, cohortId, points }
        placed.push(pair)
        left[cohortId] -= 1
        const may = problem.limits.every((limit) => within(limit, placed))
        const sum = may ? points + from(at + 1) : 0
        left[cohortId] += 1
        placed.pop()
        return Math.max(most, sum)
      },
      from(at + 1),
    )
  }
  return from(0)
}

function someThousands(): Problem {
  const pairs = Array.from({ length: 3000 }, (_, person) =>
    Array.from({ length: 8 }, (_, at) => ({
      personId: `p${person}`,
      cohortId: `c${(person * 7 + at * 13) % 100}`,
      points: 1 + ((person * 31 + at * 17) % 97),
    })),
  ).flat()
  const seats = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`c${at}`, 20]))
  return { pairs, seats, limits: [] }
}
