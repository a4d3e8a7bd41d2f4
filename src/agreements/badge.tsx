import { Badge, type Standing } from '#ui'
import { type Stage, stages } from './stages.ts'

const standing: Record<Stage, Standing> = {
  exploration: 'waiting',
  'technical-review': 'waiting',
  drafting: 'waiting',
  discussion: 'waiting',
  signing: 'attention',
  active: 'good',
  ended: 'ended',
  terminated: 'ended',
  dropped: 'ended',
}

/** Where an agreement stands, as icon, word and colour. */
export function StageBadge({ stage }: { stage: Stage }) {
  return <Badge kind={standing[stage]}>{stages[stage]}</Badge>
}
