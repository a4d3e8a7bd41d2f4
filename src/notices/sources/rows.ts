import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Day } from '#kernel'

/** Begun by the head's word, on that day too, and not past its last day. */
export const inForceOn = (today: Day) => sql<SqlBool>`(agreement.stage = 'active'
  and agreement.stage_since <= ${today} and (agreement.ends_on is null or agreement.ends_on >= ${today}))`

/** The columns of a source about promises; without an owner of its own, the agreement's answers for it. */
export const items = (day: RawBuilder<unknown>) => sql`
  select plan_item.id as subject_id, plan_item.agreement_id, plan_item.unit_id,
    coalesce(plan_item.our_owner_id, agreement.our_owner_id) as owner_id, plan_item.activity as title,
    ${day} as day
  from plan_item join agreement on agreement.id = plan_item.agreement_id`
