import { to } from '#addresses'
import { type Actor, type Day, fromToday, longDay, may } from '#kernel'
import { Alert, ButtonLink } from '#ui'
import { leads } from '../queries.ts'
import type { Stage } from '../stages.ts'
import type { Agreement } from '../tables.ts'
import { choices, ways } from './choices.ts'
import type { Ending } from './queries.ts'
import type { Decision } from './tables.ts'

interface BandProps {
  agreement: Agreement
  stage: Stage
  ending: Ending
  actor: Actor
  today: Day
}

/** A word in time before the end: what was decided, or that somebody has to decide; and a word after it. */
export function EndingBand({ agreement, stage, ending, actor, today }: BandProps) {
  const { endsOn } = agreement
  if (!endsOn) return null
  const ours = leads(actor, agreement)
  const known = {
    ...ending,
    endsOn,
    today,
    renew: ours && !ending.isFollowed && may(actor, 'agreement.propose') && to.renewAgreement(agreement.id),
    decide: ours && may(actor, 'agreement.decide-ending') && to.decideEnding(agreement.id),
  }
  if (stage === 'ended') return <Over {...known} />
  if (stage !== 'active') return null
  return ending.asks ? <Asks {...known} /> : <Decided {...known} />
}

/** The ending, and where this reader may propose what follows or say what will happen. */
type Known = Ending & { endsOn: Day; today: Day; renew: string | false; decide: string | false }

function Over({ endsOn, today, decision, renew }: Known) {
  const goesOn = (decision?.choice ?? 'extend') === 'extend'
  return (
    <Alert
      kind="info"
      title={`Kerja sama ini berakhir ${fromToday(today, endsOn)}.`}
      action={goesOn && <Renew href={renew} />}
    >
      {decision && said(decision)}
    </Alert>
  )
}

function Asks({ endsOn, today, decision, renew, decide }: Known) {
  const title = `Masa berlaku habis ${fromToday(today, endsOn)}.`
  if (decision) {
    return (
      <Alert title={title} action={<Renew href={renew} />}>
        {said(decision)} Penerusnya belum diajukan. <Change href={decide} />
      </Alert>
    )
  }
  const action = decide && (
    <ButtonLink href={decide} kind="primary">
      Catat putusan
    </ButtonLink>
  )
  return (
    <Alert title={title} action={action}>
      Bicarakan dengan mitra: diperpanjang, dibiarkan berakhir, atau diganti.
    </Alert>
  )
}

function Decided({ endsOn, decision, isFollowed, renew, decide }: Known) {
  if (!decision) return null
  return (
    <Alert
      kind="info"
      title={`${choices[decision.choice]} sesudah ${longDay(endsOn)}.`}
      action={decision.way === 'successor' && <Renew href={renew} />}
    >
      {said(decision)} {isFollowed && 'Penerusnya sudah diajukan. '}
      <Change href={decide} />
    </Alert>
  )
}

function Renew({ href }: { href: string | false }) {
  return (
    href && (
      <ButtonLink href={href} icon="arrow-right">
        Ajukan penerus
      </ButtonLink>
    )
  )
}

const Change = ({ href }: { href: string | false }) => href && <a href={href}>Ubah putusan</a>

function said({ choice, way, reason, decidedBy, decidedOn }: Decision): string {
  const how = way ? ` lewat ${ways[way].toLowerCase()}` : ''
  return `Putusan ${decidedBy}, ${longDay(decidedOn)}: ${choices[choice].toLowerCase()}${how}. Alasan: ${reason}.`
}
