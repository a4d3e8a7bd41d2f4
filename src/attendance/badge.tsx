import type { Day } from '#kernel'
import { Badge, type Standing } from '#ui'
import { type SheetState, sheetStates } from './kinds.ts'
import type { LessonView } from './lesson.ts'

const signs: Record<SheetState, Standing> = { open: 'attention', closed: 'good', unrecorded: 'stalled' }

/** Where the sheet of a lesson stands. */
export function SheetBadge({
  lesson: { stage, state, heldOn },
  today,
}: {
  lesson: Pick<LessonView, 'stage' | 'state' | 'heldOn'>
  today: Day
}) {
  if (stage === 'cancelled') return <Badge kind="ended">Batal</Badge>
  if (state === 'open' && heldOn > today) return <Badge kind="waiting">Akan datang</Badge>
  return <Badge kind={signs[state]}>{sheetStates[state]}</Badge>
}
