import type { Actor } from '#kernel'
import type { Funnel } from '../questions/funnel.ts'

/** A number that is not told, for it could point at a few people. */
export type Told = number | null

export interface ToldStep {
  said: string
  remaining: Told
  lost: Told
  unknown: Told
}

export interface ToldFunnel {
  people: Told
  steps: ToldStep[]
  remaining: Told
  /** Something is kept back. */
  hides: boolean
}

/** Everything to the unit itself, to others what points at nobody. */
export const told = (funnel: Funnel, { reach }: Actor, least: number): ToldFunnel =>
  reach.of === 'unit' ? inward(funnel) : outward(funnel, least)

/** For the unit itself: everything. */
export function inward({ people, steps, remaining }: Funnel): ToldFunnel {
  return {
    people,
    remaining,
    hides: false,
    steps: steps.map(({ said, remaining, lost, unknown }) => ({ said, remaining, lost, unknown })),
  }
}

/**
 * For anybody outside the unit: no group of fewer than `least` people is told, and none follows by subtraction. The
 * numbers of people left after each line go down; whoever knows two of them knows how many were lost between. So of
 * these numbers only such are told that differ from each other by nothing or by at least `least`, the first and the
 * last before those between. What was lost is told where both sides are; how many lack data never is.
 */
export function outward({ people, steps }: Funnel, least: number): ToldFunnel {
  const counts = [people, ...steps.map((step) => step.remaining)]
  const told = tellable(counts, least)
  return {
    people: told[0] ?? null,
    remaining: told.at(-1) ?? null,
    hides: told.includes(null),
    steps: steps.map(({ said, lost }, at) => ({
      said,
      remaining: told[at + 1] ?? null,
      lost: told[at] === null || told[at + 1] === null ? null : lost,
      unknown: null,
    })),
  }
}

/** Which of numbers that never rise may be told together. Nothing at all stands for the group of those left. */
export function tellable(counts: readonly number[], least: number): Told[] {
  const told = new Set<number>()
  const apart = (one: number, other: number) => one === other || Math.abs(one - other) >= least
  const order = [0, counts.length - 1, ...counts.keys()]
  for (const at of order) {
    const count = counts[at] ?? 0
    if (apart(count, 0) && [...told].every((other) => apart(count, counts[other] ?? 0))) told.add(at)
  }
  return counts.map((count, at) => (told.has(at) ? count : null))
}
