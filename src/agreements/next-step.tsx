import { to } from '#addresses'
import { type Actor, may } from '#kernel'
import { Alert, ButtonLink } from '#ui'
import { type Check, missing } from './checks.ts'
import { leads } from './queries.ts'
import { isOnTheWay, nextStage, type Stage, stages } from './stages.ts'
import type { Agreement } from './tables.ts'

interface NextStepProps {
  agreement: Agreement
  stage: Stage
  checks: Check[]
  actor: Actor
}

/** The one thing to do next, for whoever leads the agreement. */
export function NextStep({ agreement, stage, checks, actor }: NextStepProps) {
  if (!isOnTheWay(stage) || !leads(actor, agreement)) return null
  const lacking = missing(checks)
  const next = nextStage(stage)
  const move = may(actor, 'agreement.advance') && (
    <ButtonLink href={to.advanceAgreement(agreement.id)} kind={next ? 'primary' : 'plain'} icon="arrow-right">
      {next ? `Lanjut ke ${stages[next].toLowerCase()}` : 'Pindah tahap'}
    </ButtonLink>
  )
  if (next) {
    const isHeld = next === 'signing' && (agreement.approval === 'open' || agreement.approval === 'returned')
    return (
      <Alert kind="info" title={`Tahap sekarang: ${stages[stage]}.`} action={!isHeld && move}>
        {lacking.length > 0 && `${lacking.length} hal wajib masih menyusul.`}{' '}
        {isHeld && <a href="#persetujuan">Tanda tangan menunggu persetujuan.</a>}{' '}
        <DropLink agreement={agreement} actor={actor} />
      </Alert>
    )
  }
  if (lacking.length > 0) {
    const [first] = lacking
    return (
      <Alert
        title={`${lacking.length} hal wajib belum ada sebelum dapat berlaku.`}
        action={first?.fix && <ButtonLink href={first.fix.href}>{first.fix.label}</ButtonLink>}
      >
        Berikutnya: {first?.label}. <a href={to.advanceAgreement(agreement.id)}>Kembalikan tahap</a>
      </Alert>
    )
  }
  return (
    <Alert
      kind="good"
      title="Semua yang wajib sudah ada."
      action={may(actor, 'agreement.activate') && <ForceLink agreement={agreement} />}
    >
      {may(actor, 'agreement.activate')
        ? `${agreement.onCopy ? 'Adendum dapat digabungkan' : 'Kerja sama dapat diberlakukan'}.`
        : `Kepala unit dapat ${agreement.onCopy ? 'menggabungkannya' : 'memberlakukannya'}.`}
    </Alert>
  )
}

/** An addendum on a copy comes into force by being merged. */
function ForceLink({ agreement: { id, onCopy } }: { agreement: Agreement }) {
  return (
    <ButtonLink href={onCopy ? to.mergeAddendum(id) : to.activateAgreement(id)} kind="primary" icon="check">
      {onCopy ? 'Gabungkan' : 'Berlakukan'}
    </ButtonLink>
  )
}

function DropLink({ agreement, actor }: { agreement: Agreement; actor: Actor }) {
  if (!may(actor, 'agreement.drop')) return null
  return <a href={to.dropAgreement(agreement.id)}>Tidak dilanjutkan?</a>
}
