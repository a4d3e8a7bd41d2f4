import { type Day, daysBetween, fromToday } from '#kernel'
import type { Task } from '#ui'

type TaskBadge = NonNullable<Task['badge']>

/** Days that a first page looks back or ahead where no rule of the trade speaks. */
export const month = 30

/** Days after which what does not move deserves a look, and after which it is stuck (rule `agreement.standing-still`). */
export interface Patience {
  slowDays: number
  stuckDays: number
}

/** How long something has waited. */
export function waited({ today, patience }: { today: Day; patience: Patience }, since: Day): TaskBadge {
  const { slowDays, stuckDays } = patience
  const days = Math.max(0, daysBetween(since, today))
  const word = age(today, since)
  if (days < slowDays) return { kind: 'waiting', word }
  return { kind: days < stuckDays ? 'attention' : 'stalled', word }
}

/** How long something has been so, without a judgement. */
export function age(today: Day, since: Day): string {
  const days = daysBetween(since, today)
  return days <= 0 ? 'sejak hari ini' : `${days} hari`
}

/** How near a due day is. */
export function due(today: Day, day: Day): TaskBadge {
  const days = daysBetween(today, day)
  if (days < 0) return { kind: 'stalled', word: `lewat ${-days} hari` }
  return { kind: days <= 7 ? 'attention' : 'waiting', word: fromToday(today, day) }
}
