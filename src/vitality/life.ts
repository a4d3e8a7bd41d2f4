import { addDays, type Day, daysBetween } from '#kernel'

/** All that an agreement's vitality is judged by. */
export interface Life {
  /** The day it was put into force. */
  enteredOn: Day
  /** The first day of its term under that: facts are expected from here. */
  forceOn: Day
  /** The first day on which it is over; null while no end is known. */
  overOn: Day | null
  /** The days on which something happened, rising. */
  factDays: readonly Day[]
  /** `closedOn` is the day it was declared done or an early end stopped it. */
  promises: readonly { endsOn: Day; closedOn: Day | null }[]
  /** The last days of action points that nobody has answered. */
  points: readonly Day[]
  pauses: readonly Pause[]
}

/** A suspension; it goes on again on `until`. Pauses of a life are in order and apart. */
export interface Pause {
  from: Day
  until: Day | null
}

/** Suspensions in order, those that touch or overlap as one. */
export function apart(pauses: readonly Pause[]): Pause[] {
  const merged: Pause[] = []
  for (const pause of [...pauses].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = merged.at(-1)
    if (!last || (last.until !== null && last.until < pause.from)) merged.push({ ...pause })
    else last.until = last.until === null || pause.until === null ? null : later(last.until, pause.until)
  }
  return merged.filter(({ from, until }) => until === null || from < until)
}

/** The suspension that stands on a day. */
export function pauseOn({ pauses }: Life, day: Day): Pause | undefined {
  return pauses.find(({ from, until }) => from <= day && (until === null || day < until))
}

/** Days that count from one day to another: while an agreement is suspended its clock stands still. */
export function elapsed({ pauses }: Life, from: Day, day: Day): number {
  const held = pauses.reduce((sum, pause) => {
    const begins = later(pause.from, addDays(from, 1))
    const ends = pause.until === null || pause.until > day ? addDays(day, 1) : pause.until
    return sum + Math.max(0, daysBetween(begins, ends))
  }, 0)
  return Math.max(0, daysBetween(from, day) - held)
}

/** The first day on which so many days have counted; undefined while a suspension without an end holds it. */
export function dayWhen({ pauses }: Life, from: Day, days: number): Day | undefined {
  let day = addDays(from, days)
  for (const pause of pauses) {
    const begins = later(pause.from, addDays(from, 1))
    if (pause.until !== null && pause.until <= begins) continue
    if (begins > day) return day
    if (pause.until === null) return undefined
    day = addDays(day, daysBetween(begins, pause.until))
  }
  return day
}

export const later = (one: Day, other: Day): Day => (one > other ? one : other)
