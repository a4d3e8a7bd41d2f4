import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { isSuspended } from '#agreements'
import { longDay, may, number, within } from '#kernel'
import { due, waited } from './badges.ts'
import { type Asked, isOurs, question, type Row } from './question.ts'

/** Days of routine services that have passed, and nobody said whether the service was given. */
export const silentServiceDays = question<{ place: string }>({
  code: 'layanan-belum-dicatat',
  title: 'Hari layanan belum dicatat',
  lead: 'Hari layanan rutin yang sudah lewat dan belum disebut terlaksana atau tidak. Tidak dihitung terlaksana.',
  isFor: (actor) => may(actor, 'routine.write'),
  reads: 'routine.read',
  rows: (asked) => sql`
    select routine_day.id, routine.agreement_id, routine_day.unit_id, routine.name as title, routine_day.day,
      jsonb_build_object('place', routine.place) as detail
    from routine_day join routine on routine.id = routine_day.routine_id
    where ${seen(asked, 'routine_day')} and routine_day.state = 'planned' and routine_day.day < ${asked.today}`,
  task: (row, asked) => ({
    title: row.title,
    href: to.routineDay(row.id),
    detail: `${whose(row, asked)}${longDay(row.day ?? asked.today)}, ${row.detail.place}.`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})

/** Help in kind that was promised until a day and has not all come. */
export const overduePledges = question<{ partner: string; received: number; measure: string }>({
  code: 'bantuan-lewat-tenggat',
  title: 'Bantuan lewat tenggat',
  lead: 'Barang yang dijanjikan mitra sampai suatu hari dan belum diterima seluruhnya.',
  isFor: (actor) => may(actor, 'pledge.write'),
  reads: 'pledge.read',
  remindedAs: ['pledge-overdue'],
  rows: (asked) => sql`
    select pledge.id, pledge.agreement_id, pledge.unit_id, pledge.what as title, pledge.due_on as day,
      jsonb_build_object('partner', partner.name, 'received', came.received, 'measure', pledge.measure) as detail
    from pledge join partner on partner.id = pledge.partner_id join agreement on agreement.id = pledge.agreement_id
      cross join lateral (
        select coalesce(sum(quantity), 0)::bigint as received from pledge_receipt
        where pledge_id = pledge.id and taken_back_on is null
      ) came
    where ${seen(asked, 'pledge')} and pledge.withdrawn_on is null and pledge.due_on < ${asked.today}
      and (came.received = 0 or came.received < pledge.quantity)
      and agreement.stage = 'active' and not ${isSuspended(sql.ref('agreement.id'), asked.today)}`,
  task: (row, asked) => ({
    title: row.title,
    href: to.pledge(row.id),
    detail: `${whose(row, asked)}Dari ${row.detail.partner}, baru diterima ${number(row.detail.received)} ${row.detail.measure}.`,
    badge: due(asked.today, row.day ?? asked.today),
  }),
})

/** What monitoring found and nobody has made an action point of. */
export const looseFindings = question<{ findings: number }>({
  code: 'temuan-belum-ditindaklanjuti',
  title: 'Temuan belum ditindaklanjuti',
  lead: 'Kunjungan monitoring yang temuannya belum semua menjadi tindak lanjut.',
  isFor: (actor) => may(actor, 'monitoring.record'),
  reads: 'monitoring.read',
  rows: (asked) => sql`
    select monitoring_visit.id, monitoring_visit.agreement_id, monitoring_visit.unit_id, agreement.title,
      monitoring_visit.visited_on as day, jsonb_build_object('findings', loose.findings) as detail
    from monitoring_visit join agreement on agreement.id = monitoring_visit.agreement_id
      cross join lateral (
        select count(*)::int as findings from monitoring_answer
        where visit_id = monitoring_visit.id and answer <> 'yes' and action_point_id is null
      ) loose
    where ${seen(asked, 'monitoring_visit')} and loose.findings > 0`,
  task: (row, asked) => ({
    title: row.title,
    href: to.monitoringVisit(row.id),
    detail: `${whose(row, asked)}${row.detail.findings} temuan dari kunjungan ${longDay(row.day ?? asked.today)}.`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})

type Place = 'routine_day' | 'pledge' | 'monitoring_visit'

function seen({ actor, unit, kanwil }: Asked, table: Place): RawBuilder<SqlBool> {
  const column = (name: string) => sql.ref<string>(`${table}.${name}`)
  const reach = within(actor, { unit: column('unit_id'), kanwil: column('kanwil_id') })
  if (unit) return sql<SqlBool>`${reach} and ${column('unit_id')} = ${unit}`
  return kanwil ? sql<SqlBool>`${reach} and ${column('kanwil_id')} = ${kanwil}` : reach
}

/** One's own office needs no name. */
const whose = (row: Row, asked: Asked): string => (isOurs(asked, row) ? '' : `${row.unitName}. `)
