import { to } from '#addresses'
import { type Actor, type Child, type Day, type Event, longDay, may, type Words, weekday } from '#kernel'
import { AsTyped, ButtonLink, Card, Columns, Empty, EventHistory, Facts, PageHead, Stack } from '#ui'
import type { PointRow } from './action-points/list.ts'
import { PointsTable } from './action-points/points-table.tsx'
import { MeetingBadge } from './badge.tsx'
import { FilesCard } from './files-card.tsx'
import { kinds } from './kinds.ts'
import { NextStep } from './next-step.tsx'
import { ObstaclesCard } from './obstacles-card.tsx'
import { PeopleCard } from './people-card.tsx'
import { holds } from './reach.ts'
import type { Meeting, MeetingFile, MeetingPerson, Obstacle } from './tables.ts'

interface Named {
  id: string
  name: string
}

export interface ShowProps {
  meeting: Meeting
  /** When it began: '09.30 WIB'. */
  clock: string
  units: Named[]
  partners: Named[]
  agreements: Named[]
  people: MeetingPerson[]
  obstacles: Obstacle[]
  points: PointRow[]
  files: MeetingFile[]
  events: Event[]
  words: readonly Words[]
  actor: Actor
  today: Day
}

export function ShowPage(props: ShowProps) {
  const { meeting, partners, people, obstacles, files, actor, today } = props
  const canWrite = holds(actor, meeting) && may(actor, 'meeting.record') && meeting.stage !== 'called-off'
  const isHeld = meeting.stage === 'held'
  return (
    <>
      <PageHead
        title={meeting.title}
        lead={`${kinds[meeting.kind]} dengan ${partners.map(({ name }) => name).join(', ')}.`}
        status={<MeetingBadge meeting={meeting} today={today} />}
        actions={<Buttons meeting={meeting} canWrite={canWrite} />}
      />
      <NextStep meeting={meeting} people={people} points={props.points} canWrite={canWrite} today={today} />
      <Columns>
        <Stack>
          <Card>
            <MeetingFacts {...props} />
          </Card>
          {isHeld && <NotesCard meeting={meeting} />}
          {isHeld && <PointsCard {...props} canWrite={canWrite} />}
          {isHeld && <ObstaclesCard meeting={meeting} obstacles={obstacles} canWrite={canWrite} />}
        </Stack>
        <Stack>
          <PeopleCard meeting={meeting} people={people} canWrite={canWrite} />
          <FilesCard meeting={meeting} files={files} canWrite={canWrite} zone={actor.zone} />
          <Card title="Riwayat" id="riwayat">
            <EventHistory events={props.events} words={props.words} zone={actor.zone} />
          </Card>
        </Stack>
      </Columns>
    </>
  )
}

function Buttons({ meeting, canWrite }: { meeting: Meeting; canWrite: boolean }) {
  return (
    <>
      {canWrite && meeting.stage === 'planned' && (
        <ButtonLink href={to.callOffMeeting(meeting.id)}>Batalkan</ButtonLink>
      )}
      {canWrite && (
        <ButtonLink href={to.reviseMeeting(meeting.id)} icon="edit">
          Ubah data
        </ButtonLink>
      )}
      {meeting.stage === 'held' && (
        <ButtonLink href={to.minutes(meeting.id)} icon="print">
          Notula
        </ButtonLink>
      )}
    </>
  )
}

function MeetingFacts({ meeting, units, partners, agreements, clock }: ShowProps) {
  const links = (rows: Named[], href: (id: string) => string): Child =>
    rows.map(({ id, name }) => (
      <p>
        <a href={href(id)}>{name}</a>
      </p>
    ))
  const [host, ...others] = units
  return (
    <Facts
      items={[
        ['Hari', `${weekday(meeting.heldOn)}, ${longDay(meeting.heldOn)}`],
        ['Jam', clock],
        ['Tempat', meeting.place],
        ['Penyelenggara', host?.name],
        ['Mitra', links(partners, to.partner)],
        others.length > 0 && ['Satuan kerja terkait', others.map(({ name }) => <p>{name}</p>)],
        agreements.length > 0 && ['Kerja sama', links(agreements, to.agreement)],
        meeting.agenda !== null && ['Agenda', <AsTyped>{meeting.agenda}</AsTyped>],
        meeting.callOffReason !== null && ['Alasan batal', meeting.callOffReason],
      ]}
    />
  )
}

function NotesCard({ meeting: { notes, offered, asked } }: { meeting: Meeting }) {
  return (
    <Card title="Pembicaraan" id="pembicaraan">
      <AsTyped>{notes ?? ''}</AsTyped>
      <Facts
        items={[
          offered !== null && ['Yang ditawarkan mitra', <AsTyped>{offered}</AsTyped>],
          asked !== null && ['Yang kita minta', <AsTyped>{asked}</AsTyped>],
        ]}
      />
    </Card>
  )
}

function PointsCard({ meeting, points, canWrite, today }: ShowProps & { canWrite: boolean }) {
  const add = canWrite && (
    <ButtonLink href={to.newActionPoint(meeting.id)} icon="plus">
      Tambah tindak lanjut
    </ButtonLink>
  )
  return (
    <Card title="Keputusan dan tindak lanjut" id="tindak-lanjut" actions={points.length > 0 && add}>
      <PointsTable
        caption="Tindak lanjut pertemuan ini"
        points={points}
        today={today}
        ofOneMeeting
        empty={
          <Empty title="Belum ada tindak lanjut" action={add} icon="tasks">
            Tulis setiap keputusan: apa, oleh siapa, sampai kapan, dan siapa yang memeriksa.
          </Empty>
        }
      />
    </Card>
  )
}
