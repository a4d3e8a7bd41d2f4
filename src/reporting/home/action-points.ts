import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { longDay, may } from '#kernel'
import { concerns } from '#meetings'
import { due, waited } from './badges.ts'
import { type Asked, question, type Row } from './question.ts'

interface Detail {
  meeting: string
  owner: string
  /** Why the second person sent it back. */
  returned: string | null
  reporter: string | null
}

/** What this person promised in a meeting. */
export const myActionPoints = question<Detail>({
  code: 'tindak-lanjut-anda',
  title: 'Tindak lanjut Anda',
  lead: 'Keputusan pertemuan yang menjadi tugas Anda dan belum dilaporkan selesai.',
  isFor: (actor) => may(actor, 'action-point.report'),
  reads: 'meeting.read',
  remindedAs: ['action-point-past'],
  rows: (asked) => sql`${points(sql`action_point.due_on`)}
    where ${inReach(asked)} and action_point.stage = 'open'
      and action_point.owner_account_id = ${asked.actor.accountId}::uuid`,
  task: (row, asked) => ({
    title: row.title,
    href: to.actionPoint(row.id),
    detail: row.detail.returned ? `Dikembalikan: ${row.detail.returned}` : from(row),
    badge: due(asked.today, row.day ?? asked.today),
  }),
})

/** What waits for this person's word. */
export const pointsToVerify = question<Detail>({
  code: 'verifikasi-anda',
  title: 'Menunggu verifikasi Anda',
  lead: 'Tindak lanjut yang dilaporkan selesai dan menunggu Anda memeriksanya.',
  isFor: (actor) => may(actor, 'action-point.verify'),
  reads: 'meeting.read',
  rows: (asked) => sql`${points(sql`action_point.reported_on`)}
    where ${inReach(asked)} and action_point.stage = 'reported'
      and action_point.verifier_id = ${asked.actor.accountId}::uuid`,
  task: (row, asked) => ({
    title: row.title,
    href: to.actionPoint(row.id),
    detail: `Dilaporkan ${row.detail.reporter}. ${from(row)}`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})

/** What colleagues of the own office owe, and the day has passed. */
export const lateActionPoints = question<Detail>({
  code: 'tindak-lanjut-terlambat',
  title: 'Tindak lanjut terlambat',
  lead: 'Tugas rekan atau mitra yang lewat tenggat dan belum dilaporkan selesai.',
  isFor: (actor) => may(actor, 'meeting.record'),
  reads: 'meeting.read',
  remindedAs: ['action-point-past'],
  rows: (asked) => sql`${points(sql`action_point.due_on`)}
    where ${inReach(asked)} and action_point.stage = 'open' and action_point.due_on < ${asked.today}
      and ${asked.unit || asked.kanwil ? sql`true` : sql`(meeting.unit_id = ${own(asked)} or action_point.unit_id = ${own(asked)})`}
      and action_point.owner_account_id is distinct from ${asked.actor.accountId}::uuid`,
  task: (row, asked) => ({
    title: row.title,
    href: to.actionPoint(row.id),
    detail: `${row.detail.owner}. ${from(row)}`,
    badge: due(asked.today, row.day ?? asked.today),
  }),
})

/** Meetings of the own office whose day has passed without a word written down. */
export const unrecordedMeetings = question<{ partners: string | null }>({
  code: 'pertemuan-belum-dicatat',
  title: 'Pertemuan belum dicatat',
  lead: 'Pertemuan yang harinya sudah lewat dan hasilnya belum ditulis.',
  isFor: (actor) => may(actor, 'meeting.record'),
  reads: 'meeting.read',
  rows: (asked) => sql`
    select meeting.id, null::uuid as agreement_id, meeting.unit_id, meeting.title, meeting.held_on as day,
      jsonb_build_object('partners', (
        select string_agg(partner.name, ', ' order by partner.name)
        from meeting_partner link join partner on partner.id = link.partner_id
        where link.meeting_id = meeting.id)) as detail
    from meeting where ${meetingsIn(asked)} and meeting.stage = 'planned' and meeting.held_on < ${asked.today}`,
  task: (row, asked) => ({
    title: row.title,
    href: to.meeting(row.id),
    detail: `Dengan ${row.detail.partners}, ${longDay(row.day ?? asked.today)}.`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})

const own = ({ actor }: Asked) => actor.scope?.unitId ?? null

function meetingsIn(asked: Asked): RawBuilder<SqlBool> {
  const { actor, unit, kanwil } = asked
  const reach = concerns(actor, sql.ref('meeting.id'))
  if (unit) return sql<SqlBool>`${reach} and meeting.unit_id = ${unit}`
  if (kanwil) return sql<SqlBool>`${reach} and meeting.kanwil_id = ${kanwil}`
  return sql<SqlBool>`${reach} and meeting.unit_id = ${own(asked)}`
}

function inReach({ actor, unit, kanwil }: Asked): RawBuilder<SqlBool> {
  const reach = concerns(actor, sql.ref('action_point.meeting_id'))
  if (unit) return sql<SqlBool>`${reach} and action_point.unit_id = ${unit}`
  if (kanwil) return sql<SqlBool>`${reach} and action_point.kanwil_id = ${kanwil}`
  return sql<SqlBool>`${reach}`
}

const points = (day: RawBuilder<unknown>) => sql`
  select action_point.id, null::uuid as agreement_id, action_point.unit_id, action_point.what as title,
    ${day} as day, jsonb_build_object('meeting', meeting.title, 'owner', action_point.owner_name,
      'returned', action_point.returned_reason, 'reporter', action_point.reported_by_name) as detail
  from action_point join meeting on meeting.id = action_point.meeting_id`

const from = (row: Row<Detail>) => `Dari pertemuan ${row.detail.meeting}.`
