-- Four programmes in every unit that has people enough, and as many cohorts as are asked for (bench.cohorts) of five
-- years, each of forty lessons, with thirty-one places or forty.

create schema bench;

create unlogged table bench.pupil as
select unit_id, (row_number() over (partition by unit_id order by id))::int - 1 as p, id as person_id, sex, birth_date, status
from person;

create temp table school as
select (row_number() over (order by unit_id))::int - 1 as s, unit_id, kanwil_id, count(*)::int as pupils
from person group by unit_id, kanwil_id having count(*) >= 80;

insert into programme (id, unit_id, kanwil_id, name, kind, lesson_hours, capacity, certificate, min_attendance, created_at)
select pg_temp.id('2020-06-01', 41, s * 4 + k), unit_id, kanwil_id,
  (array['Menjahit', 'Tata Boga', 'Budi Daya Ikan', 'Kejar Paket B'])[k] || ' Uji ' || s,
  (array['vocational', 'services', 'farming', 'package-b'])[k], 160, 40, 'completion', 80, '2020-06-01'
from school cross join generate_series(1, 4) k;

-- In step with the years each unit's cohorts go through the first promises of its agreements; four in ten have no partner.
create unlogged table bench.class as
with drawn as (
  select c, school.*, pg_temp.today() - 1800 + floor(1830 * pg_temp.share(c, 41))::int as starts_on,
    case when c % 50 = 0 then 40 else 31 end as seats
  from generate_series(1, current_setting('bench.cohorts')::int) c
  join school on s = floor((select count(*) from school) * power(pg_temp.share(c, 42), 1.7))::int
), item as (
  select plan_item.unit_id, plan_item.id, agreement_id, row_number() over own as place, count(*) over (partition by plan_item.unit_id) as of
  from plan_item join agreement on agreement.id = agreement_id
  where place_in_order = 1 and agreement.stage in ('active', 'ended', 'terminated')
  window own as (partition by plan_item.unit_id order by plan_item.starts_on, plan_item.id)
), ranked as (
  select *, row_number() over (partition by unit_id order by starts_on, c) - 1 as place, count(*) over (partition by unit_id) as of from drawn
)
select c, pg_temp.id(ranked.starts_on::timestamptz - interval '30 days', 42, c) as id, ranked.unit_id, kanwil_id, s, pupils, starts_on,
  starts_on + 137 as ends_on, seats, pg_temp.dice(c, 43, 1000000) as offset,
  case when c % 10 < 6 then item.id end as plan_item_id, case when c % 10 < 6 then agreement_id end as agreement_id
from ranked left join item on item.unit_id = ranked.unit_id and item.place = 1 + ranked.place * item.of / ranked.of;

insert into cohort (id, programme_id, unit_id, kanwil_id, name, fiscal_year, funding, agreement_id, plan_item_id, no_partner_reason,
  instructor, room, starts_on, ends_on, seats, stage, stage_since, created_at)
select id, pg_temp.id('2020-06-01', 41, s * 4 + 1 + c % 4), unit_id, kanwil_id, 'Angkatan ' || c, extract(year from starts_on), 'dipa',
  agreement_id, plan_item_id, case when agreement_id is null then 'Diajar petugas sendiri.' end, 'Pengajar Contoh', 'Ruang ' || 1 + c % 4,
  starts_on, ends_on, seats, case when ends_on < pg_temp.today() then 'finished' when starts_on > pg_temp.today() then 'open' else 'running' end,
  least(starts_on, pg_temp.today()), starts_on - interval '30 days'
from bench.class order by class.id;

update plan_item set counts_by = 'person-hours', measure = 'orang-JP', quantity = 20000
where id in (select plan_item_id from bench.class);

-- One in twenty-five leaves after ten weeks.
create index on bench.pupil (unit_id, p);
create unlogged table bench.seat as
select c, pg_temp.id(starts_on::timestamptz - interval '10 days', 43, c::bigint * 64 + k) as id, person_id, class.unit_id, kanwil_id, starts_on,
  case when k % 25 = 24 then starts_on + 70 when ends_on < pg_temp.today() then ends_on end as until_on, k % 25 = 24 as left_early,
  class.id as cohort_id, pupil.sex, pupil.status,
  case when class.starts_on - birth_date < 6574 then 'child' when class.starts_on - birth_date < 11322 then 'youth'
    when class.starts_on - birth_date < 21914 then 'adult' else 'elder' end as age_group, k
from bench.class cross join lateral generate_series(0, seats - 1) k
join bench.pupil on pupil.unit_id = class.unit_id and p = (class.offset + k) % pupils
where starts_on <= pg_temp.today();
update bench.seat set until_on = null where until_on >= pg_temp.today();
create index on bench.seat (c);

insert into participant (id, cohort_id, person_id, unit_id, kanwil_id, from_on, until_on, end_reason, admitted_by, created_at)
select id, cohort_id, person_id, unit_id, kanwil_id, starts_on, until_on,
  case when until_on is not null then case when left_early then 'released' else 'finished' end end, 'Petugas Contoh', starts_on
from bench.seat order by seat.id;
analyze bench.class, bench.seat, cohort, participant, programme;
