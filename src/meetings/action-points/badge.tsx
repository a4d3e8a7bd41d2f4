import { type Day, daysBetween } from '#kernel'
import { Badge } from '#ui'
import type { ActionPoint } from '../tables.ts'
import { pointStages } from './stages.ts'

/** How a point stands, and how late it is. */
export function PointBadge({ point, today }: { point: Pick<ActionPoint, 'stage' | 'dueOn'>; today: Day }) {
  if (point.stage === 'verified') return <Badge kind="good">{pointStages.verified}</Badge>
  if (point.stage === 'reported') return <Badge kind="attention">{pointStages.reported}</Badge>
  const late = daysBetween(point.dueOn, today)
  if (late > 0) return <Badge kind="stalled">{`Lewat ${late} hari`}</Badge>
  return <Badge kind={late > -7 ? 'attention' : 'waiting'}>{pointStages.open}</Badge>
}
