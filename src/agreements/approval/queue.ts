import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Actor, Day, Db } from '#kernel'
import type { Kind } from '../kinds.ts'
import type { Tier } from './tiers.ts'
import { heldBy } from './tiers.ts'

/**
 * Tables `tier`, `round`, `agreement`: tiers that wait for this very person, who neither wrote the text nor has
 * initialled it at another tier.
 */
export function waitsFor(actor: Actor): RawBuilder<SqlBool> {
  return sql<SqlBool>`(tier.state = 'waiting' and tier.office_id = ${actor.scope?.unitId ?? null}
    and tier.tier = any (${heldBy(actor)}::text[]) and ${mayTake(actor)})`
}

/**
 * Those that wait longer than the rule allows at the tier below this person: below by the round's own ladder, and
 * above its last tier by the ladder of offices.
 */
export function heldUpBelow(actor: Actor, today: Day): RawBuilder<SqlBool> {
  const held = heldBy(actor)
  const office = actor.scope?.unitId ?? null
  const follows = (below: Tier, own: Tier, where: RawBuilder<SqlBool>) =>
    held.includes(own) ? sql<SqlBool>`(tier.tier = ${below} and ${where})` : sql<SqlBool>`false`
  return sql<SqlBool>`(tier.state = 'waiting' and (tier.waiting_since at time zone ${actor.zone})::date <= ${today}::date - ${slowDays(today)}
    and not ${waitsFor(actor)} and case when exists (
      select from approval_tier ahead where ahead.round_id = tier.round_id and ahead.state = 'ahead')
    then (select next.tier = any (${held}::text[]) and next.office_id = ${office} from approval_tier next
      where next.round_id = tier.round_id and next.state = 'ahead' order by next.place limit 1)
    else ${follows('section-head', 'unit-head', sql`tier.office_id = ${office}`)}
      or ${follows('unit-head', 'kanwil', sql`agreement.kanwil_id = ${office}`)}
      or ${follows('kanwil', 'directorate', sql`true`)} end)`
}

/** Days after which a tier is slow, by the rule in force. */
const slowDays = (today: Day) => sql`(select (rule.value ->> 'days')::int from rule
  where rule.code = 'agreement.approval-days' and rule.unit_id is null and rule.valid_from <= ${today}
    and (rule.valid_to is null or rule.valid_to >= ${today}) order by rule.valid_from desc limit 1)`

const mayTake = ({
  accountId,
}: Actor) => sql<SqlBool>`(${accountId}::uuid <> all (round.drafters) and not exists (
  select from approval_tier mine where mine.round_id = tier.round_id and mine.decided_id = ${accountId}::uuid))`

export const queuePage = 25

export interface Waiting {
  id: string
  title: string
  kind: Kind
  unitName: string
  partners: string | null
  tier: Tier
  waitingSince: Date
  total: bigint
}

/** One page of what waits, the longest first; `wanted` is one of the two conditions above. */
export async function waitingDrafts(db: Db, wanted: RawBuilder<SqlBool>, page: number): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select agreement.id, agreement.title, agreement.kind, unit.name as unit_name, tier.tier, tier.waiting_since,
      (select string_agg(partner.name, ', ' order by party.place_in_order)
        from party join partner on partner.id = party.partner_id where party.agreement_id = agreement.id) as partners,
      count(*) over () as total
    from approval_tier tier join approval_round round on round.id = tier.round_id
    join agreement on agreement.id = tier.agreement_id join unit on unit.id = agreement.unit_id
    where ${wanted}
    order by tier.waiting_since, agreement.id limit ${queuePage} offset ${(page - 1) * queuePage}`.execute(db)
  return rows
}
