import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Day, type Db, found, within } from '#kernel'
import type { Standing } from './kinds.ts'
import { standingOn } from './standing.ts'
import type { Need } from './tables.ts'

export type NeedView = Need & {
  standing: Standing
  unitName: string
  agreement: string | null
  planItem: string | null
}

/** One need with what answers it, by name; 404 out of reach. */
export async function findNeed(db: Db, id: string, actor: Actor, today: Day): Promise<NeedView> {
  return found((await views(db, actor, today, sql`need.id = ${z.uuid().safeParse(id).data ?? null}`))[0])
}

/** The needs an agreement answers, as far as the actor reaches. */
export function needsAnsweredBy(db: Db, agreementId: string, actor: Actor, today: Day): Promise<NeedView[]> {
  return views(db, actor, today, sql`need.agreement_id = ${agreementId}`)
}

async function views(db: Db, actor: Actor, today: Day, which: RawBuilder<unknown>): Promise<NeedView[]> {
  const { rows } = await sql<NeedView>`
    select need.*, ${standingOn(today)} as standing, unit.name as unit_name, agreement.title as agreement,
      plan_item.activity as plan_item
    from need join unit on unit.id = need.unit_id
      left join agreement on agreement.id = need.agreement_id
      left join plan_item on plan_item.id = need.plan_item_id
    where ${which}
      and ${within(actor, { unit: sql.ref('need.unit_id'), kanwil: sql.ref('need.kanwil_id') })}
    order by need.since, need.id limit 50`.execute(db)
  return rows
}
