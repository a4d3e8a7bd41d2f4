import { addDays, type Day } from '#kernel'

/** The line a reminder climbs, from below; the last stands in where nobody holds any post below. */
export const levels = ['owner', 'section-head', 'unit-head', 'kanwil', 'nation'] as const
export type Level = (typeof levels)[number]

/** Days after the first notice at which each level is told (rule `notice.climb`). */
export type Climb = Partial<Record<Level, number>>

export interface Step {
  /** From 1. */
  number: number
  on: Day
  to: readonly Level[]
  climbed: boolean
  /** 0 is the most. */
  urgency: number
}

/** From below to above, each level some days after the thing was first seen. */
export function climbing(days: Climb, openedOn: Day): Step[] {
  return levels
    .flatMap((level) => {
      const after = days[level]
      return after === undefined ? [] : [{ level, after }]
    })
    .sort((one, other) => one.after - other.after)
    .map(({ level, after }, at) => ({
      number: at + 1,
      on: addDays(openedOn, after),
      to: [level],
      climbed: at > 0,
      urgency: at > 0 ? 0 : 1,
    }))
}

/** Owner and head together, so many days before the last day, the most first. */
export function countdown(days: readonly number[], until: Day): Step[] {
  const farthestFirst = [...new Set(days)].sort((one, other) => other - one)
  return farthestFirst.map((before, at) => ({
    number: at + 1,
    on: addDays(until, -before),
    to: ['owner', 'unit-head'],
    climbed: false,
    urgency: Math.min(2, farthestFirst.length - 1 - at),
  }))
}

/**
 * The steps to give today to what is still owed. Of a climb every one that was missed, so that nobody in the line
 * is left out; of a countdown only the nearest, for "180 days left" is no news at 60.
 */
export function dueSteps(steps: readonly Step[], given: number, today: Day): Step[] {
  const due = steps.filter(({ number, on }) => number > given && on <= today)
  const climbs = steps.some(({ climbed }) => climbed)
  return climbs ? due : due.slice(-1)
}
