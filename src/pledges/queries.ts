import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { inReach } from '#agreements'
import { type Actor, addressOf, type Day, type Db, found, pageAsked, wordsAsked } from '#kernel'
import { type PledgeView, pledgeColumns, pledgeWithin } from './pledge.ts'
import { type PledgeStanding, standingCodes, standsAs } from './standing.tsx'
import type { PledgeReceipt, PledgeUse } from './tables.ts'

export const perPage = 25

/** What the list is asked for, as it stands in the address; nonsense counts as not asked. */
export const question = z.object({
  cari: wordsAsked,
  keadaan: z.enum(standingCodes).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  halaman: pageAsked,
})
export type Question = z.infer<typeof question>
export const listAddress = (asked: Partial<Question>) => addressOf(to.pledges, asked)

/** One page of help in kind within reach: what is due first comes first, what is over last. */
export async function listPledges(db: Db, actor: Actor, asked: Question, today: Day): Promise<PledgeView[]> {
  const { rows } = await sql<PledgeView>`
    select ${pledgeColumns} where ${asking(actor, asked)}
      and ${asked.keadaan ? standsAs(asked.keadaan, today) : sql<SqlBool>`true`}
    order by pledge.withdrawn_on is not null, pledge.due_on nulls last, pledge.id
    limit ${perPage} offset ${(asked.halaman - 1) * perPage}`.execute(db)
  return rows
}

/** How many answer the question in each standing, and what all of them are worth. */
export async function countPledges(db: Db, actor: Actor, asked: Question, today: Day) {
  const counted = standingCodes.map(
    (standing) => sql`count(*) filter (where ${standsAs(standing, today)})::int as ${sql.ref(standing)}`,
  )
  const { rows } = await sql<Record<PledgeStanding | 'semua', number> & { worth: bigint }>`
    select count(*)::int as semua, coalesce(sum(value) filter (where withdrawn_on is null), 0)::bigint as worth,
      ${sql.join(counted)}
    from (select ${pledgeColumns} where ${asking(actor, asked)}) pledge
      cross join lateral (select pledge.received) came
      cross join lateral (select pledge.in_use) used`.execute(db)
  return found(rows[0])
}

function asking(actor: Actor, { cari, unit }: Question) {
  const like = `%${cari?.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const conditions = [
    pledgeWithin(actor),
    cari ? sql<SqlBool>`(lower(pledge.what) like ${like} or lower(partner.name) like ${like})` : undefined,
    unit ? sql<SqlBool>`pledge.unit_id = ${unit}` : undefined,
  ].filter((each) => each !== undefined)
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}

/** What an agreement brings in kind, as far as the reader reaches. */
export async function pledgesOfAgreement(db: Db, actor: Actor, agreementId: string): Promise<PledgeView[]> {
  const { rows } = await sql<PledgeView>`
    select ${pledgeColumns} where ${pledgeWithin(actor)} and pledge.agreement_id = ${agreementId}
    order by pledge.withdrawn_on is not null, pledge.due_on nulls last, pledge.id limit 20`.execute(db)
  return rows
}

/** Reach of both: the pledge's. */
export const receiptsOf = (db: Db, pledgeId: string): Promise<PledgeReceipt[]> =>
  db
    .selectFrom('pledgeReceipt')
    .selectAll()
    .where('pledgeId', '=', pledgeId)
    .orderBy('receivedOn')
    .orderBy('id')
    .limit(200)
    .execute()

export const usesOf = (db: Db, pledgeId: string): Promise<PledgeUse[]> =>
  db
    .selectFrom('pledgeUse')
    .selectAll()
    .where('pledgeId', '=', pledgeId)
    .orderBy('sinceOn')
    .orderBy('id')
    .limit(200)
    .execute()

/** Agreements in force that the actor's own office leads: to one of them a pledge belongs. */
export const agreementsOpen = (db: Db, actor: Actor) =>
  db
    .selectFrom('agreement')
    .select(['id', 'title'])
    .where('unitId', '=', actor.scope?.unitId ?? null)
    .where((eb) => inReach(actor, eb.ref('agreement.id')))
    .where('stage', '=', 'active')
    .orderBy('title')
    .limit(200)
    .execute()
