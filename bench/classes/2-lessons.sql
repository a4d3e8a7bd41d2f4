-- Two lessons a week. One in a hundred was called off, two were never written down; the cohorts of forty places have not
-- been marked since three days, and nobody yet today.

create unlogged table bench.meeting as
select c, c::bigint * 64 + i as n, pg_temp.id(starts_on::timestamptz - interval '20 days', 44, c::bigint * 64 + i) as id, held_on,
  id as cohort_id, unit_id, kanwil_id, agreement_id, plan_item_id, chance,
  chance > 2 and held_on < pg_temp.today() - case when c % 50 = 0 then 3 else 0 end as marked
from bench.class cross join generate_series(0, 39) i
cross join lateral (select starts_on + i * 7 / 2 as held_on, pg_temp.dice(c::bigint * 64 + i, 44, 100) as chance) at;

insert into lesson (id, cohort_id, unit_id, kanwil_id, held_on, begins_at, ends_at, lesson_hours, topic, stage, cancel_reason, created_at)
select id, cohort_id, unit_id, kanwil_id, held_on, make_time(7 + c % 8, 0, 0), make_time(10 + c % 8, 0, 0), 4, 'Pelajaran ' || 1 + n % 64,
  case when chance = 0 then 'cancelled' else 'planned' end, case when chance = 0 then 'Pengajar berhalangan.' end, held_on - interval '20 days'
from bench.meeting order by meeting.id;

insert into sheet (lesson_id, unit_id, kanwil_id, held_on, state, closed_at, closed_by, version, created_at)
select id, unit_id, kanwil_id, held_on, case when marked then 'closed' else 'unrecorded' end, held_on + interval '10 hours', 'Petugas Contoh',
  1, held_on + interval '8 hours'
from bench.meeting where marked or (chance in (1, 2) and held_on < pg_temp.today() - 3) order by meeting.id;

create index on bench.meeting (held_on);
create index on bench.meeting (id);
analyze bench.meeting, lesson, sheet;
