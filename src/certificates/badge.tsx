import { Badge, type Standing } from '#ui'
import { type CertificateState, type ProposalState, proposalStates, states } from './kinds.ts'

const signs: Record<CertificateState, Standing> = {
  recorded: 'waiting',
  valid: 'good',
  expired: 'ended',
  superseded: 'ended',
  revoked: 'stalled',
}
export const CertificateBadge = ({ state }: { state: CertificateState }) => (
  <Badge kind={signs[state]}>{states[state]}</Badge>
)

const steps: Record<ProposalState, Standing> = {
  proposed: 'waiting',
  returned: 'attention',
  approved: 'good',
  withdrawn: 'ended',
}
export const ProposalBadge = ({ state }: { state: ProposalState }) => (
  <Badge kind={steps[state]}>{proposalStates[state]}</Badge>
)
