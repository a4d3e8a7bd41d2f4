import { sql } from 'kysely'
import { to } from '#addresses'
import { reminderDays, type Stage, shortKinds, stages } from '#agreements'
import { addDays, type Day, type Db, fromToday, longDay, number } from '#kernel'
import { mostRows, type PackPart, totalOf } from './part.ts'

/** Of the office and in force on a day. */
export const inForce = (unitId: string, today: Day) =>
  sql`agreement.unit_id = ${unitId} and agreement.stage = 'active' and coalesce(agreement.ends_on, 'infinity') >= ${today}`

/** Everyone the office has an agreement in force with, and whom to call there. */
export async function partnersNow(db: Db, unitId: string, today: Day): Promise<PackPart> {
  const { rows } = await sql<{
    id: string
    name: string
    agreements: bigint
    contact: string | null
    total: bigint
  }>`
    select partner.id, partner.name, count(distinct agreement.id) as agreements, count(*) over () as total,
      (select contact.name || ', ' || contact.position from partner_contact contact
        where contact.partner_id = partner.id and contact.ended_on is null
        order by contact.is_primary desc, contact.created_at limit 1) as contact
    from agreement join party on party.agreement_id = agreement.id join partner record on record.id = party.partner_id
      join partner on partner.id = record.survivor_id
    where ${inForce(unitId, today)} group by partner.id order by partner.name limit ${mostRows}`.execute(db)
  return {
    code: 'mitra',
    title: 'Mitra',
    lead: 'Yang kerja samanya sedang berlaku, dan siapa yang dihubungi di sana.',
    head: ['Mitra', 'Kerja sama berlaku', 'Narahubung'],
    rows: rows.map(({ id, name, agreements, contact }) => ({
      href: to.partner(id),
      cells: [name, number(agreements), contact ?? 'belum diisi'],
    })),
    total: totalOf(rows),
  }
}

/** What ends within the days at which an agreement is first remembered. */
export async function expiring(db: Db, unitId: string, today: Day): Promise<PackPart> {
  const scope = await db
    .selectFrom('unit')
    .select(['id as unitId', 'kanwilId'])
    .where('id', '=', unitId)
    .executeTakeFirstOrThrow()
  const days = Math.max(...(await reminderDays(db, today, scope)))
  const { rows } = await sql<{
    id: string
    title: string
    kind: keyof typeof shortKinds
    endsOn: Day
    total: bigint
  }>`
    select id, title, kind, ends_on, count(*) over () as total from agreement
    where ${inForce(unitId, today)} and ends_on <= ${addDays(today, days)} order by ends_on, id limit ${mostRows}`.execute(
    db,
  )
  return {
    code: 'berakhir',
    title: 'Segera berakhir',
    lead: `Kerja sama yang berakhir dalam ${days} hari.`,
    head: ['Kerja sama', 'Jenis', 'Berakhir'],
    rows: rows.map(({ id, title, kind, endsOn }) => ({
      href: to.agreement(id),
      cells: [title, shortKinds[kind], `${longDay(endsOn)} (${fromToday(today, endsOn)})`],
    })),
    total: totalOf(rows),
  }
}

/** What is being prepared and not yet in force. */
export async function onTheWay(db: Db, unitId: string): Promise<PackPart> {
  const { rows } = await sql<{ id: string; title: string; stage: Stage; stageSince: Day; total: bigint }>`
    select id, title, stage, stage_since, count(*) over () as total from agreement
    where unit_id = ${unitId} and stage in ('exploration', 'technical-review', 'drafting', 'discussion', 'signing')
    order by stage_since, id limit ${mostRows}`.execute(db)
  return {
    code: 'proses',
    title: 'Dalam proses',
    lead: 'Kerja sama dari penjajakan sampai tanda tangan, yang paling lama di tahapnya di atas.',
    head: ['Kerja sama', 'Tahap', 'Sejak'],
    rows: rows.map(({ id, title, stage, stageSince }) => ({
      href: to.agreement(id),
      cells: [title, stages[stage], longDay(stageSince)],
    })),
    total: totalOf(rows),
  }
}
