-- Three facts for each promise that has begun, of every agreement that came into force; one agreement in five is quiet
-- since a while, one in ten was never more than a name.

insert into fact (id, unit_id, kanwil_id, agreement_id, plan_item_id, kind, happened_on, amount, record_kind, record_id, recorded_at)
select pg_temp.id(happened_on::timestamptz, 31, drawn.n * 100 + i * 10 + f), unit_id, kanwil_id, agreement_id, item_id, 'service', happened_on,
  1 + pg_temp.dice(drawn.n * 100 + i * 10 + f, 31, 20), 'report', pg_temp.id(happened_on::timestamptz, 32, drawn.n * 100 + i * 10 + f), happened_on
from (
  select deal.n, item.place_in_order as i, f, item.id as item_id, item.agreement_id, item.unit_id, item.kanwil_id,
    item.starts_on + (last_on - item.starts_on) * f / 3 as happened_on,
    item.starts_on
  from deal join plan_item item on item.agreement_id = deal.id cross join generate_series(1, 3) f
  cross join lateral (select pg_temp.today() - case when deal.n % 5 = 0 then 150 else pg_temp.dice(deal.n * 10 + item.place_in_order, 33, 90) end as last_on) as lately
  where deal.signed and deal.n % 10 <> 1 and item.starts_on <= pg_temp.today()
) drawn where happened_on >= starts_on;
