-- The partner registry: records that turn out to be one, former names, roles of contacts, legal papers, checks and
-- the flag they raise, contributions.

-- Two records of one partner: the one that goes away points at the one that stays, and every tie stays where it is.
-- survivor_id is the end of the pointers, kept by a trigger: itself for a record that stands.
alter table partner
  add column merged_into_id uuid references partner (id),
  add column merged_at timestamptz,
  add column merged_by text,
  add column merge_reason text,
  add column survivor_id uuid references partner (id),
  add check (num_nulls(merged_into_id, merged_at, merged_by, merge_reason) in (0, 4)),
  add check (merged_into_id <> id);
update partner set survivor_id = id;
alter table partner alter column survivor_id set not null;
create index partner_survivor on partner (survivor_id);
create index partner_merged on partner (merged_into_id) where merged_into_id is not null;

create function partner_begins() returns trigger language plpgsql as $$
begin
  new.survivor_id := new.id;
  return new;
end
$$;
create trigger partner_begins before insert on partner for each row execute function partner_begins();

-- Looks past row-level security: what was merged earlier into the record may be kept by a unit out of reach.
create function partner_resolves() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  with recursive below (id) as (
    select new.id union all select p.id from partner p join below on p.merged_into_id = below.id
  )
  update partner set survivor_id = coalesce((select up.survivor_id from partner up where up.id = new.merged_into_id), new.id)
  from below where partner.id = below.id;
  return null;
end
$$;
create trigger partner_resolves after update of merged_into_id on partner for each row
  when (old.merged_into_id is distinct from new.merged_into_id) execute function partner_resolves();

-- A number is held by one standing partner; a record that went away keeps its own beside it.
drop index partner_nib;
drop index partner_npwp;
create unique index partner_nib on partner (nib) where merged_into_id is null;
create unique index partner_npwp on partner (lpad(npwp, 16, '0')) where merged_into_id is null;
create index partner_any_nib on partner (nib) where nib is not null;
create index partner_any_npwp on partner (lpad(npwp, 16, '0')) where npwp is not null;

create table partner_former_name (
  id uuid primary key,
  partner_id uuid not null references partner (id),
  name text not null check (name <> ''),
  from_on date, -- null: nobody knows
  until_on date not null, -- the first day of the name that followed
  check (until_on >= from_on)
);
create index partner_former_name_of on partner_former_name (partner_id, until_on);
create index partner_former_name_like on partner_former_name using gin (lower(name) gin_trgm_ops);
grant select, insert, delete on partner_former_name to bekal_app;

alter table partner_former_name enable row level security;
create policy everybody_reads on partner_former_name for select using ((select current_setting('app.level', true)) <> 'none');
create policy reach_inserts on partner_former_name for insert with check (partner_id in (
  select id from partner where (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
));
create policy reach_deletes on partner_former_name for delete using (partner_id in (
  select id from partner where (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
));

-- Every name that leads to a partner that stands: its own, short, other and former ones, and those of merged records.
create or replace view partner_called with (security_invoker = true) as
  select survivor_id as partner_id, lower(name) as called from partner
  union all
  select survivor_id, lower(short_name) from partner where short_name is not null
  union all
  select survivor_id, lower(alias) from partner_alias join partner on partner.id = partner_alias.partner_id
  union all
  select survivor_id, lower(former.name) from partner_former_name former join partner on partner.id = former.partner_id;
grant select on partner_called to bekal_app;

-- As in 0003, but a number leads to the record that stands.
create or replace function partner_matches(sought text) returns table (partner_id uuid, likeness real)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  words text[] := array(
    select '%' || word || '%' from regexp_split_to_table(lower(sought), '[^[:alnum:]]+') word
    where word <> '' order by length(word) desc limit 12);
  digits text := case when sought ~ '^[0-9 .,/-]+$' then regexp_replace(sought, '\D', '', 'g') end;
begin
  if current_setting('app.level', true) = 'none' or words = '{}' then
    return;
  end if;
  return query
    select survivor_id, max(likeness)::real from (
      select survivor_id, 2::real as likeness from partner
      where nib = digits or lpad(npwp, 16, '0') = lpad(digits, 16, '0')
      union all
      select partner_id, 1.0 / length(called) from partner_called
      where called like words[1] and called like all (words)
    ) hit (survivor_id, likeness)
    group by 1;
  if not found then
    return query select * from partner_spelled(sought, 100);
  end if;
end
$$;

create or replace function partner_candidates(called text, regency text) returns table (partner_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select survivor_id from partner
  where current_setting('app.level', true) <> 'none' and district_code like regency || '.%'
  union
  select s.partner_id from partner_spelled(called, 60) s
$$;

-- Contacts: what they do for the partner.
alter table partner_contact
  add column roles text[] not null default '{}',
  add column version integer not null default 1;

-- Deeds, permits and licences. One that is renewed points at the one it follows, which then asks for nothing.
create table partner_legal_paper (
  id uuid primary key,
  partner_id uuid not null references partner (id),
  kind text not null,
  number text not null check (number <> ''),
  issuer text not null,
  issued_on date not null,
  expires_on date, -- null: for good
  replaces_id uuid unique references partner_legal_paper (id),
  note text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint,
  type text,
  file_name text,
  unit_id uuid not null references unit (id), -- who recorded it
  kanwil_id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  check (expires_on >= issued_on),
  check (replaces_id <> id),
  check (num_nulls(sha256, size, type, file_name) in (0, 4))
);
create index partner_legal_paper_of on partner_legal_paper (partner_id, issued_on);
create index partner_legal_paper_expires on partner_legal_paper (expires_on) where expires_on is not null;
grant select, insert, update on partner_legal_paper to bekal_app;

-- What was looked into before one trusts a partner. Findings are added, never changed: the latest of an item counts.
create table partner_check (
  id uuid primary key,
  partner_id uuid not null references partner (id),
  item text not null,
  result text not null check (result in ('clear', 'doubtful', 'adverse')),
  checked_on date not null,
  note text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint,
  type text,
  file_name text,
  checked_by text not null,
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  at timestamptz not null,
  check (result = 'clear' or note is not null),
  check (num_nulls(sha256, size, type, file_name) in (0, 4))
);
create index partner_check_of on partner_check (partner_id, item, at desc);
grant select, insert, update (kanwil_id) on partner_check to bekal_app;

-- Each time the flag turned, why and by whom: the latest is the one that flies.
create table partner_flag (
  id uuid primary key,
  partner_id uuid not null references partner (id),
  flag text not null check (flag in ('green', 'yellow', 'red')),
  reason text not null check (reason <> ''),
  set_by uuid references account (id),
  set_by_name text not null,
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  at timestamptz not null
);
create index partner_flag_of on partner_flag (partner_id, at desc, id desc);
grant select, insert, update (kanwil_id) on partner_flag to bekal_app;

-- The flag of each partner that stands: the worst that flies on it or on a record merged into it.
create view partner_flag_now with (security_invoker = true) as
  select distinct on (partner.survivor_id) partner.survivor_id as partner_id,
    latest.flag, latest.reason, latest.set_by, latest.set_by_name, latest.unit_id, latest.kanwil_id, latest.at
  from (select distinct on (partner_id) * from partner_flag order by partner_id, at desc, id desc) latest
  join partner on partner.id = latest.partner_id
  order by partner.survivor_id, array_position(array['red', 'yellow', 'green'], latest.flag), latest.at desc;
grant select on partner_flag_now to bekal_app;

-- What a partner can give, and where: codes of districts, regencies or provinces.
create table partner_contribution (
  id uuid primary key,
  partner_id uuid not null references partner (id),
  kind text not null,
  note text,
  areas text[] not null check (cardinality(areas) > 0),
  unit_id uuid not null references unit (id), -- who recorded it
  kanwil_id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  unique (partner_id, kind)
);
create index partner_contribution_kind on partner_contribution (kind, partner_id);
grant select, insert, update, delete on partner_contribution to bekal_app;

-- How far an offer for these areas is from a place: 0 reaches it, 1 its regency, 2 its province, 3 elsewhere.
create function area_distance(areas text[], place text) returns integer language sql immutable as $$
  select min(case
    when place = area or place like area || '.%' then 0
    when area like place || '.%' then 0
    when left(area, 5) = left(place, 5) and length(area) >= 5 then 1
    when left(area, 2) = left(place, 2) then 2
    else 3 end)
  from unnest(areas) area
$$;

-- Every unit adds to what is known of a partner; who recorded a row and who keeps the partner may change it.
do $$
declare
  room text;
begin
  foreach room in array array['partner_legal_paper', 'partner_check', 'partner_flag', 'partner_contribution'] loop
    execute format('alter table %I enable row level security', room);
    execute format($p$create policy everybody_reads on %I for select
      using ((select current_setting('app.level', true)) <> 'none')$p$, room);
    execute format($p$create policy reach_inserts on %I for insert with check (
      (select current_setting('app.level', true)) = 'nation'
      or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid)))$p$, room);
  end loop;
  foreach room in array array['partner_legal_paper', 'partner_contribution'] loop
    execute format($p$create policy reach_updates on %I for update using (
      (select current_setting('app.level', true)) = 'nation'
      or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
      or partner_id in (select id from partner where unit_id in (
        select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))))$p$, room);
  end loop;
  foreach room in array array['partner_check', 'partner_flag'] loop
    execute format($p$create policy reach_updates on %I for update using ((select current_setting('app.level', true)) = 'nation')$p$, room);
  end loop;
end
$$;
create policy reach_deletes on partner_contribution for delete using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or partner_id in (select id from partner where unit_id in (
    select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid)))
);

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000000601', 'partner.legal-papers', 'Pengingat dokumen legal mitra',
   'Praktik unit: perpanjangan akta, izin, dan lisensi biasanya memerlukan satu sampai dua bulan.',
   '2010-01-01', '{"days": 60}'),
  ('01900000-0000-7000-8000-000000000602', 'partner.checks', 'Pemeriksaan mitra diulang',
   'Praktik unit: mitra diperiksa sebelum kerja sama pertama dan sekali setahun sesudahnya.',
   '2010-01-01', '{"months": 12}');
