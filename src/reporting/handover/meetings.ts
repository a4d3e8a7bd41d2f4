import { sql } from 'kysely'
import { to } from '#addresses'
import { type Day, type Db, longDay } from '#kernel'
import { mostRows, type PackPart, totalOf } from './part.ts'

/** What meetings of the office named as standing in the way, and nobody has cleared. */
export async function openObstacles(db: Db, unitId: string): Promise<PackPart> {
  const { rows } = await sql<{
    meetingId: string
    what: string
    cause: string
    owner: string | null
    heldOn: Day
    total: bigint
  }>`
    select obstacle.meeting_id, obstacle.what, obstacle.cause, obstacle.owner_name as owner, meeting.held_on,
      count(*) over () as total
    from obstacle join meeting on meeting.id = obstacle.meeting_id
    where meeting.unit_id = ${unitId} and obstacle.cleared_on is null
    order by meeting.held_on, obstacle.id limit ${mostRows}`.execute(db)
  return {
    code: 'kendala',
    title: 'Kendala terbuka',
    lead: 'Yang disebut dalam pertemuan dan belum dinyatakan selesai.',
    head: ['Kendala', 'Sebab', 'Penanggung jawab', 'Disebut pada'],
    rows: rows.map(({ meetingId, what, cause, owner, heldOn }) => ({
      href: to.meeting(meetingId),
      cells: [what, cause, owner ?? 'belum diisi', longDay(heldOn)],
    })),
    total: totalOf(rows),
  }
}

/** What somebody promised in a meeting, and no second person has seen done. */
export async function owedFromMeetings(db: Db, unitId: string): Promise<PackPart> {
  const { rows } = await sql<{
    id: string
    what: string
    owner: string
    dueOn: Day
    title: string
    total: bigint
  }>`
    select point.id, point.what, point.owner_name as owner, point.due_on, meeting.title, count(*) over () as total
    from action_point point join meeting on meeting.id = point.meeting_id
    where point.unit_id = ${unitId} and point.stage <> 'verified'
    order by point.due_on, point.id limit ${mostRows}`.execute(db)
  return {
    code: 'tindak-lanjut',
    title: 'Janji dari pertemuan',
    lead: 'Tindak lanjut yang belum diverifikasi.',
    head: ['Tindak lanjut', 'Oleh', 'Tenggat', 'Pertemuan'],
    rows: rows.map(({ id, what, owner, dueOn, title }) => ({
      href: to.actionPoint(id),
      cells: [what, owner, longDay(dueOn), title],
    })),
    total: totalOf(rows),
  }
}
