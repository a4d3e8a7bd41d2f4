import { sql } from 'kysely'
import type { Agreement } from '#agreements'
import { type Day, type Db, rulesOn } from '#kernel'
import { type Judgement, judge } from './judge.ts'
import { livesOf } from './lives.ts'
import { ruleCode, vitalityRule } from './state-on.ts'
import type { VitalityTables } from './tables.ts'

/**
 * How one agreement stands today: what is kept, unless something happened a moment ago or a new day has not been
 * reckoned yet; then it is judged on the spot. Undefined for one that never came into force. Reach: the agreement's.
 */
export async function standingOf(
  db: Db,
  { id, unitId }: Agreement,
  today: Day,
): Promise<Judgement | undefined> {
  const kept = await db
    .selectFrom('vitality')
    .selectAll()
    .where('agreementId', '=', id)
    .where((eb) => eb.or([eb('nextOn', 'is', null), eb('nextOn', '>', today)]))
    .where((eb) => eb.not(eb.exists(eb.selectFrom('vitalityDue').where('vitalityDue.agreementId', '=', id))))
    .executeTakeFirst()
  if (kept) return kept
  const [known] = await livesOf(db, [id])
  if (!known?.life) return undefined
  const rules = await rulesOn(db, [ruleCode], today)
  return judge(known.life, vitalityRule.parse(rules(ruleCode, unitId)), today)
}

export type Kept = Pick<VitalityTables['vitality'], 'agreementId' | 'state' | 'since' | 'suspendedOn'>

/** What is kept of the agreements of a page. Reach: theirs. */
export async function keptOf(db: Db, agreementIds: readonly string[]): Promise<Map<string, Kept>> {
  if (agreementIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('vitality')
    .select(['agreementId', 'state', 'since', 'suspendedOn'])
    .where('agreementId', 'in', agreementIds)
    .execute()
  return new Map(rows.map((row) => [row.agreementId, row]))
}

export interface PromiseFacts {
  id: string
  activity: string
  startsOn: Day
  endsOn: Day
  done: boolean
  stopped: boolean
  /** Days on which something happened for it, and the latest of them. */
  days: number
  lastOn: Day | null
}

/** Past its last day, neither done nor stopped: as the plan says it. */
export const isOverdue = ({ endsOn, done, stopped }: PromiseFacts, today: Day) =>
  endsOn < today && !done && !stopped

/**
 * The promises of an agreement with the days on which something happened: what is open before what is closed, and of
 * that what waits longest.
 */
export async function promisesOf(db: Db, agreementId: string): Promise<PromiseFacts[]> {
  const { rows } = await sql<PromiseFacts>`
    select item.id, item.activity, item.starts_on, item.ends_on, item.done_on is not null as done,
      item.stopped_on is not null as stopped, count(stood.happened_on)::int as days,
      max(stood.happened_on) as last_on
    from plan_item item left join (
      select plan_item_id, happened_on from fact where agreement_id = ${agreementId}
      group by plan_item_id, happened_on having sum(amount) > 0
    ) stood on stood.plan_item_id = item.id
    where item.agreement_id = ${agreementId}
    group by item.id order by coalesce(item.done_on, item.stopped_on) is not null,
      item.ends_on, count(stood.happened_on) > 0, item.place_in_order`.execute(db)
  return rows
}

/** The action point that has waited longest for an answer, as far as the reader sees its meeting. */
export function oldestPoint(db: Db, agreementId: string, today: Day) {
  return db
    .selectFrom('actionPoint')
    .innerJoin('meetingAgreement', 'meetingAgreement.meetingId', 'actionPoint.meetingId')
    .select(['actionPoint.id', 'actionPoint.what'])
    .where('meetingAgreement.agreementId', '=', agreementId)
    .where('actionPoint.stage', '=', 'open')
    .where('actionPoint.dueOn', '<', today)
    .orderBy('actionPoint.dueOn')
    .orderBy('actionPoint.id')
    .executeTakeFirst()
}
