import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, addressOf, type Day, type Db, pageAsked, within, wordsAsked } from '#kernel'
import { permitKindCodes } from './kinds.ts'
import { type PermitStanding, type Reminders, standingCodes, standsAs } from './standing.tsx'

export const perPage = 25

/** What the list is asked for, as it stands in the address; nonsense counts as not asked. */
export const question = z.object({
  cari: wordsAsked,
  keadaan: z.enum(standingCodes).optional().catch(undefined),
  jenis: z.enum(permitKindCodes).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  halaman: pageAsked,
})
export type Question = z.infer<typeof question>

/** The address of a list that is asked so. */
export function listAddress(asked: Partial<Question>): string {
  return addressOf(to.permits, asked)
}

/** The columns of a line. */
export function permitRows(db: Db) {
  return db
    .selectFrom('permit')
    .innerJoin('unit', 'unit.id', 'permit.unitId')
    .selectAll('permit')
    .select('unit.shortName as unitName')
}
export type PermitRow = Awaited<ReturnType<ReturnType<typeof permitRows>['execute']>>[number]

/** One page of the answer; what ends or is expected first comes first, what is over last. */
export function listPermits(
  db: Db,
  actor: Actor,
  asked: Question,
  today: Day,
  reminders: Reminders,
): Promise<PermitRow[]> {
  return permitRows(db)
    .where(asking(actor, asked))
    .where(asked.keadaan ? standsAs(asked.keadaan, today, reminders) : sql<SqlBool>`true`)
    .orderBy(sql`permit.stage = 'refused'`)
    .orderBy(sql`coalesce(permit.expires_on, permit.expected_on)`, (order) => order.asc().nullsLast())
    .orderBy('permit.id')
    .limit(perPage)
    .offset((asked.halaman - 1) * perPage)
    .execute()
}

/** How many answer the question in each standing, whatever is chosen. */
export async function countByStanding(
  db: Db,
  actor: Actor,
  asked: Question,
  today: Day,
  reminders: Reminders,
): Promise<Map<PermitStanding | undefined, number>> {
  const counted = standingCodes.map(
    (standing) =>
      sql`count(*) filter (where ${standsAs(standing, today, reminders)})::int as ${sql.ref(standing)}`,
  )
  const { rows } = await sql<Record<string, number>>`
    select count(*)::int as semua, ${sql.join(counted)} from permit where ${asking(actor, asked)}`.execute(db)
  const counts = rows[0] ?? {}
  const of = (standing: PermitStanding): [PermitStanding, number] => [standing, counts[standing] ?? 0]
  return new Map<PermitStanding | undefined, number>([
    [undefined, counts.semua ?? 0],
    ...standingCodes.map(of),
  ])
}

function asking(actor: Actor, { cari, jenis, unit }: Question) {
  const like = `%${cari?.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const conditions = [
    within(actor, { unit: sql.ref('permit.unit_id'), kanwil: sql.ref('permit.kanwil_id') }),
    cari !== undefined &&
      sql<SqlBool>`(lower(permit.subject) like ${like} or lower(permit.holder) like ${like}
        or lower(coalesce(permit.number, '')) like ${like} or lower(permit.authority) like ${like})`,
    jenis && sql<SqlBool>`permit.kind = ${jenis}`,
    unit && sql<SqlBool>`permit.unit_id = ${unit}`,
  ].filter((condition) => typeof condition === 'object')
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}
