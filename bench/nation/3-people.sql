-- 3,000 people: four at each unit, ten at each regional office, sixty at the centre.

create temp table desk as
select row_number() over (order by unit.id, seat)::int as n, unit.id as unit_id, unit.kanwil_id, unit.kind, unit.short_name, seat
from unit cross join generate_series(1, 60) seat
where seat <= case unit.kind when 'ministry' then 0 when 'ditjenpas' then 60 when 'kanwil' then 10 else 4 end;

alter table desk add column id uuid, add column name text, add column title text, add column roles text[];
update desk set
  id = pg_temp.id('2020-01-01', 5, n),
  name = pg_temp.pick(n, 1, '{Siti,Budi,Aisyah,Rahmat,Dewi,Agus,Nurul,Hendra,Yanti,Fajar,Made,Ketut,Yohanes,Maria}')
    || ' ' || pg_temp.pick(n, 2, '{Contoh,Rekaan,Umpama,Misal}') || ' ' || lpad(n::text, 4, '0'),
  title = case seat when 1 then 'Kepala' when 2 then 'Petugas Kerja Sama' when 3 then 'Kepala Seksi' else 'Petugas' end
    || ' ' || short_name,
  roles = case
    when kind = 'ditjenpas' then case seat when 1 then '{national-officer,administrator}' when 3 then '{auditor}' else '{national-officer}' end
    when kind = 'kanwil' then case seat when 1 then '{regional-head}' when 3 then '{regional-officer,administrator}' when 4 then '{auditor}' else '{regional-officer}' end
    else case seat when 1 then '{unit-head}' when 2 then '{cooperation-officer}' when 3 then '{section-head,administrator}' else '{programme-officer}' end
  end::text[];

insert into account (id, name, username, email, password_hash, totp_secret, known_device_salt, closed_at, created_at)
select id, name, 'uji.' || n, 'uji.' || n || '@contoh.test', case when n % 25 > 0 then 'tidak terpakai' end,
  case when n % 3 = 0 then 'tidak terpakai' end, id, case when n % 50 = 7 then timestamptz '2026-05-01' end, '2020-01-01'
from desk;

insert into post (id, account_id, unit_id, kanwil_id, title, standing, roles, valid_from, valid_to)
select pg_temp.id('2020-01-02', 6, n), id, unit_id, kanwil_id, title,
  case n % 20 when 0 then 'plt' when 1 then 'plh' else 'definitif' end, roles, '2020-01-02',
  case when n % 20 < 2 then pg_temp.today() + pg_temp.dice(n, 3, 200) end
from desk;

-- Every third held a post elsewhere before.
insert into post (id, account_id, unit_id, kanwil_id, title, standing, roles, valid_from, valid_to)
select pg_temp.id('2016-01-02', 6, now.n), now.id, before.unit_id, before.kanwil_id, before.title, 'definitif',
  before.roles, '2016-01-02', '2019-12-31'
from desk now join desk before on before.n = 1 + pg_temp.dice(now.n, 4, 3000)
where now.n % 3 = 0;

insert into invitation (id, account_id, purpose, created_at, expires_at)
select pg_temp.id('2026-11-01', 7, n), id, 'invite', '2026-11-01', '2026-12-01' from desk where n % 25 = 0;
