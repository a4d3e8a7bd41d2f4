-- The centre, 34 regional offices and 650 units: some regions have sixty units, some two.

insert into unit (id, kind, name, short_name, parent_id, kanwil_id, time_zone, letter_code) values
  (pg_temp.id('2010-01-01', 1, 1), 'ministry', 'Kementerian Imigrasi dan Pemasyarakatan', 'Kemenimipas', null,
   pg_temp.id('2010-01-01', 1, 1), 'Asia/Jakarta', 'M'),
  (pg_temp.id('2010-01-01', 1, 2), 'ditjenpas', 'Direktorat Jenderal Pemasyarakatan', 'Ditjenpas',
   pg_temp.id('2010-01-01', 1, 1), pg_temp.id('2010-01-01', 1, 2), 'Asia/Jakarta', 'PAS');

create temp table region as
select k, pg_temp.id('2010-01-01', 2, k) as id, code, name as province,
  case when code ~ '^(5|63|64|65|7)' then 'Asia/Makassar' when code ~ '^[89]' then 'Asia/Jayapura' else 'Asia/Jakarta' end as zone
from (select row_number() over (order by code)::int as k, code, name from area where level = 'province') provinces
where k <= 34;

insert into unit (id, kind, name, short_name, parent_id, kanwil_id, time_zone, letter_code, province)
select id, 'kanwil', 'Kantor Wilayah Ditjenpas ' || province, 'Kanwil ' || province,
  pg_temp.id('2010-01-01', 1, 2), id, zone, 'WP.' || k, province
from region;

create temp table regency as
select region.k, area.code, area.name, (row_number() over (partition by region.k order by area.code))::int as r,
  (count(*) over (partition by region.k))::int as of
from area join region on region.code = area.parent_code where area.level = 'regency';

create temp table place_of_work as
select u, k, pg_temp.id('2010-01-02', 3, u) as id,
  pg_temp.pick(u, 2, '{lapas,lapas,lapas,rutan,rutan,rutan,lapas-perempuan,lapas-narkotika,lpka,bapas}') as kind,
  pg_temp.pick(u, 3, '{I,IIA,IIA,IIB,IIB,IIB,III}') as class
from (select u, case when u <= 34 then u else 1 + floor(34 * power(pg_temp.share(u, 1), 1.6))::int end as k
  from generate_series(1, 650) u) laid;

insert into unit (id, kind, name, short_name, class, parent_id, kanwil_id, time_zone, letter_code, regency, province)
select place_of_work.id, kind, initcap(replace(kind, '-', ' ')) || ' Kelas ' || class || ' Uji ' || lpad(u::text, 3, '0')
    || ' ' || regency.name,
  initcap(replace(kind, '-', ' ')) || ' Uji ' || lpad(u::text, 3, '0'), class, region.id, region.id, zone,
  'WP.' || region.k || '.U' || u, regency.name, province
from place_of_work join region using (k)
  join regency on regency.k = region.k and regency.r = 1 + pg_temp.dice(u, 4, regency.of);

insert into unit_period (id, unit_id, name, short_name, kind, class, parent_id, letter_code, valid_from, basis)
select pg_temp.id('2010-01-03', 4, row_number() over (order by id)), id, name, short_name, kind, class, parent_id,
  letter_code, '2010-01-01', 'Keputusan pembentukan' from unit;

insert into unit_alias (unit_id, alias)
select id, 'LP/Rutan ' || u from place_of_work where u % 2 = 0;

insert into unit_closure (ancestor, descendant)
select id, id from unit
union select kanwil_id, id from unit
union select pg_temp.id('2010-01-01', 1, office), id from unit, (values (1), (2)) centre (office)
where not (office = 2 and kind = 'ministry');
