import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, addressOf, type Day, type Db, pageAsked } from '#kernel'
import { recordsOf } from '#partners'
import { concerns } from '../reach.ts'

export const perPage = 25

/** The ready-made views of the list; a point that is reported waits for somebody, one that is late presses. */
export const views = {
  saya: 'Tugas saya',
  verifikasi: 'Menunggu verifikasi saya',
  terlambat: 'Terlambat',
  terbuka: 'Terbuka',
  dilaporkan: 'Menunggu verifikasi',
  selesai: 'Terverifikasi',
} as const
export type View = keyof typeof views
export const viewCodes = Object.keys(views) as [View, ...View[]]

/** What the list is asked for, as it stands in the address; nonsense counts as not asked. */
export const question = z.object({
  yang: z.enum(viewCodes).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  mitra: z.uuid().optional().catch(undefined),
  halaman: pageAsked,
})
export type Question = z.infer<typeof question>

/** The address of a list that is asked so. */
export function pointsAddress(asked: Partial<Question>): string {
  return addressOf(to.actionPoints, asked)
}

/** The columns of a line, with the meeting it comes from and the office that owes it. */
export function pointColumns(db: Db) {
  return db
    .selectFrom('actionPoint')
    .innerJoin('meeting', 'meeting.id', 'actionPoint.meetingId')
    .innerJoin('unit', 'unit.id', 'actionPoint.unitId')
    .selectAll('actionPoint')
    .select(['meeting.title as meetingTitle', 'meeting.heldOn', 'unit.shortName as unitName'])
}
export type PointRow = Awaited<ReturnType<ReturnType<typeof pointColumns>['execute']>>[number]

/** One page of the answer: what is due first comes first, what is done last. */
export function listPoints(db: Db, actor: Actor, asked: Question, today: Day): Promise<PointRow[]> {
  return pointColumns(db)
    .where(asking(actor, asked))
    .where(inView(asked.yang, actor, today))
    .orderBy(sql`action_point.stage = 'verified'`)
    .orderBy('actionPoint.dueOn', asked.yang === 'selesai' ? 'desc' : 'asc')
    .orderBy('actionPoint.id')
    .limit(perPage)
    .offset((asked.halaman - 1) * perPage)
    .execute()
}

/** How many answer the question in each view, whatever view is chosen. */
export async function countByView(
  db: Db,
  actor: Actor,
  asked: Question,
  today: Day,
): Promise<Map<View | undefined, number>> {
  const { rows } = await sql<Record<string, number>>`
    select count(*)::int as "semua",
      ${sql.join(viewCodes.map((view) => sql`count(*) filter (where ${inView(view, actor, today)})::int as ${sql.ref(view)}`))}
    from action_point where ${asking(actor, asked)}`.execute(db)
  const counts = rows[0] ?? {}
  return new Map<View | undefined, number>([
    [undefined, counts.semua ?? 0],
    ...viewCodes.map((view): [View, number] => [view, counts[view] ?? 0]),
  ])
}

function asking(actor: Actor, { unit, mitra }: Question) {
  const conditions = [
    sql<SqlBool>`${concerns(actor, sql.ref('action_point.meeting_id'))}`,
    unit && sql<SqlBool>`action_point.unit_id = ${unit}`,
    mitra &&
      sql<SqlBool>`action_point.meeting_id in (select meeting_id from meeting_partner where partner_id in ${recordsOf([mitra])})`,
  ].filter((condition) => typeof condition === 'object')
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

function inView(view: View | undefined, actor: Actor, today: Day) {
  switch (view) {
    case 'saya':
      return sql<SqlBool>`(action_point.stage = 'open' and action_point.owner_account_id = ${actor.accountId}::uuid)`
    case 'verifikasi':
      return sql<SqlBool>`(action_point.stage = 'reported' and action_point.verifier_id = ${actor.accountId}::uuid)`
    case 'terlambat':
      return sql<SqlBool>`(action_point.stage = 'open' and action_point.due_on < ${today})`
    case 'terbuka':
      return sql<SqlBool>`action_point.stage = 'open'`
    case 'dilaporkan':
      return sql<SqlBool>`action_point.stage = 'reported'`
    case 'selesai':
      return sql<SqlBool>`action_point.stage = 'verified'`
    case undefined:
      return sql<SqlBool>`true`
  }
}
