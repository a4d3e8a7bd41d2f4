import type { Day } from '#kernel'
import { Badge } from '#ui'
import { stages } from './kinds.ts'
import type { Meeting } from './tables.ts'

/** Where a meeting stands; one whose day has passed unrecorded asks for it. */
export function MeetingBadge({ meeting, today }: { meeting: Pick<Meeting, 'stage' | 'heldOn'>; today: Day }) {
  if (meeting.stage === 'held') return <Badge kind="good">{stages.held}</Badge>
  if (meeting.stage === 'called-off') return <Badge kind="ended">{stages['called-off']}</Badge>
  return meeting.heldOn < today ? (
    <Badge kind="attention">Belum dicatat</Badge>
  ) : (
    <Badge kind="waiting">{stages.planned}</Badge>
  )
}
