import { z } from 'zod'
import { type Day, daysBetween, type RuleBook } from '#kernel'
import type { Source } from './source.ts'
import { sources } from './sources/all.ts'
import { type Climb, climbing, countdown, type Level, levels, type Step } from './steps.ts'

const climbCode = 'notice.climb'
const climbDays = z.partialRecord(z.enum(levels), z.number())
/** The days of every sort of thing, and what is different for some sorts. */
const climbRule = z.object({ days: climbDays, kinds: z.record(z.string(), climbDays) })
const countdownRule = z.object({ days: z.array(z.number()).min(1) })
const ladderRule = z.object({ days: z.number() })

/** Every rule that says when to remind. */
export const paceCodes: readonly string[] = [
  climbCode,
  ...sources.flatMap(({ pace }) =>
    pace === 'climb' ? [] : ['ladder' in pace ? pace.every : pace.countdown],
  ),
]

/** All steps of one reminder, under the rules of its unit. */
export function stepsOf(
  { kind, pace }: Source,
  rules: RuleBook,
  { unitId, openedOn, day }: { unitId: string; openedOn: Day; day: Day },
): Step[] {
  if (pace === 'climb') return climbing(climbOf(kind, rules, unitId), openedOn)
  if ('countdown' in pace) return countdown(countdownDays(pace.countdown, rules, unitId), day)
  const { days } = ladderRule.parse(rules(pace.every, unitId))
  return climbing(Object.fromEntries(pace.ladder.map((level, above) => [level, above * days])), openedOn)
}

/** Whether a thing is so near that somebody is to be told; whatever climbs begins at once. */
export function isNear({ pace }: Source, rules: RuleBook, unitId: string, today: Day, day: Day): boolean {
  if (pace === 'climb' || 'ladder' in pace) return true
  return daysBetween(today, day) <= Math.max(...countdownDays(pace.countdown, rules, unitId))
}

function climbOf(kind: string, rules: RuleBook, unitId: string): Climb {
  const { days, kinds } = climbRule.parse(rules(climbCode, unitId))
  return { ...days, ...kinds[kind] } satisfies Partial<Record<Level, number>>
}

const countdownDays = (code: string, rules: RuleBook, unitId: string) =>
  countdownRule.parse(rules(code, unitId)).days
