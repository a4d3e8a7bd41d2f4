import { addDays, type Day, type Db, ruleOn, type Scope } from '#kernel'
import type { LessonView } from './lesson.ts'

/** Days after the lesson in which its marks may be changed freely (rule `attendance.change`). */
export async function changeDays(db: Db, today: Day, scope: Scope | null): Promise<number> {
  return (await ruleOn<{ days: number }>(db, 'attendance.change', today, scope)).value.days
}

/** Until when marks of a lesson are free; later a second person approves. */
export const freeUntil = (heldOn: Day, days: number): Day => addDays(heldOn, days)

/** Why nobody may write on a sheet now by himself; undefined when he may. */
export function closedToday(
  { stage, state, heldOn }: Pick<LessonView, 'stage' | 'state' | 'heldOn'>,
  today: Day,
  days: number,
): 'cancelled-lesson' | 'too-early' | 'too-late' | undefined {
  if (stage === 'cancelled') return 'cancelled-lesson'
  if (heldOn > today) return 'too-early'
  if (state === 'unrecorded') return 'too-late'
  if (state === 'closed' && freeUntil(heldOn, days) < today) return 'too-late'
  return undefined
}
