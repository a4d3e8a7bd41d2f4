import { to } from '#addresses'
import { type Actor, longMoment, may } from '#kernel'
import { Alert, ButtonLink } from '#ui'
import type { PartnerView } from '../queries.ts'
import type { RaisedFlag } from '../tables.ts'
import { mayClear } from './queries.ts'

interface AlertProps {
  partner: PartnerView
  flag: RaisedFlag | undefined
  actor: Actor
}

/** Red and yellow say why at the head of the page, and red says how it comes down. */
export function FlagAlert({ partner, flag, actor }: AlertProps) {
  if (!flag || flag.flag === 'green') return null
  const by = `Diberi oleh ${flag.setByName}, ${longMoment(flag.at, actor.zone)}.`
  if (flag.flag === 'yellow') {
    return (
      <Alert title="Perlu perhatian.">
        {flag.reason} {by}
      </Alert>
    )
  }
  const clears = may(actor, 'partner.clear') && mayClear(actor, partner, flag)
  return (
    <Alert
      kind="stalled"
      title="Kerja sama baru tertutup."
      action={clears && <ButtonLink href={to.clearPartnerFlag(partner.id)}>Cabut tanda merah</ButtonLink>}
    >
      {flag.reason} {by}{' '}
      {!clears && 'Tanda ini dicabut kepala satuan kerja atau Kepala Kanwil yang bukan pemberinya.'}
    </Alert>
  )
}
