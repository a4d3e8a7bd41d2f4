import type { Actor } from '#kernel'
import type { Funnel } from '../questions/funnel.ts'
import { rounded, type Told } from './told.ts'

interface ToldStep {
  said: string
  remaining: Told
  /** Only inside the unit, as are those who lack data and those whose data is limited. */
  lost: number | undefined
  unknown: number | undefined
}

export interface ToldFunnel {
  people: Told
  steps: ToldStep[]
  remaining: Told
  limited: number | undefined
  /** What the numbers are rounded to; undefined where they are whole. */
  least: number | undefined
}

/** Everything to the unit itself, to others what points at nobody. */
export const told = (funnel: Funnel, { reach }: Actor, least: number): ToldFunnel =>
  reach.of === 'unit' ? inward(funnel) : outward(funnel, least)

/** For the unit itself: everything. */
export function inward({ people, steps, remaining, limited }: Funnel): ToldFunnel {
  return {
    people,
    remaining,
    limited,
    least: undefined,
    steps: steps.map(({ said, remaining, lost, unknown }) => ({ said, remaining, lost, unknown })),
  }
}

/** For anybody outside the unit: who is left after each line, rounded. What was lost between can be told by nobody. */
export function outward({ people, steps, remaining }: Funnel, least: number): ToldFunnel {
  return {
    people: rounded(people, least),
    remaining: rounded(remaining, least),
    limited: undefined,
    least,
    steps: steps.map((step) => ({
      said: step.said,
      remaining: rounded(step.remaining, least),
      lost: undefined,
      unknown: undefined,
    })),
  }
}
