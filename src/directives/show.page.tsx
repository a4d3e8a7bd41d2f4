import { to } from '#addresses'
import { type Child, type Day, type Event, fromToday, longDay, number, type Words, type Zone } from '#kernel'
import { Badge, ButtonLink, Card, EventHistory, Facts, KeyFigures, PageHead } from '#ui'
import { directiveKinds, type Standing, standings } from './kinds.ts'
import { objects } from './objects.ts'
import { type OwnProps, OwnStanding } from './own-standing.tsx'
import type { DirectiveView } from './queries.ts'
import { RegionsCard } from './regions-card.tsx'
import { allOf, type Counts, type RegionCounts, summed } from './standing.ts'
import { UnitsCard, type UnitsProps } from './units-card.tsx'
import { showAddress } from './view.ts'

interface ShowProps {
  directive: DirectiveView
  /** To whom it is addressed, in words. */
  addressed: string
  mayRevise: boolean
  /** Of the reader's own unit, when it is asked. */
  own: Omit<OwnProps, 'directive' | 'today'> | undefined
  /** Of all units within reach, for offices above. */
  below: (Omit<UnitsProps, 'directive' | 'counts'> & { regions: RegionCounts[] }) | undefined
  events: Event[]
  words: readonly Words[]
  zone: Zone
  today: Day
}

/** One directive: what it asks, and who has followed it. */
export function ShowPage(props: ShowProps) {
  const { directive, own, below, today } = props
  const counts = below && summed(below.regions)
  return (
    <>
      <PageHead
        title={directive.title}
        lead={`${[directiveKinds[directive.kind], directive.number].filter(Boolean).join(' ')} dari ${directive.issuerName}, ${longDay(directive.issuedOn)}.`}
        status={<DueBadge directive={directive} today={today} counts={counts} own={own} />}
        actions={
          props.mayRevise && (
            <ButtonLink href={to.reviseDirective(directive.id)} icon="edit">
              Ubah arahan
            </ButtonLink>
          )
        }
      />
      {own && <OwnStanding {...own} directive={directive} today={today} />}
      {counts && <Figures directive={directive} counts={counts} />}
      <Card>
        <Facts
          items={[
            ['Yang diminta', directive.asks],
            ['Objek', directive.objects.map((object) => objects[object]).join(', ') || 'Tidak ditentukan'],
            ['Tenggat', directive.dueOn ? longDay(directive.dueOn) : 'Tanpa tenggat'],
            ['Untuk', props.addressed],
            directive.name !== null && [
              'Berkas surat',
              <a href={to.directiveFile(directive.id)}>{directive.name}</a>,
            ],
          ]}
        />
      </Card>
      {below && below.regions.length > 1 && <RegionsCard directive={directive} regions={below.regions} />}
      {below && <UnitsCard {...below} directive={directive} counts={summed(narrowed(below))} />}
      {props.events.length > 0 && (
        <Card title="Riwayat">
          <EventHistory events={props.events} words={props.words} zone={props.zone} />
        </Card>
      )}
    </>
  )
}

const narrowed = ({ regions, asked: { kanwil } }: NonNullable<ShowProps['below']>) =>
  kanwil ? regions.filter(({ kanwilId }) => kanwilId === kanwil) : regions

interface DueProps {
  directive: DirectiveView
  today: Day
  counts: Counts | undefined
  own: ShowProps['own']
}

function DueBadge({ directive: { dueOn }, today, counts, own }: DueProps): Child {
  if (!dueOn) return null
  const isDone = counts
    ? counts.followed + counts.exempt === allOf(counts)
    : own?.standing === 'followed' || own?.standing === 'exempt'
  if (isDone) return <Badge kind="good">Ditindaklanjuti</Badge>
  return <Badge kind={dueOn < today ? 'stalled' : 'attention'}>{`Tenggat ${fromToday(today, dueOn)}`}</Badge>
}

function Figures({ directive: { id }, counts }: { directive: DirectiveView; counts: Counts }) {
  const shown: Standing[] = ['followed', 'begun', 'missing', 'answered', 'exempt']
  return (
    <KeyFigures
      items={shown
        .filter((standing) => counts[standing] > 0 || standing === 'followed' || standing === 'missing')
        .map((standing) => ({
          label: standings[standing],
          value: number(counts[standing]),
          href: showAddress(id, { standing }),
        }))}
    />
  )
}
