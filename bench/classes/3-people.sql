-- Everyone counts once, on the first day; then what facts come to, and what the generator needed goes.

insert into fact (id, unit_id, kanwil_id, agreement_id, plan_item_id, kind, happened_on, amount, sex, age_group, status, record_kind, record_id, recorded_at)
select pg_temp.id(day::timestamptz, 46, class.c::bigint * 64 + k), class.unit_id, class.kanwil_id, agreement_id, plan_item_id, 'people', day, 1,
  first.sex, first.age_group, first.status, 'participant', seat.id, day + interval '9 hours'
from (select participant_id, min(day) as day, min(sex) as sex, min(age_group) as age_group, min(status) as status
  from bench.first_day group by participant_id) first
join bench.seat on seat.id = participant_id join bench.class using (c);

truncate fact_sum;
insert into fact_sum (agreement_id, plan_item_id, kind, amount, last_on)
select agreement_id, plan_item_id, kind, sum(amount), max(happened_on) from fact where agreement_id is not null group by 1, 2, 3;
drop schema bench cascade;
