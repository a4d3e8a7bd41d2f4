-- Programmes: what a unit teaches, the cohorts that take it, and the days on which they meet.

create table programme (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  name text not null check (name <> ''),
  kind text not null, -- code of programmes/kinds.ts; its group is kemandirian, kepribadian, rehabilitasi, kesetaraan, kesehatan
  purpose text,
  lesson_hours integer not null check (lesson_hours > 0), -- JP
  capacity integer not null check (capacity > 0), -- people in a cohort
  certificate text not null check (certificate in ('none', 'attendance', 'completion', 'local-test', 'competency')),
  min_attendance integer not null check (min_attendance between 0 and 100), -- percent of the lesson hours
  entry_rules jsonb not null default '[]', -- list of predicates, see programmes/entry-rules.ts
  needs_hearing boolean not null default false, -- a decision of the TPP is required before admission
  closed_on date, -- no new cohort from this day
  version integer not null default 1,
  created_at timestamptz not null
);
create index programme_unit on programme (unit_id, lower(name), id);
create index programme_kanwil on programme (kanwil_id, lower(name), id);
grant select, insert, update, delete on programme to bekal_app;
alter table programme enable row level security;
create policy reach on programme using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

create table cohort (
  id uuid primary key,
  programme_id uuid not null references programme (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  name text not null check (name <> ''), -- 'Angkatan I TA 2023'
  fiscal_year integer not null check (fiscal_year between 2000 and 2100),
  funding text, -- code of plans/kinds.ts sources; what is missing here keeps the cohort from starting
  agreement_id uuid references agreement (id),
  plan_item_id uuid references plan_item (id),
  instructor text,
  room text,
  starts_on date not null,
  ends_on date not null,
  seats integer not null check (seats > 0),
  stage text not null check (stage in ('prepared', 'open', 'running', 'finished', 'cancelled')),
  stage_since date not null,
  stage_reason text,
  version integer not null default 1,
  created_at timestamptz not null,
  check (ends_on >= starts_on),
  check (plan_item_id is null or agreement_id is not null)
);
create index cohort_programme on cohort (programme_id, starts_on);
create index cohort_unit on cohort (unit_id, stage, starts_on);
create index cohort_kanwil on cohort (kanwil_id, stage, starts_on);
create index cohort_agreement on cohort (agreement_id) where agreement_id is not null;
create index cohort_item on cohort (plan_item_id) where plan_item_id is not null;
grant select, insert, update, delete on cohort to bekal_app;
alter table cohort enable row level security;
create policy reach on cohort using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- A day of the timetable. Whether it was held, and who came, is said by attendance.
create table lesson (
  id uuid primary key,
  cohort_id uuid not null references cohort (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  held_on date not null,
  begins_at time not null,
  ends_at time not null,
  lesson_hours integer not null check (lesson_hours between 1 and 24), -- JP
  topic text,
  instructor text,
  room text,
  stage text not null default 'planned' check (stage in ('planned', 'cancelled')),
  cancel_reason text,
  version integer not null default 1,
  created_at timestamptz not null,
  check (ends_at > begins_at),
  check ((stage = 'cancelled') = (cancel_reason is not null))
);
create index lesson_cohort on lesson (cohort_id, held_on, begins_at);
create index lesson_unit on lesson (unit_id, held_on, begins_at);
create index lesson_kanwil on lesson (kanwil_id, held_on);
grant select, insert, update, delete on lesson to bekal_app;
alter table lesson enable row level security;
create policy reach on lesson using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

insert into data_table (name, class, title, purpose, keep, on_forget) values
  ('programme', 'umum', 'Program pembinaan', 'Menyelenggarakan pembinaan', 'Menurut jadwal retensi arsip', null),
  ('cohort', 'umum', 'Angkatan', 'Menyelenggarakan pembinaan', 'Menurut jadwal retensi arsip', null),
  ('lesson', 'umum', 'Jadwal', 'Menyelenggarakan pembinaan', 'Menurut jadwal retensi arsip', null);
