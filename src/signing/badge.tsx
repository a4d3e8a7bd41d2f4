import { Badge, type Standing as Look } from '#ui'
import { type State, states } from './kinds.ts'
import type { Standing } from './tally.ts'

const looks: Record<State, Look> = {
  preparing: 'waiting',
  open: 'attention',
  closed: 'good',
  'called-off': 'ended',
}

export const StateBadge = ({ state }: { state: State }) => <Badge kind={looks[state]}>{states[state]}</Badge>

const standings: Record<Standing, { kind: Look; word: string }> = {
  signed: { kind: 'good', word: 'Ditandatangani' },
  postponed: { kind: 'attention', word: 'Ditunda' },
  waiting: { kind: 'waiting', word: 'Menunggu' },
}

/** How one agreement of the event stands. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const { kind, word } = standings[standing]
  return <Badge kind={kind}>{word}</Badge>
}
