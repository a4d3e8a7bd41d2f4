-- Care: what a person needs, as somebody assessed it, and what the person agreed to.

create table care_assessment (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  occasion text not null check (occasion in ('entry', 'during', 'release')),
  assessed_on date not null,
  livelihood text not null check (livelihood in ('none', 'some', 'urgent')),
  job text not null check (job in ('none', 'some', 'urgent')),
  skill text not null check (skill in ('none', 'some', 'urgent')),
  capital text not null check (capital in ('none', 'some', 'urgent')),
  family text not null check (family in ('none', 'some', 'urgent')),
  stigma text not null check (stigma in ('none', 'some', 'urgent')),
  papers text not null check (papers in ('none', 'some', 'urgent')),
  health text not null check (health in ('none', 'some', 'urgent')),
  notes_sealed text, -- what was noted to each need; may speak of health and family
  wanted text[] not null default '{}', -- skills, by codes of interest
  business_idea text,
  latest boolean not null, -- the newest of the person: what lists and maps count
  assessed_by text not null,
  recorded_at timestamptz not null,
  version integer not null default 1,
  unique (person_id, occasion, assessed_on)
);
create unique index care_assessment_latest on care_assessment (person_id) where latest;
grant select, insert, update, delete on care_assessment to bekal_app;
alter table care_assessment enable row level security;
create policy reach on care_assessment using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from person bound where bound.id = person_id limit 1)
);

-- An answer to one question, given or refused. A new answer replaces the earlier one, which stays to be read.
create table consent (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  kind text not null check (kind in ('photo', 'follow-up', 'sharing', 'story')),
  partner_id uuid references partner (id), -- with whom data may be shared
  given boolean not null,
  said_on date not null,
  way text not null check (way in ('paper', 'oral')),
  witness text,
  guardian_name text,
  guardian_relation text,
  wording integer not null, -- which text the person was read
  sha256 text,
  size bigint,
  type text,
  file_name text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  replaced_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_by text, -- who recorded it
  withdrawal_note text,
  check ((kind = 'sharing') = (partner_id is not null)),
  check (num_nonnulls(sha256, size, type, file_name) in (0, 4)),
  check (num_nonnulls(guardian_name, guardian_relation) in (0, 2)),
  check (num_nonnulls(withdrawn_at, withdrawn_by) in (0, 2)),
  check (given or withdrawn_at is null),
  check (not given or (case way when 'paper' then sha256 is not null else witness is not null end))
);
create unique index consent_now on consent (person_id, kind, partner_id) nulls not distinct where replaced_at is null;
create index consent_partner on consent (partner_id, person_id) where replaced_at is null;
grant select, insert, update, delete on consent to bekal_app;
alter table consent enable row level security;
create policy reach on consent using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from person bound where bound.id = person_id limit 1)
);

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000002001', 'care.entry', 'Kebutuhan dinilai setelah masuk',
   'Asesmen kebutuhan dilakukan pada awal masa pembinaan atau pembimbingan (praktik unit).',
   '2010-01-01', '{"days": 30}'),
  ('01900000-0000-7000-8000-000000002002', 'care.release', 'Kebutuhan dinilai lagi menjelang bebas',
   'Enam bulan terakhir dipakai menyiapkan reintegrasi (praktik unit).',
   '2010-01-01', '{"days": 180}');
