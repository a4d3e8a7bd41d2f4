import { sql } from 'kysely'
import { to } from '#addresses'
import { type Vitality, vitalities } from '#agreements'
import { type Day, type Db, fromToday, longDay, number } from '#kernel'
import { type Progress, progressOf } from '#plans'
import { inForce } from './cooperation.ts'
import { mostRows, type PackPart, totalOf } from './part.ts'

interface LiveRow {
  id: string
  agreementId: string
  activity: string
  output: string
  quantity: number
  measure: string
  endsOn: Day
  title: string
  ours: string | null
  theirs: string | null
  total: bigint
}

/** What is promised in agreements in force and not yet done, with what came of it and what should have by today. */
export async function live(db: Db, unitId: string, today: Day): Promise<PackPart> {
  const { rows } = await sql<LiveRow>`
    select item.id, item.agreement_id, item.activity, item.output, item.quantity, item.measure, item.ends_on,
      agreement.title, account.name as ours, contact.name as theirs, count(*) over () as total
    from plan_item item join agreement on agreement.id = item.agreement_id
      left join account on account.id = item.our_owner_id left join partner_contact contact on contact.id = item.partner_owner_id
    where ${inForce(unitId, today)} and item.stopped_on is null and item.done_on is null
    order by item.ends_on, item.id limit ${mostRows}`.execute(db)
  const progress = await progressOf(db, [...new Set(rows.map(({ agreementId }) => agreementId))], today)
  const known = new Map(progress.map((each) => [each.itemId, each]))
  return {
    code: 'janji',
    title: 'Janji yang berjalan',
    lead: 'Kegiatan rencana aksi dari kerja sama yang berlaku, yang tenggatnya paling dekat di atas.',
    head: ['Kegiatan', 'Target', 'Tercapai', 'Tenggat', 'Penanggung jawab', 'Kerja sama'],
    rows: rows.map((row) => ({
      href: to.planItem(row.agreementId, row.id),
      cells: [
        row.activity,
        `${row.output}: ${number(row.quantity)} ${row.measure}`,
        achieved(known.get(row.id)),
        `${longDay(row.endsOn)} (${fromToday(today, row.endsOn)})`,
        [row.ours, row.theirs].filter(Boolean).join(' dan ') || 'belum diisi',
        row.title,
      ],
    })),
    total: totalOf(rows),
  }
}

/** '8, seharusnya 10': what the facts sum up to, beside what the plan expects by today. */
function achieved(progress: Progress | undefined): string {
  if (!progress || progress.kind === null) return 'tidak dihitung program'
  const { achieved, expected } = progress
  return achieved < expected
    ? `${number(achieved)}, seharusnya ${number(expected)}`
    : `${number(achieved)}, sesuai rencana`
}

/** Each agreement in force, alive or only a name, the worst first. */
export async function standings(db: Db, unitId: string, today: Day): Promise<PackPart> {
  const { rows } = await sql<{
    id: string
    title: string
    state: Vitality | null
    since: Day | null
    lastFactOn: Day | null
    overdue: number | null
    total: bigint
  }>`
    select agreement.id, agreement.title, kept.state, kept.since, kept.last_fact_on, kept.overdue,
      count(*) over () as total
    from agreement left join vitality kept on kept.agreement_id = agreement.id
    where ${inForce(unitId, today)}
    order by array_position(array['in-name-only', 'stalled', 'not-begun', 'alive'], kept.state), kept.since, agreement.id
    limit ${mostRows}`.execute(db)
  return {
    code: 'keadaan',
    title: 'Keadaan kerja sama',
    lead: 'Hidup atau tinggal nama, menurut fakta yang tercatat. Yang paling lama diam di atas.',
    head: ['Kerja sama', 'Keadaan', 'Fakta terakhir', 'Janji lewat tenggat'],
    rows: rows.map(({ id, title, state, since, lastFactOn, overdue }) => ({
      href: to.agreement(id),
      cells: [
        title,
        state && since ? `${vitalities[state]} sejak ${longDay(since)}` : 'belum dihitung',
        lastFactOn ? longDay(lastFactOn) : 'belum ada',
        number(overdue ?? 0),
      ],
    })),
    total: totalOf(rows),
  }
}
