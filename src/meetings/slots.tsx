import { type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { type AgreementSlot, leads } from '#agreements'
import { type Actor, type Child, type Day, type Db, may, shortDay } from '#kernel'
import { type PartnerSlot, recordsOf } from '#partners'
import { ButtonLink, Card, Empty, Table, TwoLines } from '#ui'
import { pointColumns, pointsAddress } from './action-points/list.ts'
import { PointsTable } from './action-points/points-table.tsx'
import { MeetingBadge } from './badge.tsx'
import { kinds } from './kinds.ts'
import { listAddress, type Row, rows } from './list.ts'
import { concerns } from './reach.ts'

const most = 5

/** On the page of a partner: the latest meetings with it, and what is still owed from them. */
export const partnerMeetings: PartnerSlot = async (db, actor, { id }, today) => {
  const about = sql<SqlBool>`meeting.id in (select meeting_id from meeting_partner where partner_id in ${recordsOf([id])})`
  return (
    <MeetingsCard
      {...(await meetingsAbout(db, actor, about))}
      today={today}
      all={listAddress({ mitra: id })}
      allPoints={pointsAddress({ mitra: id })}
      arrange={may(actor, 'meeting.record') && `${to.newMeeting}?mitra=${id}`}
    />
  )
}

/** On the page of an agreement: the meetings that spoke of it. */
export const agreementMeetings: AgreementSlot = {
  async show(db, actor, agreement, today) {
    const { id } = agreement
    const about = sql<SqlBool>`meeting.id in (select meeting_id from meeting_agreement where agreement_id = ${id})`
    const mayArrange = may(actor, 'meeting.record') && leads(actor, agreement)
    const section = (
      <MeetingsCard
        {...(await meetingsAbout(db, actor, about))}
        today={today}
        all={listAddress({ kerjasama: id })}
        arrange={mayArrange && `${to.newMeeting}?kerjasama=${id}`}
      />
    )
    return { section, checks: [] }
  },
}

async function meetingsAbout(db: Db, actor: Actor, about: ReturnType<typeof sql<SqlBool>>) {
  const inReach = sql<SqlBool>`${concerns(actor, sql.ref('meeting.id'))} and ${about}`
  const meetings = await rows(db)
    .where(inReach)
    .orderBy('meeting.heldOn', 'desc')
    .orderBy('meeting.id', 'desc')
    .limit(most + 1)
    .execute()
  const points = await pointColumns(db)
    .where(inReach)
    .where('actionPoint.stage', '<>', 'verified')
    .orderBy('actionPoint.dueOn')
    .orderBy('actionPoint.id')
    .limit(most + 1)
    .execute()
  return { meetings, points }
}

interface CardProps extends Awaited<ReturnType<typeof meetingsAbout>> {
  today: Day
  all: string
  allPoints?: string
  arrange: string | false
}

function MeetingsCard({ meetings, points, today, all, allPoints, arrange }: CardProps) {
  const button = arrange && (
    <ButtonLink href={arrange} icon="plus">
      Catat pertemuan
    </ButtonLink>
  )
  return (
    <Card title="Pertemuan" id="pertemuan" actions={meetings.length > 0 && button}>
      <Table
        caption="Pertemuan terakhir"
        rows={meetings.slice(0, most)}
        columns={columns(today)}
        empty={
          <Empty title="Belum ada pertemuan" action={button} icon="people">
            Pertemuan dicatat dengan peserta, keputusan, dan tindak lanjutnya.
          </Empty>
        }
      />
      {meetings.length > most && <a href={all}>Lihat semua pertemuan</a>}
      {points.length > 0 && (
        <>
          <h3>Tindak lanjut yang belum tuntas</h3>
          <PointsTable
            caption="Tindak lanjut yang belum tuntas"
            points={points.slice(0, most)}
            today={today}
          />
          {points.length > most && <a href={allPoints ?? all}>Lihat semua tindak lanjut</a>}
        </>
      )}
    </Card>
  )
}

function columns(today: Day): { head: string; kind?: 'title' | 'tight'; cell: (row: Row) => Child }[] {
  return [
    {
      head: 'Pertemuan',
      kind: 'title',
      cell: ({ id, title, kind }) => (
        <TwoLines first={<a href={to.meeting(id)}>{title}</a>} second={kinds[kind]} />
      ),
    },
    { head: 'Penyelenggara', cell: ({ unitName }) => unitName },
    { head: 'Tanggal', kind: 'tight', cell: ({ heldOn }) => shortDay(heldOn) },
    { head: 'Keadaan', cell: (row) => <MeetingBadge meeting={row} today={today} /> },
  ]
}
