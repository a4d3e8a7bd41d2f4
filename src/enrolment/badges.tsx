import { Badge, type Standing } from '#ui'
import { type ApplicationState, applicationStates, type BatchOutcome, outcomes } from './kinds.ts'

const states: Record<ApplicationState, Standing> = {
  pending: 'waiting',
  reinstated: 'waiting',
  approved: 'attention',
  allocated: 'good',
  declined: 'ended',
  withdrawn: 'ended',
}
export const StateBadge = ({ state }: { state: ApplicationState }) => (
  <Badge kind={states[state]}>{applicationStates[state]}</Badge>
)

const results: Record<BatchOutcome, Standing> = {
  admitted: 'good',
  seated: 'good',
  waiting: 'waiting',
  queued: 'waiting',
  hearing: 'waiting',
  'needs-data': 'attention',
  leaves: 'attention',
  ineligible: 'stalled',
  unknown: 'stalled',
}
export const OutcomeBadge = ({ outcome }: { outcome: BatchOutcome }) => (
  <Badge kind={results[outcome]}>{outcomes[outcome]}</Badge>
)

const eligibilities = {
  eligible: { kind: 'good', says: 'Memenuhi syarat' },
  'needs-data': { kind: 'attention', says: 'Perlu data' },
  ineligible: { kind: 'stalled', says: 'Tidak memenuhi syarat' },
} as const
export const EligibilityBadge = ({ outcome }: { outcome: keyof typeof eligibilities }) => (
  <Badge kind={eligibilities[outcome].kind}>{eligibilities[outcome].says}</Badge>
)
