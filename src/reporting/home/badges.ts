import { type Day, daysBetween, fromToday } from '#kernel'
import type { Task } from '#ui'

type TaskBadge = NonNullable<Task['badge']>

/** Days after which a stage without movement deserves a look, and after which it is stuck. */
export const slow = 14
export const stuck = 30

/** How long something has waited. */
export function waited(today: Day, since: Day): TaskBadge {
  const days = Math.max(0, daysBetween(since, today))
  const word = days === 0 ? 'sejak hari ini' : `${days} hari`
  if (days < slow) return { kind: 'waiting', word }
  return { kind: days < stuck ? 'attention' : 'stalled', word }
}

/** How near a due day is. */
export function due(today: Day, day: Day): TaskBadge {
  const days = daysBetween(today, day)
  if (days < 0) return { kind: 'stalled', word: `lewat ${-days} hari` }
  return { kind: days <= 7 ? 'attention' : 'waiting', word: fromToday(today, day) }
}
