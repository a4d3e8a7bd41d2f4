import { type Actor, may } from '#kernel'
import { Alert } from '#ui'
import { leads } from '../queries.ts'
import type { Agreement } from '../tables.ts'
import { Decide, mayDecide } from './approval-card.tsx'
import type { Approval } from './standing.ts'

interface CallProps {
  agreement: Agreement
  approval: Approval
  actor: Actor
}

/** Above the page of an agreement: whom the round waits for, and what the last one was sent back for. */
export function ApprovalCall(props: CallProps) {
  const { agreement, approval, actor } = props
  const [latest] = approval.rounds
  if (mayDecide(actor, approval)) {
    return (
      <Alert
        title="Naskah ini menunggu paraf Anda."
        action={
          <div class="actions">
            <Decide {...props} />
          </div>
        }
      >
        Periksa isi dan rencana aksinya lebih dulu.
      </Alert>
    )
  }
  if (agreement.approval !== 'returned' || !leads(actor, agreement) || !may(actor, 'approval.submit'))
    return null
  const returned = latest?.tiers.find(({ state }) => state === 'returned')
  return (
    <Alert kind="stalled" title={`Naskah dikembalikan oleh ${returned?.decidedBy}.`}>
      {returned?.note} Perbaiki, lalu <a href="#persetujuan">ajukan lagi</a>.
    </Alert>
  )
}
