import { sql } from 'kysely'
import type { ObjectCode } from '#agreements'
import type { Day, Db } from '#kernel'

/** An agreement in force that binds the unit, with what is planned under it and what its partners say they can give. */
export interface Offer {
  id: string
  title: string
  objects: ObjectCode[]
  partners: string
  items: { id: string; activity: string; quantity: number; measure: string }[]
  gives: string[]
}

/** What the unit's live cooperation offers on a day. */
export async function offersTo(db: Db, unitId: string, today: Day): Promise<Offer[]> {
  const { rows } = await sql<Offer>`
    select agreement.id, agreement.title, agreement.objects,
      coalesce(tied.partners, '') as partners, coalesce(tied.gives, '{}') as gives, coalesce(planned.items, '[]') as items
    from agreement
      left join lateral (
        select string_agg(distinct stands.name, ', ') as partners,
          array_agg(distinct given.kind) filter (where given.kind is not null) as gives
        from party
          join partner record on record.id = party.partner_id
          join partner stands on stands.id = record.survivor_id
          left join partner every_record on every_record.survivor_id = stands.id
          left join partner_contribution given on given.partner_id = every_record.id
        where party.agreement_id = agreement.id
      ) tied on true
      left join lateral (
        select jsonb_agg(jsonb_build_object('id', id, 'activity', activity, 'quantity', quantity, 'measure', measure)
          order by starts_on, place_in_order) as items
        from plan_item where plan_item.agreement_id = agreement.id and ends_on >= ${today}
      ) planned on true
    where agreement.stage = 'active' and (agreement.ends_on is null or agreement.ends_on >= ${today})
      and agreement.id in (select agreement_id from agreement_unit where unit_id = ${unitId})
    order by agreement.title, agreement.id limit 500`.execute(db)
  return rows
}
