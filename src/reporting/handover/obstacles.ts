import { sql } from 'kysely'
import { to } from '#addresses'
import { type ObjectCode, objects } from '#agreements'
import { type Day, type Db, fromToday, longDay, number } from '#kernel'
import { type Urgency, unanswered, urgencies } from '#needs'
import { type PermitKind, type PermitStage, permitKinds, permitStages } from '#permits'
import { mostRows, type PackPart, totalOf } from './part.ts'

/** What monitoring of the office found, and nobody has seen put right. */
export async function unansweredFindings(db: Db, unitId: string): Promise<PackPart> {
  const { rows } = await sql<{
    visitId: string
    question: string
    note: string | null
    agreement: string
    visitedOn: Day
    owner: string | null
    total: bigint
  }>`
    select visit.id as visit_id, item.question, answer.note, agreement.title as agreement, visit.visited_on,
      point.owner_name as owner, count(*) over () as total
    from monitoring_answer answer join monitoring_visit visit on visit.id = answer.visit_id
      join checklist_item item on item.id = answer.item_id join agreement on agreement.id = visit.agreement_id
      left join action_point point on point.id = answer.action_point_id
    where agreement.unit_id = ${unitId} and answer.answer <> 'yes' and point.stage is distinct from 'verified'
    order by visit.visited_on, visit.id, item.place_in_order limit ${mostRows}`.execute(db)
  return {
    code: 'temuan',
    title: 'Temuan monitoring',
    lead: 'Yang ditemukan pada kunjungan monitoring dan belum diverifikasi beres.',
    head: ['Temuan', 'Butir', 'Kerja sama', 'Dikunjungi', 'Ditindaklanjuti oleh'],
    rows: rows.map(({ visitId, question, note, agreement, visitedOn, owner }) => ({
      href: to.monitoringVisit(visitId),
      cells: [note ?? question, question, agreement, longDay(visitedOn), owner ?? 'belum ada'],
    })),
    total: totalOf(rows),
  }
}

/** What the office lacks and nobody has promised. */
export async function unmetNeeds(db: Db, unitId: string, today: Day): Promise<PackPart> {
  const { rows } = await sql<{
    id: string
    what: string
    object: ObjectCode
    urgency: Urgency
    since: Day
    total: bigint
  }>`
    select need.id, need.what, need.object, need.urgency, need.since, count(*) over () as total from need
    where need.unit_id = ${unitId} and ${unanswered(today)}
    order by array_position(array['urgent', 'soon', 'later'], need.urgency), need.since, need.id
    limit ${mostRows}`.execute(db)
  return {
    code: 'kebutuhan',
    title: 'Kebutuhan belum terjawab',
    lead: 'Yang belum dimiliki dan belum dijanjikan kerja sama mana pun.',
    head: ['Kebutuhan', 'Objek', 'Mendesak', 'Sejak'],
    rows: rows.map(({ id, what, object, urgency, since }) => ({
      href: to.need(id),
      cells: [what, objects[object], urgencies[urgency], longDay(since)],
    })),
    total: totalOf(rows),
  }
}

/** A permit that ends within so many days is something the next head has to know. */
const permitDays = 180

/** Permits on their way, and those that end soon or have ended and are not renewed. */
export async function pendingPermits(db: Db, unitId: string, today: Day): Promise<PackPart> {
  const { rows } = await sql<{
    id: string
    subject: string
    kind: PermitKind
    stage: PermitStage
    authority: string
    day: Day | null
    total: bigint
  }>`
    select permit.id, permit.subject, permit.kind, permit.stage, permit.authority,
      coalesce(permit.expires_on, permit.expected_on) as day, count(*) over () as total
    from permit
    where permit.unit_id = ${unitId} and (permit.stage = 'in-progress' or (permit.stage = 'granted'
      and permit.expires_on <= ${today}::date + ${permitDays}::int
      and not exists (select from permit later where later.renews_id = permit.id and later.stage <> 'refused')))
    order by day nulls last, permit.id limit ${mostRows}`.execute(db)
  return {
    code: 'izin',
    title: 'Izin',
    lead: `Yang masih diurus, dan yang habis atau segera habis dalam ${permitDays} hari.`,
    head: ['Izin', 'Jenis', 'Instansi', 'Keadaan', 'Habis atau perkiraan terbit'],
    rows: rows.map(({ id, subject, kind, stage, authority, day }) => ({
      href: to.permit(id),
      cells: [
        subject,
        permitKinds[kind],
        authority,
        permitStages[stage],
        day ? `${longDay(day)} (${fromToday(today, day)})` : 'belum diketahui',
      ],
    })),
    total: totalOf(rows),
  }
}

/** Help in kind that was promised and has not all come. */
export async function owedGoods(db: Db, unitId: string): Promise<PackPart> {
  const { rows } = await sql<{
    id: string
    what: string
    partner: string
    quantity: bigint | null
    received: bigint
    measure: string
    dueOn: Day | null
    total: bigint
  }>`
    select pledge.id, pledge.what, partner.name as partner, pledge.quantity, came.received, pledge.measure, pledge.due_on,
      count(*) over () as total
    from pledge join partner on partner.id = pledge.partner_id
      cross join lateral (
        select coalesce(sum(quantity), 0)::bigint as received from pledge_receipt
        where pledge_id = pledge.id and taken_back_on is null
      ) came
    where pledge.unit_id = ${unitId} and pledge.withdrawn_on is null
      and (came.received = 0 or came.received < pledge.quantity)
    order by pledge.due_on nulls last, pledge.id limit ${mostRows}`.execute(db)
  return {
    code: 'bantuan',
    title: 'Bantuan belum diterima',
    lead: 'Barang yang dijanjikan mitra dan belum diterima seluruhnya.',
    head: ['Bantuan', 'Mitra', 'Diterima', 'Tenggat'],
    rows: rows.map(({ id, what, partner, quantity, received, measure, dueOn }) => ({
      href: to.pledge(id),
      cells: [
        what,
        partner,
        `${number(received)}${quantity === null ? '' : ` dari ${number(quantity)}`} ${measure}`,
        dueOn ? longDay(dueOn) : 'belum ditetapkan',
      ],
    })),
    total: totalOf(rows),
  }
}
