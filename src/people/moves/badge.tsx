import { Badge, type Standing } from '#ui'
import { type ItemState, itemStates, type LetterState, letterStates } from './kinds.ts'

const looks: Record<ItemState | LetterState, Standing> = {
  offered: 'waiting',
  waiting: 'waiting',
  accepted: 'good',
  partly: 'attention',
  declined: 'stalled',
  withdrawn: 'ended',
}

/** How one person of a letter, or a whole letter, stands. */
export const ItemBadge = ({ state }: { state: ItemState }) => (
  <Badge kind={looks[state]}>{itemStates[state]}</Badge>
)
export const LetterBadge = ({ state }: { state: LetterState }) => (
  <Badge kind={looks[state]}>{letterStates[state]}</Badge>
)
