import { Badge } from '#ui'
import { milestoneStages } from './kinds.ts'
import type { Milestone } from './tables.ts'

const standing = { tentative: 'attention', fixed: 'good', 'called-off': 'ended' } as const

export function MilestoneBadge({ stage }: Pick<Milestone, 'stage'>) {
  return <Badge kind={standing[stage]}>{milestoneStages[stage]}</Badge>
}
