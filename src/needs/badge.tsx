import { Badge, type Standing as Look } from '#ui'
import { type Standing, standings } from './kinds.ts'

const looks: Record<Standing, Look> = {
  open: 'attention',
  answered: 'waiting',
  met: 'good',
  withdrawn: 'ended',
}

/** Where a need stands, as icon, word and colour. */
export function StandingBadge({ standing }: { standing: Standing }) {
  return <Badge kind={looks[standing]}>{standings[standing]}</Badge>
}
