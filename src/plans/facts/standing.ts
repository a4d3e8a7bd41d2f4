import { z } from 'zod'
import { type Day, type Db, ruleOn, type Scope } from '#kernel'
import type { Progress } from './progress.ts'

/** How a promise stands against its days; never done only because enough was counted. */
export type PromiseStanding =
  | 'done'
  | 'stopped'
  | 'overdue'
  | 'not-begun'
  | 'uncounted'
  | 'behind'
  | 'on-time'
  | 'reached'

const rule = z.object({ least: z.number() })

/** Below which part of what was expected a promise is behind, in percent (rule `plan-item.behind`). */
export async function leastOf(db: Db, today: Day, scope: Scope): Promise<number> {
  return rule.parse((await ruleOn(db, 'plan-item.behind', today, scope)).value).least
}

export function standsAt(progress: Progress, today: Day, least: number): PromiseStanding {
  const { done, stopped, overdue, kind, achieved, target, expected } = progress
  if (done) return 'done'
  if (stopped) return 'stopped'
  if (overdue) return 'overdue'
  if (kind !== null && achieved >= target) return 'reached'
  if (progress.startsOn > today) return 'not-begun'
  if (kind === null) return 'uncounted'
  return isBehind(achieved, expected, least) ? 'behind' : 'on-time'
}

/** Less than `least` percent of what should have happened by now. */
export const isBehind = (achieved: number, expected: number, least: number): boolean =>
  achieved * 100 < expected * least
