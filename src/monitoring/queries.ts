import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { inReach } from '#agreements'
import { type Actor, addressOf, type Db, pageAsked } from '#kernel'
import type { AnswerCode } from './kinds.ts'
import { type VisitView, visitWithin } from './visit.ts'

export const perPage = 25

export const question = z.object({ unit: z.uuid().optional().catch(undefined), halaman: pageAsked })
export type Question = z.infer<typeof question>
export const listAddress = (asked: Partial<Question>) => addressOf(to.monitoring, asked)

export type VisitRow = VisitView & { findings: number; assigned: number; verified: number }

const rowsOf = (condition: ReturnType<typeof sql>, most: number, from: number) => sql<VisitRow>`
  with asked as (
    select monitoring_visit.* from monitoring_visit where ${condition}
    order by visited_on desc, id desc limit ${most} offset ${from}
  )
  select asked.*, agreement.title as agreement_title, unit.short_name as unit_name, answered.*
  from asked join agreement on agreement.id = asked.agreement_id join unit on unit.id = asked.unit_id
    cross join lateral (
      select count(*) filter (where answer <> 'yes')::int as findings, count(action_point_id)::int as assigned,
        count(*) filter (where point.stage = 'verified')::int as verified
      from monitoring_answer left join action_point point on point.id = action_point_id
      where visit_id = asked.id
    ) answered
  order by asked.visited_on desc, asked.id desc`

/** One page of visits within reach, the latest first, and how many there are. */
export async function listVisits(db: Db, actor: Actor, { unit, halaman }: Question) {
  const one = unit ? sql<SqlBool>`monitoring_visit.unit_id = ${unit}` : sql<SqlBool>`true`
  const condition = sql`${visitWithin(actor)} and ${one}`
  const counted = await sql<{ total: number }>`
    select count(*)::int as total from monitoring_visit where ${condition}`.execute(db)
  const { rows } = await rowsOf(condition, perPage, (halaman - 1) * perPage).execute(db)
  return { rows, total: counted.rows[0]?.total ?? 0 }
}

/** The latest visits about one agreement. Reach: the agreement's. */
export async function visitsOfAgreement(db: Db, agreementId: string): Promise<VisitRow[]> {
  const { rows } = await rowsOf(sql`monitoring_visit.agreement_id = ${agreementId}`, 10, 0).execute(db)
  return rows
}

export interface AnswerRow {
  itemId: string
  question: string
  lookAt: string
  source: string
  answer: AnswerCode
  note: string | null
  actionPointId: string | null
  pointStage: 'open' | 'reported' | 'verified' | null
}

/** The answers of a visit in the order of the list. Reach: the visit's. */
export async function answersOf(db: Db, visitId: string): Promise<AnswerRow[]> {
  const { rows } = await sql<AnswerRow>`
    select item_id, question, look_at, source, answer, note, action_point_id, point.stage as point_stage
    from monitoring_answer join checklist_item item on item.id = item_id
      left join action_point point on point.id = action_point_id
    where visit_id = ${visitId} order by place_in_order`.execute(db)
  return rows
}

/** Agreements in force within reach: what can be visited. */
export const agreementsToVisit = (db: Db, actor: Actor) =>
  db
    .selectFrom('agreement')
    .innerJoin('unit', 'unit.id', 'agreement.unitId')
    .select(['agreement.id', 'agreement.title', 'unit.shortName as unitName'])
    .where((eb) => inReach(actor, eb.ref('agreement.id')))
    .where('agreement.stage', '=', 'active')
    .orderBy('unit.shortName')
    .orderBy('agreement.title')
    .limit(300)
    .execute()
