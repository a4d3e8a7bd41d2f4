import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Day } from '#kernel'

/** Begun by the head's word, on that day too, and not past its last day. */
export const inForceOn = (today: Day) => sql<SqlBool>`(agreement.stage = 'active'
  and agreement.stage_since <= ${today} and (agreement.ends_on is null or agreement.ends_on >= ${today}))`

/** What nobody of ours keeps says so; it is then told first to whoever stands above an owner. */
export const saidOwnerless = (title: RawBuilder<unknown>, owner: RawBuilder<unknown>) =>
  sql`case when ${owner} is null then ${title} || ' (tanpa penanggung jawab)' else ${title} end`

/** The columns of a source about promises. */
export const items = (
  day: RawBuilder<unknown>,
  owner: RawBuilder<unknown>,
  title: RawBuilder<unknown> = sql`plan_item.activity`,
) => sql`
  select plan_item.id as subject_id, plan_item.agreement_id, plan_item.unit_id,
    ${owner} as owner_id, ${title} as title, ${day} as day
  from plan_item join agreement on agreement.id = plan_item.agreement_id`
