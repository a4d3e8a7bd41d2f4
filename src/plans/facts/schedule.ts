import { type Day, daysBetween } from '#kernel'

interface Planned {
  quantity: number
  startsOn: Day
  endsOn: Day
  stoppedOn: Day | null
}

/**
 * How much of a promise should have happened by the end of `today`, in its own measure: spread evenly over its days,
 * rounded down, and no more once it was stopped.
 */
export function expectedOn({ quantity, startsOn, endsOn, stoppedOn }: Planned, today: Day): number {
  const until = stoppedOn !== null && stoppedOn < today ? stoppedOn : today
  const days = daysBetween(startsOn, endsOn) + 1
  const past = Math.min(days, Math.max(0, daysBetween(startsOn, until) + 1))
  return Math.floor((quantity * past) / days)
}
