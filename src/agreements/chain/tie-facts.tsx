import { type Actor, addDays, type Day, type Db, longDay, number } from '#kernel'
import { Badge, Facts } from '#ui'
import { type Gap, gapsWith, standingOf, standings, type Tie, tieWith } from './partner-terms.ts'
import { inWords } from './span.ts'

/** On the page of a partner: since when, how often renewed, when there was nothing. Nobody types it. */
export async function tieFacts(db: Db, actor: Actor, partnerId: string, today: Day) {
  const tie = await tieWith(db, actor, partnerId, today)
  return tie && <TieFacts tie={tie} gaps={await gapsWith(db, actor, partnerId)} today={today} />
}

export function TieFacts({ tie, gaps, today }: { tie: Tie; gaps: Gap[]; today: Day }) {
  const { firstTerm, firstContact, terms, renewals } = tie
  return (
    <Facts
      items={[
        ['Kedudukan', <TieBadge tie={tie} today={today} />],
        firstTerm
          ? ['Mitra sejak', longDay(firstTerm)]
          : ['Kontak pertama', `${longDay(firstContact)}, belum ada masa yang berlaku`],
        ['Masa kerja sama', `${number(terms)} masa, ${number(renewals)} kali diperpanjang`],
        terms > 1 && ['Jeda', gaps.length === 0 ? 'Tidak ada' : gaps.map(told).join('; ')],
      ]}
    />
  )
}

const told = ({ after, until, span }: Gap) =>
  `${inWords(span)} (${longDay(addDays(after, 1))} sampai ${longDay(addDays(until, -1))})`

export function TieBadge({ tie, today }: { tie: Pick<Tie, 'firstTerm'>; today: Day }) {
  const standing = standingOf(tie, today)
  return <Badge kind={standing === 'exploring' ? 'waiting' : 'good'}>{standings[standing]}</Badge>
}
