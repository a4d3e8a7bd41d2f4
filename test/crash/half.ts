/** Everything that is there by half, as a query for what and which; a whole database gives no row. */
export function half(): string {
  return [
    told('unit', 'unit.founded'),
    told('account', 'account.invited'),
    told('partner', 'partner.registered'),
    told('(select id from agreement where not on_copy)', 'agreement.proposed'),
    told('(select id from agreement where on_copy)', 'addendum.opened'),
    told('plan_item', 'plan-item.added'),
    told('(select id from paper where at > (select laid from sample))', 'paper.attached', sinceLaid),
    together,
  ].join(' union all ')
}

/** Acts that take many papers or steps at once tell them in one event; the sample has such, the writers have none. */
const sinceLaid = 'and at > (select laid from sample)'

/** A row without the one event that tells of it, or an event without its row. */
const told = (table: string, act: string, more = '') => `
  select '${act}' as half, coalesce(one.id, told.subject_id) as id
  from ${table} one
  full join (select subject_id, count(*) as times from event where act = '${act}' ${more} group by subject_id) told
    on told.subject_id = one.id
  where one.id is null or told.times is distinct from 1`

/** An act writes several rows: where one is there, all are. */
const together = `
  select 'contact of partner' as half, id from partner
  where (select count(*) from partner_contact where partner_id = partner.id and is_primary) <> 1
  union all
  select 'office that leads', id from agreement
  where (select count(*) from agreement_unit bound where agreement_id = agreement.id and bound.unit_id = agreement.unit_id) <> 1
  union all
  select 'two sides', id from agreement
  where (select array[count(unit_id), count(partner_id)] <> array[1, 1]::bigint[] from party
    where agreement_id = agreement.id and place_in_order <= 2)
  union all
  select 'steps', id from agreement
  where created_at > (select laid from sample) and (select count(*) from agreement_step where agreement_id = agreement.id) <>
    (select count(*) from event where subject_id = agreement.id
      and act in ('agreement.proposed', 'agreement.advanced', 'agreement.activated'))
  union all
  select 'stage', id from agreement
  where stage <> (select stage from agreement_step where agreement_id = agreement.id order by at desc, id desc limit 1)
  union all
  select 'session', id from session
  where (select count(*) from event where act = 'session.begun' and about @> array[session.id]) <> 1
  union all
  select 'answer kept for a form', actor_id from request where result is null
  union all
  select 'seal', id from event
  where (select count(*) from event_seal where event_id = event.id) +
    (select count(*) from event_unsealed where event_id = event.id) <> 1`
