import { z } from 'zod'
import type { Vitality } from '#agreements'
import { addDays, type Day } from '#kernel'
import { elapsed, type Life, later, pauseOn } from './life.ts'

/** The code of the rule that says when an agreement stalls and when it lives in name only. */
export const ruleCode = 'agreement.vitality'
export const vitalityRule = z.object({
  /** Days after coming into force within which the first fact is expected. */
  startDays: z.number(),
  /** Days without a fact after which it stalls, and after which it lives in name only. */
  slowDays: z.number(),
  silentDays: z.number(),
  /** So many of a hundred promises past their last day, neither done nor stopped, and it stalls. */
  overduePercent: z.number(),
  /** So many action points past their day without an answer, and it stalls. */
  openPoints: z.number(),
})
export type VitalityRule = z.infer<typeof vitalityRule>

/** What counts on a day. */
export interface Numbers {
  lastFactOn: Day | null
  /** Days that counted since the last fact, or since coming into force. */
  silence: number
  promises: number
  overdue: number
  openPoints: number
  suspendedOn: Day | null
}

/** What an agreement is on a day, by all that is known of it now: exactly one state. */
export function stateOn(life: Life, rule: VitalityRule, day: Day): Vitality {
  if (life.overOn !== null && day >= life.overOn) return 'ended'
  if (day < life.forceOn) return 'not-begun'
  const { lastFactOn, silence, promises, overdue, openPoints } = numbersOn(life, day)
  const isDue = elapsed(life, life.forceOn, day) >= rule.startDays
  if (isDue && (lastFactOn === null || silence >= rule.silentDays)) return 'in-name-only'
  const isLate = overdue > 0 && overdue * 100 >= promises * rule.overduePercent
  const isUnanswered = openPoints > 0 && openPoints >= rule.openPoints
  if (isLate || isUnanswered || (isDue && silence >= rule.slowDays)) return 'stalled'
  return lastFactOn === null ? 'not-begun' : 'alive'
}

/** The numbers behind a state. Suspended, they stand as they were on the day it began; over, as on the last day. */
export function numbersOn(life: Life, asked: Day): Numbers {
  const day = life.overOn !== null && asked >= life.overOn ? addDays(life.overOn, -1) : asked
  const pause = pauseOn(life, day)
  const clock = pause ? pause.from : day
  const lastFactOn = life.factDays.findLast((each) => each <= day) ?? null
  return {
    lastFactOn,
    silence: elapsed(life, later(life.forceOn, lastFactOn ?? life.forceOn), day),
    promises: life.promises.length,
    overdue: life.promises.filter(
      ({ endsOn, closedOn }) => endsOn < clock && (closedOn === null || closedOn > day),
    ).length,
    openPoints: life.points.filter((due) => due < clock).length,
    suspendedOn: pause ? pause.from : null,
  }
}
