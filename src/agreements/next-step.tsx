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
  if (lacking.length > 0) return <Lacking agreement={agreement} lacking={lacking} actor={actor} />
  return <Ready agreement={agreement} actor={actor} />
}

/** What is still missing, and the first thing that this reader may put right. */
function Lacking({
  agreement,
  lacking,
  actor,
}: Pick<NextStepProps, 'agreement' | 'actor'> & { lacking: Check[] }) {
  const [first] = lacking
  const fix = first?.fix && may(actor, first.fix.permission ?? 'agreement.revise') ? first.fix : undefined
  return (
    <Alert
      title={`${lacking.length} hal wajib belum ada sebelum dapat berlaku.`}
      action={fix && <ButtonLink href={fix.href}>{fix.label}</ButtonLink>}
    >
      Berikutnya: {first?.label}.{' '}
      {may(actor, 'agreement.advance') && <a href={to.advanceAgreement(agreement.id)}>Kembalikan tahap</a>}
    </Alert>
  )
}

/** Only the head's word is missing. An addendum on a copy comes into force by being merged. */
function Ready({ agreement: { id, onCopy }, actor }: Pick<NextStepProps, 'agreement' | 'actor'>) {
  const mayForce = may(actor, 'agreement.activate')
  const said = onCopy
    ? { link: 'Gabungkan', can: 'Adendum dapat digabungkan.', waits: 'Kepala unit dapat menggabungkannya.' }
    : {
        link: 'Berlakukan',
        can: 'Kerja sama dapat diberlakukan.',
        waits: 'Kepala unit dapat memberlakukannya.',
      }
  const href = onCopy ? to.mergeAddendum(id) : to.activateAgreement(id)
  return (
    <Alert
      kind="good"
      title="Semua yang wajib sudah ada."
      action={
        mayForce && (
          <ButtonLink href={href} kind="primary" icon="check">
            {said.link}
          </ButtonLink>
        )
      }
    >
      {mayForce ? said.can : said.waits}
    </Alert>
  )
}

function DropLink({ agreement, actor }: { agreement: Agreement; actor: Actor }) {
  if (!may(actor, 'agreement.drop')) return null
  return <a href={to.dropAgreement(agreement.id)}>Tidak dilanjutkan?</a>
}
