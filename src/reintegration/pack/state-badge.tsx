import { Badge, type Standing } from '#ui'
import { type PackState, packStates } from '../kinds.ts'

const kinds: Record<PackState, Standing> = {
  draft: 'waiting',
  waiting: 'attention',
  checked: 'attention',
  given: 'good',
  dropped: 'ended',
}

export function StateBadge({ state }: { state: PackState | null }) {
  if (state === null) return <Badge kind="stalled">Belum ada</Badge>
  return <Badge kind={kinds[state]}>{packStates[state]}</Badge>
}
