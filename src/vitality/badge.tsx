import { type Vitality, vitalities } from '#agreements'
import { Badge, type Standing } from '#ui'

export const standings: Record<Vitality, Standing> = {
  alive: 'good',
  stalled: 'attention',
  'in-name-only': 'stalled',
  'not-begun': 'waiting',
  ended: 'ended',
}

/** How alive an agreement is, as icon, word and colour. */
export function VitalityBadge({ state }: { state: Vitality }) {
  return <Badge kind={standings[state]}>{vitalities[state]}</Badge>
}
