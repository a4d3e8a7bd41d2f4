import { Badge, type Standing } from '#ui'
import type { RoundState } from './tables.ts'
import { states } from './words.ts'

const standings: Record<RoundState, Standing> = {
  begun: 'waiting',
  proposed: 'attention',
  approved: 'waiting',
  done: 'good',
  cancelled: 'ended',
  failed: 'stalled',
}
/** How far a round is. */
export const RoundBadge = ({ state }: { state: RoundState }) => (
  <Badge kind={standings[state]}>{states[state]}</Badge>
)
