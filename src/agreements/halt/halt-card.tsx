import { to } from '#addresses'
import { type Actor, type Day, fromToday, longDay, may } from '#kernel'
import { Alert, Badge, ButtonLink, Card, Facts } from '#ui'
import { leads } from '../queries.ts'
import type { Stage } from '../stages.ts'
import type { Agreement } from '../tables.ts'
import type { EarlyEnd, Suspension } from './tables.ts'
import { initiators } from './words.ts'

/** Beside the stage: what lies over it. */
export const SuspendedBadge = () => <Badge kind="attention">Dibekukan</Badge>

interface HaltProps {
  agreement: Agreement
  stage: Stage
  suspension: Suspension | undefined
  earlyEnd: EarlyEnd | undefined
  actor: Actor
  today: Day
}

/** On top of the page while an agreement is suspended, from when until when and why. */
export function SuspensionBand({ agreement, stage, suspension, actor, today }: HaltProps) {
  if (!suspension || stage !== 'active') return null
  const { beginsOn, plannedUntil, reason } = suspension
  const over = plannedUntil < today
  const resume = leads(actor, agreement) && may(actor, 'agreement.suspend') && (
    <ButtonLink href={to.resumeAgreement(agreement.id)}>Lanjutkan</ButtonLink>
  )
  return (
    <Alert
      kind={over ? 'stalled' : 'attention'}
      title={
        beginsOn > today
          ? `Akan dibekukan mulai ${longDay(beginsOn)}.`
          : `Dibekukan sejak ${longDay(beginsOn)}.`
      }
      action={resume}
    >
      {over
        ? `Rencananya sampai ${longDay(plannedUntil)}, lewat ${fromToday(today, plannedUntil).replace(' lalu', '')}.`
        : `Rencananya sampai ${longDay(plannedUntil)}.`}{' '}
      Alasan: {reason}.
    </Alert>
  )
}

/** How it ended before its day, and how that can be taken back today. */
export function EarlyEndCard({ agreement, stage, earlyEnd, actor, today }: HaltProps) {
  if (!earlyEnd || stage !== 'terminated') return null
  const mayWithdraw =
    earlyEnd.recordedOn === today && leads(actor, agreement) && may(actor, 'agreement.terminate')
  return (
    <Card
      title="Pengakhiran lebih awal"
      id="pengakhiran"
      actions={
        mayWithdraw && <ButtonLink href={to.withdrawEarlyEnd(agreement.id)}>Cabut pengakhiran</ButtonLink>
      }
    >
      <Facts
        kind="rows"
        items={[
          ['Berakhir pada', longDay(earlyEnd.endedOn)],
          ['Atas prakarsa', initiators[earlyEnd.initiatedBy]],
          ['Alasan', earlyEnd.reason],
          ['Penyelesaian hak dan kewajiban', earlyEnd.settlement],
          ['Serah terima barang', earlyEnd.handover],
          ['Dokumen', <a href={to.paper(agreement.id, earlyEnd.paperId)}>Surat pengakhiran</a>],
        ]}
      />
    </Card>
  )
}

/** The weighty acts of a head, quiet at the foot of the page. */
export function HaltLinks({ agreement, stage, suspension, actor }: HaltProps) {
  if (stage !== 'active' || !leads(actor, agreement)) return null
  const maySuspend = may(actor, 'agreement.suspend') && !suspension
  const mayEnd = may(actor, 'agreement.terminate')
  if (!maySuspend && !mayEnd) return null
  return (
    <Card title="Bekukan atau akhiri">
      <p class="quiet">Bila kerja sama tidak dapat dijalankan seperti yang disepakati.</p>
      <ul class="plain-list">
        {maySuspend && (
          <li>
            <a href={to.suspendAgreement(agreement.id)}>Bekukan untuk sementara</a>
          </li>
        )}
        {mayEnd && (
          <li>
            <a href={to.endAgreementEarly(agreement.id)}>Akhiri lebih awal</a>
          </li>
        )}
      </ul>
    </Card>
  )
}
