-- People: who is in the care of a unit, known once, with where each thing about them comes from.

-- Kelurahan and desa; the program fills them in from db/areas/villages.tsv.gz.
create table village (
  code text primary key, -- '16.71.14.1001'
  name text not null,
  district_code text not null references area (code),
  check (district_code = left(code, 8))
);
create index village_district on village (district_code, name);
grant select on village to bekal_app;

create table person (
  id uuid primary key,
  unit_id uuid not null references unit (id), -- who has the care of the person today
  kanwil_id uuid not null,
  status text not null check (status in ('detainee', 'inmate', 'juvenile', 'client', 'former')),

  name text not null check (name <> ''),
  sex text check (sex in ('male', 'female')),
  birth_date date,

  nik_sealed text,
  nik_hash text, -- keyed hash of the sixteen digits
  nik_state text not null default 'missing' check (nik_state in ('missing', 'unverified', 'sent', 'valid', 'mismatch')),
  nik_state_on date,

  district_code text references area (code), -- where the person lives when free
  village_code text references village (code),
  address_sealed text,

  education text check (education in ('none', 'primary', 'junior', 'senior', 'diploma', 'degree')),
  occupation text,
  interests text[] not null default '{}',

  wing text,
  block text,
  security text check (security in ('minimum', 'medium', 'maximum', 'super-maximum')),
  special_rules boolean not null default false, -- rules for special crimes apply; nothing else of the crime is kept

  -- Dates of the sentence as somebody else computed them, and the day on which they stood so.
  one_third_on date,
  half_on date,
  two_thirds_on date,
  expires_on date,
  dates_as_of date,

  -- The latest word on means; all words stand in "means".
  poor boolean,
  decile smallint check (decile between 1 and 10),
  means_source text check (means_source in ('dtsen', 'dtks', 'sktm', 'bapas')),
  means_as_of date,

  sources jsonb not null default '{}', -- field: where its value comes from and of which day
  version integer not null default 1,
  created_at timestamptz not null,
  archived_at timestamptz,

  check ((nik_sealed is null) = (nik_hash is null)),
  check ((nik_sealed is null) = (nik_state = 'missing')),
  check (village_code is null or left(village_code, 8) = district_code),
  check (num_nonnulls(one_third_on, half_on, two_thirds_on, expires_on) = 0 or dates_as_of is not null),
  check ((means_source is null) = (means_as_of is null)),
  check ((poor is null and decile is null) or means_source is not null)
);
create index person_unit on person (unit_id, lower(name), id);
create index person_kanwil on person (kanwil_id, lower(name), id);
create index person_nik on person (nik_hash) where nik_hash is not null;
create index person_district on person (district_code) where district_code is not null;
create index person_village on person (village_code) where village_code is not null;
create index person_like on person using gin (lower(name) gin_trgm_ops);
grant select, insert, update, delete on person to bekal_app;

alter table person enable row level security;
create policy reach on person using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- What hangs on a person is seen by whoever sees the person, also after a move.
create table person_alias (
  person_id uuid not null references person (id) on delete cascade,
  alias text not null check (alias <> ''),
  primary key (person_id, alias)
);
create index person_alias_like on person_alias using gin (lower(alias) gin_trgm_ops);
grant select, insert, update, delete on person_alias to bekal_app;
alter table person_alias enable row level security;
create policy reach on person_alias using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from person bound where bound.id = person_id limit 1)
);

-- A line in a register book: a person changes register with status, and has others in other units.
create table registration (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  unit_id uuid not null references unit (id),
  code text check (code in ('A.I', 'A.II', 'A.III', 'A.IV', 'A.V', 'B.I', 'B.IIa', 'B.IIb', 'B.III', 'C', 'F', 'klien')),
  number text not null check (number <> ''),
  number_key text not null generated always as (regexp_replace(upper(number), '[^A-Z0-9/.]', '', 'g')) stored,
  from_on date,
  to_on date,
  check (to_on >= from_on),
  unique (unit_id, number_key)
);
create index registration_person on registration (person_id, from_on);
create index registration_number on registration (number_key text_pattern_ops);
grant select, insert, update, delete on registration to bekal_app;
alter table registration enable row level security;
create policy reach on registration using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from person bound where bound.id = person_id limit 1)
);

-- Earlier snapshots of the dates of a sentence; the latest stands with the person.
create table sentence_dates (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  as_of date not null,
  one_third_on date,
  half_on date,
  two_thirds_on date,
  expires_on date,
  source text not null
);
create index sentence_dates_person on sentence_dates (person_id, as_of desc);
grant select, insert, update, delete on sentence_dates to bekal_app;
alter table sentence_dates enable row level security;
create policy reach on sentence_dates using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from person bound where bound.id = person_id limit 1)
);

-- Every word on a person's means; none is ever overwritten.
create table means (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  source text not null check (source in ('dtsen', 'dtks', 'sktm', 'bapas')),
  poor boolean,
  decile smallint check (decile between 1 and 10),
  as_of date not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  check (num_nonnulls(poor, decile) > 0)
);
create index means_person on means (person_id, as_of desc, recorded_at desc);
grant select, insert, update, delete on means to bekal_app;
alter table means enable row level security;
create policy reach on means using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from person bound where bound.id = person_id limit 1)
);

-- What a change replaced. The record of events names only the fields, for it can never be erased; this can.
create table person_revision (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  act text not null,
  at timestamptz not null,
  actor_name text not null,
  source text not null, -- 'sdp', 'form', 'dukcapil', ...
  source_id uuid, -- the import or list it came with
  before jsonb not null,
  after jsonb not null
);
create index person_revision_person on person_revision (person_id, at desc);
create index person_revision_source on person_revision (source_id) where source_id is not null;
grant select, insert, update, delete on person_revision to bekal_app;
alter table person_revision enable row level security;
create policy reach on person_revision using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from person bound where bound.id = person_id limit 1)
);

-- Is this NIK, or this register number at a unit, known anywhere? Tells which person and where, and nothing more.
create function person_known(hash text, at_unit uuid, key text)
  returns table (id uuid, unit_id uuid, kanwil_id uuid, by_nik boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select person.id, person.unit_id, person.kanwil_id, true from person where person.nik_hash = hash
    union all
    select person.id, person.unit_id, person.kanwil_id, false
    from registration join person on person.id = registration.person_id
    where registration.unit_id = at_unit and registration.number_key = key
  $$;
revoke execute on function person_known from public;
grant execute on function person_known to bekal_app;

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000001601', 'means.decile', 'Desil yang dihitung tidak mampu',
   'Inpres 4/2025 tentang DTSEN; bantuan terbanyak untuk desil 1 sampai 4 (praktik).',
   '2010-01-01', '{"most": 4}'),
  ('01900000-0000-7000-8000-000000001602', 'means.age', 'Umur data kemampuan ekonomi yang masih dipakai',
   'DTSEN diperbarui empat kali setahun; lewat setahun perlu dilihat lagi (praktik unit).',
   '2010-01-01', '{"days": 365}'),
  ('01900000-0000-7000-8000-000000001603', 'sentence.age', 'Umur tanggal pidana dari SDP yang masih dipakai',
   'Tanggal 1/3, 1/2, 2/3, dan ekspirasi berubah dengan remisi; SDP yang berwenang (praktik unit).',
   '2010-01-01', '{"days": 90}');
