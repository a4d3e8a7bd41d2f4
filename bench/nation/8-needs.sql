-- A year of headcounts of every unit, 7,800 of them, and 4,000 needs, six in ten without an answer.

insert into headcount (id, unit_id, kanwil_id, counted_on, people, capacity, source, entered_by, entered_at)
select pg_temp.id('2026-01-01', 21, u * 100 + month), place_of_work.id, region.id,
  (date_trunc('month', pg_temp.today()) - month * interval '1 month')::date, 60 + pg_temp.dice(u, 21, 900) + month,
  case when kind <> 'bapas' then 50 + pg_temp.dice(u, 22, 400) end, 'sdp', 'Petugas Contoh', pg_temp.today()
from place_of_work join region using (k) cross join generate_series(1, 12) month where u % 20 > 0;

create temp table answer as
select distinct on (bound.unit_id) bound.unit_id, agreement_id from agreement_unit bound
join agreement on agreement.id = agreement_id where stage = 'active' order by bound.unit_id, agreement_id;

insert into need (id, unit_id, kanwil_id, object, help, what, quantity, measure, since, urgency, asked_by, state, agreement_id, created_at)
select pg_temp.id('2026-01-01', 22, n), place_of_work.id, region.id,
  pg_temp.pick(n, 23, '{health,job-training,education,religion,trade,law,waste,literacy,production,food,capital,security}'),
  pg_temp.pick(n, 24, '{building,equipment,service,training,people,permit,money}'), 'Kebutuhan contoh nomor ' || n,
  1 + pg_temp.dice(n, 25, 20), 'unit', pg_temp.today() - pg_temp.dice(n, 26, 700),
  pg_temp.pick(n, 27, '{urgent,soon,soon,later}'), 'Petugas Contoh',
  case when n % 5 < 3 or answer.agreement_id is null then 'open' else 'answered' end,
  case when n % 5 >= 3 then answer.agreement_id end, pg_temp.today()
from generate_series(1, 4000) n join place_of_work on place_of_work.u = 1 + pg_temp.dice(n, 28, 650)
join region using (k) left join answer on answer.unit_id = place_of_work.id;
