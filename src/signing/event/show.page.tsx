import { to } from '#addresses'
import type { Check } from '#agreements'
import { type Actor, type Day, type Event, longDay, may, type Words, weekday } from '#kernel'
import { Alert, ButtonLink, Card, Columns, EventHistory, Facts, KeyFigures, PageHead, Stack } from '#ui'
import { AgendaCard } from '../agenda/agenda-card.tsx'
import { StateBadge } from '../badge.tsx'
import { GuestsCard } from '../guests/guests-card.tsx'
import type { Line } from '../lines.ts'
import { leadsEvent, type Office } from '../queries.ts'
import { RecordingsCard } from '../table/recordings-card.tsx'
import type { Guest, Recording, SigningEvent } from '../tables.ts'
import { tallyOf, tallyText } from '../tally.ts'
import { NextStep } from './next-step.tsx'

export interface ShowProps {
  event: SigningEvent
  offices: Office[]
  lines: Line[]
  lacks: Map<string, Check[]>
  guests: Guest[]
  recordings: Recording[]
  events: Event[]
  words: readonly Words[]
  actor: Actor
  today: Day
  /** Why a button of this page did nothing. */
  refusal?: string | undefined
}

export function ShowPage(props: ShowProps) {
  const { event, offices, lines, guests, recordings, actor } = props
  const tally = tallyOf(lines)
  const came = guests.filter(({ attended }) => attended).length
  const isGoing = event.state === 'preparing' || event.state === 'open'
  return (
    <>
      <PageHead
        title={event.title}
        lead={`${weekday(event.heldOn)}, ${longDay(event.heldOn)}${event.startsAt ? ` pukul ${event.startsAt}` : ''}, ${event.place}.`}
        status={<StateBadge state={event.state} />}
        actions={<Doors event={event} actor={actor} isGoing={isGoing} />}
      />
      {props.refusal && <Alert kind="stalled" title={props.refusal} />}
      <NextStep {...props} />
      <KeyFigures
        items={[
          {
            label: 'Sudah ditandatangani',
            value: tallyText(tally),
            href: to.signingBoard(event.id),
          },
          { label: 'Ditunda', value: String(tally.postponed) },
          { label: 'Menunggu', value: String(tally.waiting) },
          {
            label: 'Undangan hadir',
            value: `${came} dari ${guests.length}`,
            href: '#undangan',
          },
        ]}
      />
      <AgendaCard {...props} />
      <Columns>
        <Stack>
          <GuestsCard event={event} guests={guests} canArrange={leadsEvent(actor, event) && isGoing} />
          {recordings.length > 0 && <RecordingsCard {...props} />}
        </Stack>
        <Stack>
          <Card title="Keterangan">
            <Facts
              kind="rows"
              items={[
                ['Memimpin', offices[0]?.name],
                offices.length > 1 && [
                  'Ikut',
                  offices
                    .slice(1)
                    .map(({ name }) => name)
                    .join(', '),
                ],
                ['Susunan acara', event.programme && <Points text={event.programme} />],
              ]}
            />
          </Card>
          <Card title="Riwayat" id="riwayat">
            <EventHistory events={props.events} words={props.words} zone={actor.zone} open={6} />
          </Card>
        </Stack>
      </Columns>
    </>
  )
}

function Doors({ event, actor, isGoing }: { event: SigningEvent; actor: Actor; isGoing: boolean }) {
  const canArrange = isGoing && leadsEvent(actor, event) && may(actor, 'signing.arrange')
  return (
    <>
      {canArrange && (
        <ButtonLink href={to.reviseSigning(event.id)} icon="edit">
          Ubah acara
        </ButtonLink>
      )}
      {event.state !== 'called-off' && (
        <ButtonLink href={to.printSigning(event.id)} icon="print">
          Lembar cetak
        </ButtonLink>
      )}
      {event.state !== 'preparing' && event.state !== 'called-off' && (
        <ButtonLink href={to.signingReport(event.id)} icon="file">
          Laporan bersama
        </ButtonLink>
      )}
    </>
  )
}

export function Points({ text }: { text: string }) {
  return <ol class="programme">{text.split('\n').map((point) => point.trim() && <li>{point.trim()}</li>)}</ol>
}
