import { sql } from 'kysely'
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

/** The same of a row of `plan_item`, for a list of many. */
export const expectedBy = (today: Day) => sql<bigint>`(plan_item.quantity::bigint * least(
  plan_item.ends_on - plan_item.starts_on + 1,
  greatest(0, least(${today}::date, coalesce(plan_item.stopped_on, ${today}::date)) - plan_item.starts_on + 1)
) / (plan_item.ends_on - plan_item.starts_on + 1))`

/** What was counted for a row of `plan_item` by the facts that count for it. */
export const achievedOf = sql<bigint>`coalesce((select fact_sum.amount from fact_sum
  where fact_sum.plan_item_id = plan_item.id and fact_sum.kind = plan_item.counts_by), 0)`
