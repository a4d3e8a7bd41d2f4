import { to } from '#addresses'
import {
  type Actor,
  type Day,
  type Event,
  type FormState,
  fromToday,
  longDay,
  may,
  type Words,
} from '#kernel'
import type { PersonView } from '#people'
import { Alert, Card, Empty, EventHistory, PageHead, PostButton } from '#ui'
import type { Pack, WalletLink } from '../tables.ts'
import { DraftCards } from './draft-cards.tsx'
import { EarlierCard } from './earlier-card.tsx'
import type { Face } from './face.ts'
import { FaceCards } from './face-cards.tsx'
import { NextCard } from './next-card.tsx'
import type { PackParts } from './queries.ts'
import { StateBadge } from './state-badge.tsx'
import { WalletCard } from './wallet-card.tsx'

export interface ShowProps {
  person: PersonView
  homeOn: Day | null
  /** The latest that was not given up, and those before it. */
  pack: Pack | undefined
  earlier: Pack[]
  parts: PackParts
  /** As it is shown today; of one that was checked, as it was then. */
  face: Face | undefined
  link: WalletLink | undefined
  /** Children and whoever has no known birthday have paper only. */
  paperOnly: boolean
  /** Whether the address still stands on a fresh print. */
  printsAddress: boolean
  own: boolean
  actor: Actor
  today: Day
  form: FormState
  events: Event[]
  words: readonly Words[]
}

/** The pack of one person: what is in it, who stands behind it, and what comes next. */
export function ShowPage(props: ShowProps) {
  const { person, homeOn, pack, parts, face, own, actor, today, form, events, words } = props
  const writes = own && may(actor, 'pack.write')
  return (
    <>
      <PageHead
        title={`Bekal ${person.name}`}
        lead={
          homeOn && homeOn >= today
            ? `Diperkirakan bebas ${longDay(homeOn)} (${fromToday(today, homeOn)}).`
            : undefined
        }
        status={pack && <StateBadge state={pack.state} />}
      />
      {form.refusal && <Alert kind="stalled" title={form.refusal} />}
      {pack ? (
        <NextCard {...props} pack={pack} />
      ) : (
        <Card>
          <Empty
            title="Belum ada paket bekal"
            icon="box"
            action={
              writes && (
                <PostButton action={to.beginPack(person.id)} kind="primary" icon="plus">
                  Siapkan paket
                </PostButton>
              )
            }
          >
            Program dan jam pelajarannya diambil dari daftar hadir. Anda menambah rujukan, langkah berikutnya,
            dan kontak mitra.
          </Empty>
        </Card>
      )}
      {pack?.state === 'draft' && face && (
        <DraftCards {...{ person, pack, parts, form, writes }} certificates={face.certificates} />
      )}
      {pack && pack.state !== 'draft' && face && <FaceCards face={face} steps={parts.steps} />}
      {pack?.state === 'given' && <WalletCard {...props} pack={pack} writes={writes} />}
      <EarlierCard {...props} />
      {events.length > 0 && (
        <Card title="Riwayat" id="riwayat">
          <EventHistory events={events} words={words} zone={actor.zone} />
        </Card>
      )}
    </>
  )
}
