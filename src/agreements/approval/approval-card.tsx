import { to } from '#addresses'
import { type Actor, type Day, dayIn, daysBetween, may, number } from '#kernel'
import { Badge, ButtonLink, Card, type Step, Timeline } from '#ui'
import { leads } from '../queries.ts'
import type { Agreement } from '../tables.ts'
import { holds } from './decision.ts'
import { type Approval, type RoundView, type TierView, waitingTier } from './standing.ts'
import { whenSubmitted } from './submit.ts'
import { tierNames } from './tiers.ts'

interface ApprovalProps {
  agreement: Agreement
  approval: Approval
  actor: Actor
  today: Day
}

/** The rounds of approval on the page of an agreement, the newest in full, and what can be done now. */
export function ApprovalCard(props: ApprovalProps) {
  const { agreement, approval, actor } = props
  const [latest, ...earlier] = approval.rounds
  const maySubmit = leads(actor, agreement) && may(actor, 'approval.submit')
  const isWriting = whenSubmitted.includes(agreement.stage)
  if (!latest && !isWriting) return null
  const offersSubmit = maySubmit && isWriting && agreement.approval !== 'open' && !approval.fresh
  return (
    <Card
      title="Persetujuan"
      id="persetujuan"
      actions={<Standing agreement={agreement} approval={approval} />}
    >
      {!latest && (
        <p class="quiet">
          Naskah belum diajukan. Ajukan setelah isinya selesai: kepala seksi memaraf lebih dulu, lalu kepala
          unit.
        </p>
      )}
      {approval.rounds.length > 0 && agreement.approval === 'approved' && !approval.fresh && (
        <p>Naskah berubah sesudah disetujui. Persetujuan itu tidak lagi mencakup isinya.</p>
      )}
      {latest && <RoundSteps round={latest} {...props} />}
      {earlier.length > 0 && (
        <details class="earlier">
          <summary>{number(earlier.length)} putaran sebelumnya</summary>
          {earlier.map((round) => (
            <RoundSteps round={round} {...props} />
          ))}
        </details>
      )}
      <div class="actions">
        <Decide {...props} />
        {offersSubmit && (
          <ButtonLink href={to.submitApproval(agreement.id)} icon="send">
            {latest ? 'Ajukan lagi' : 'Ajukan persetujuan'}
          </ButtonLink>
        )}
        {maySubmit && agreement.approval === 'open' && (
          <ButtonLink href={to.withdrawApproval(agreement.id)}>Tarik pengajuan</ButtonLink>
        )}
        {latest && (
          <ButtonLink href={to.approvalSheet(agreement.id)} icon="print">
            Lembar paraf
          </ButtonLink>
        )}
      </div>
    </Card>
  )
}

function Standing({ agreement, approval }: Pick<ApprovalProps, 'agreement' | 'approval'>) {
  switch (agreement.approval) {
    case 'open':
      return <Badge kind="waiting">Menunggu paraf</Badge>
    case 'returned':
      return <Badge kind="stalled">Dikembalikan</Badge>
    case 'approved':
      return approval.fresh ? (
        <Badge kind="good">Disetujui</Badge>
      ) : (
        <Badge kind="attention">Perlu diajukan lagi</Badge>
      )
    default:
      return <Badge kind="ended">Belum diajukan</Badge>
  }
}

/** The two answers of whoever holds the tier that waits. */
export function Decide({ agreement, approval, actor }: Omit<ApprovalProps, 'today'>) {
  const tier = waitingTier(approval)
  if (!tier || !mayDecide(actor, approval)) return null
  return (
    <>
      <ButtonLink href={to.initialApproval(agreement.id)} kind="primary" icon="check">
        Bubuhkan paraf
      </ButtonLink>
      <ButtonLink href={to.sendBackApproval(agreement.id)}>Kembalikan</ButtonLink>
    </>
  )
}

export function mayDecide(actor: Actor, approval: Approval): boolean {
  const [round] = approval.rounds
  const tier = waitingTier(approval)
  const id = actor.accountId ?? ''
  if (!round || !tier || !holds(actor, tier)) return false
  return !round.drafters.includes(id) && !round.tiers.some(({ decidedId }) => decidedId === id)
}

const ends = {
  open: undefined,
  approved: 'Disetujui semua tingkat',
  returned: undefined,
  withdrawn: 'Ditarik oleh penyusun',
}

function RoundSteps({ round, actor, today }: ApprovalProps & { round: RoundView }) {
  const day = (moment: Date) => dayIn(actor.zone, moment)
  const steps: Step[] = [
    {
      when: day(round.submittedAt),
      title: 'Diajukan',
      children: `${round.submittedBy}, ${round.submittedPost}${round.note ? `. ${round.note}` : ''}`,
    },
    ...round.tiers.filter(({ state }) => state !== 'closed').map((tier) => stepOf(tier, day, today)),
  ]
  const end = ends[round.state]
  if (end && round.closedAt) steps.push({ when: day(round.closedAt), title: end })
  return (
    <>
      <h3>Putaran {number(round.number)}</h3>
      <Timeline steps={steps} />
    </>
  )
}

function stepOf(tier: TierView, day: (moment: Date) => Day, today: Day): Step {
  const name = tierNames[tier.tier]
  const by = `${tier.decidedBy}, ${tier.decidedPost}`
  const when = tier.decidedAt ? day(tier.decidedAt) : undefined
  switch (tier.state) {
    case 'initialled':
      return { when, title: `Diparaf ${name}`, children: tier.note ? `${by}. ${tier.note}` : by }
    case 'returned':
      return { when, kind: 'bad', title: `Dikembalikan ${name}`, children: `${by}. Alasan: ${tier.note}` }
    case 'passed-over':
      return { title: name, children: tier.note }
    case 'waiting':
      return { kind: 'next', title: `Menunggu ${name}`, children: waitingWords(tier, day, today) }
    default:
      return { kind: 'next', title: name, children: tier.officeName }
  }
}

function waitingWords({ waitingSince, officeName }: TierView, day: (moment: Date) => Day, today: Day) {
  const days = waitingSince ? daysBetween(day(waitingSince), today) : 0
  return `${officeName}, ${days > 0 ? `sudah ${number(days)} hari` : 'sejak hari ini'}`
}
