import { sql } from 'kysely'
import { inReach, type ObjectCode, way } from '#agreements'
import type { Actor, Day, Db } from '#kernel'

export interface Answer {
  /** As the form sends it. */
  value: string
  agreementId: string
  agreement: string
  planItemId: string | null
  planItem: string | null
  partners: string | null
  /** The agreement is about the object of the need. */
  fits: boolean
}

const most = 200

/**
 * What could answer a need: the agreements that bind its unit and are in force or on their way, each followed by the
 * promises of its annex; those about the same object first.
 */
export async function answersFor(
  db: Db,
  { unitId, object }: { unitId: string; object: ObjectCode },
  actor: Actor,
  today: Day,
): Promise<Answer[]> {
  const { rows } = await sql<Omit<Answer, 'value'>>`
    select agreement.id as agreement_id, agreement.title as agreement, item.id as plan_item_id,
      item.activity as plan_item, agreement.objects @> array[${object}]::text[] as fits, (
        select string_agg(partner.name, ', ' order by party.place_in_order)
        from party join partner on partner.id = party.partner_id where party.agreement_id = agreement.id
      ) as partners
    from agreement_unit bound join agreement on agreement.id = bound.agreement_id
    cross join lateral (
      select null::uuid as id, null::text as activity, null::date as starts_on, 0 as place_in_order
      union all
      select plan_item.id, activity, starts_on, place_in_order from plan_item
      where plan_item.agreement_id = agreement.id
    ) item
    where bound.unit_id = ${unitId} and ${inReach(actor, sql.ref('agreement.id'))}
      and (agreement.stage in (${sql.join([...way])})
        or (agreement.stage = 'active' and (agreement.ends_on is null or agreement.ends_on >= ${today})))
    order by fits desc, agreement.created_at desc, agreement.id, item.starts_on nulls first, item.place_in_order
    limit ${most}`.execute(db)
  return rows.map((row) => ({
    ...row,
    value: row.planItemId ? `${row.agreementId}/${row.planItemId}` : row.agreementId,
  }))
}
