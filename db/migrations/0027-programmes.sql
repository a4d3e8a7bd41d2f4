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
  template_id uuid, -- the template it was copied from
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
  no_partner_reason text, -- why the unit teaches this alone
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
  check (plan_item_id is null or agreement_id is not null),
  check (agreement_id is null or no_partner_reason is null)
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
  halted_by uuid references agreement (id), -- the agreement whose suspension or early end called it off
  makes_up_for uuid references lesson (id), -- the called-off lesson that it makes up for
  holiday_reason text, -- why it is held though the day is a holiday
  version integer not null default 1,
  created_at timestamptz not null,
  check (halted_by is null or stage = 'cancelled'),
  check (ends_at > begins_at),
  check ((stage = 'cancelled') = (cancel_reason is not null))
);
create index lesson_cohort on lesson (cohort_id, held_on, begins_at);
create index lesson_unit on lesson (unit_id, held_on, begins_at);
create index lesson_kanwil on lesson (kanwil_id, held_on);
create index lesson_halted on lesson (halted_by) where halted_by is not null;
create unique index lesson_made_up_once on lesson (makes_up_for) where stage = 'planned';
grant select, insert, update, delete on lesson to bekal_app;
alter table lesson enable row level security;
create policy reach on lesson using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- A programme that one unit offers to all others: name, hours, rules and purpose, what it cost and what came of it; no people.
create table template (
  id uuid primary key,
  programme_id uuid not null unique references programme (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  name text not null,
  kind text not null,
  purpose text not null,
  lesson_hours integer not null check (lesson_hours > 0),
  capacity integer not null check (capacity > 0),
  certificate text not null,
  min_attendance integer not null,
  entry_rules jsonb not null,
  needs_hearing boolean not null,
  cost bigint check (cost >= 0), -- whole rupiah of one cohort
  results text not null, -- what came of it, in the words of the unit
  cohorts_finished integer not null, -- of the source; kept by the acts that finish a cohort
  shared_on date not null,
  withdrawn_on date,
  version integer not null default 1,
  created_at timestamptz not null
);
create index template_list on template (lower(name), id) where withdrawn_on is null;
grant select, insert, update, delete on template to bekal_app;
alter table template enable row level security;
create policy everywhere on template for select using (true);
create policy own on template using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);
alter table programme add foreign key (template_id) references template (id);

-- Days on which no series is laid: of the whole country, and a unit's own.
create table holiday (
  id uuid primary key,
  day date not null,
  name text not null check (name <> ''),
  kind text not null check (kind in ('national', 'leave', 'own')), -- leave: cuti bersama
  unit_id uuid references unit (id), -- null: the whole country
  kanwil_id uuid,
  certain boolean not null default true, -- false: reckoned, and not yet decreed
  source text not null,
  created_at timestamptz not null default now(),
  check ((kind = 'own') = (unit_id is not null)),
  check ((unit_id is null) = (kanwil_id is null)),
  unique nulls not distinct (day, unit_id)
);
create index holiday_unit on holiday (unit_id, day);
grant select, insert, update, delete on holiday to bekal_app;
alter table holiday enable row level security;
create policy reach on holiday using (
  unit_id is null
  or (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- A study visit: people of a cohort go outside, and are counted when they leave and when they are back.
create table study_visit (
  id uuid primary key,
  cohort_id uuid not null references cohort (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  destination text not null check (destination <> ''),
  purpose text not null,
  held_on date not null,
  departs_at time not null,
  returns_at time not null,
  permit_number text,
  permit_issuer text,
  escorts text[] not null default '{}',
  stage text not null check (stage in ('planned', 'outside', 'returned', 'cancelled')),
  departed_at timestamptz,
  departed_by text,
  returned_at timestamptz, -- when the last one was back
  returned_by text,
  cancel_reason text,
  version integer not null default 1,
  created_at timestamptz not null,
  check (returns_at > departs_at),
  check ((permit_number is null) = (permit_issuer is null)),
  check ((stage = 'cancelled') = (cancel_reason is not null)),
  check ((stage in ('outside', 'returned')) = (departed_at is not null)),
  check ((stage = 'returned') = (returned_at is not null))
);
create index study_visit_cohort on study_visit (cohort_id, held_on);
create index study_visit_unit on study_visit (unit_id, held_on);
create index study_visit_outside on study_visit (unit_id, held_on) where stage = 'outside';
grant select, insert, update, delete on study_visit to bekal_app;
alter table study_visit enable row level security;
create policy reach on study_visit using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

create table visit_member (
  visit_id uuid not null references study_visit (id),
  person_id uuid not null references person (id),
  departed boolean, -- null until the departure is checked
  returned boolean, -- null until the return is checked; false: missing
  note text, -- why somebody stayed, or what is known of somebody missing
  primary key (visit_id, person_id)
);
create index visit_member_person on visit_member (person_id);
grant select, insert, update, delete on visit_member to bekal_app;
alter table visit_member enable row level security;
create policy reach on visit_member using ((select true from study_visit bound where bound.id = visit_id limit 1));

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000002701', 'cohort.soon', 'Angkatan yang segera mulai',
   'Praktik unit: kelengkapan angkatan diperiksa dua minggu sebelum hari pertama.',
   '2010-01-01', '{"days": 14}');

insert into data_table (name, class, title, purpose, keep, on_forget) values
  ('programme', 'umum', 'Program pembinaan', 'Menyelenggarakan pembinaan', 'Menurut jadwal retensi arsip', null),
  ('cohort', 'umum', 'Angkatan', 'Menyelenggarakan pembinaan', 'Menurut jadwal retensi arsip', null),
  ('lesson', 'umum', 'Jadwal', 'Menyelenggarakan pembinaan', 'Menurut jadwal retensi arsip', null),
  ('template', 'umum', 'Templat program', 'Menyelenggarakan pembinaan', 'Sampai dicabut pemiliknya', null),
  ('holiday', 'umum', 'Hari libur', 'Menyelenggarakan pembinaan', 'Selama program dipakai', null),
  ('study_visit', 'umum', 'Studi kunjung', 'Menyelenggarakan pembinaan', 'Menurut jadwal retensi arsip', null),
  ('visit_member', 'pribadi', 'Peserta studi kunjung', 'Menyelenggarakan pembinaan', 'Menurut jadwal retensi arsip', 'keep');

-- National holidays and collective leave. 2023 to 2026 are decreed; 2027 is reckoned, and what the moon decides may move a day.
create temporary table decree (year int, certain boolean, source text) on commit drop;
insert into decree values
  (2023, true, 'SKB 3 Menteri 1066/2022, 3/2022, 3/2022, diubah SKB 327/2023 dan SKB 624/2023'),
  (2024, true, 'SKB 3 Menteri 855/2023, 3/2023, 4/2023'),
  (2025, true, 'SKB 3 Menteri 1017/2024, 2/2024, 2/2024, diubah SKB 933/2025'),
  (2026, true, 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025'),
  (2027, false, 'Perkiraan: SKB 3 Menteri untuk 2027 belum dimuat');
insert into holiday (id, day, name, kind, certain, source)
select md5('libur ' || day)::uuid, day, said.name, said.kind, decree.certain, decree.source
from (values
  (date '2023-01-01', 'Tahun Baru 2023 Masehi', 'national'),
  (date '2023-01-22', 'Tahun Baru Imlek 2574 Kongzili', 'national'),
  (date '2023-01-23', 'Cuti bersama Imlek', 'leave'),
  (date '2023-02-18', 'Isra Mikraj Nabi Muhammad SAW', 'national'),
  (date '2023-03-22', 'Hari Suci Nyepi, Tahun Baru Saka 1945', 'national'),
  (date '2023-03-23', 'Cuti bersama Nyepi', 'leave'),
  (date '2023-04-07', 'Wafat Isa Almasih', 'national'),
  (date '2023-04-19', 'Cuti bersama Idul Fitri', 'leave'),
  (date '2023-04-20', 'Cuti bersama Idul Fitri', 'leave'),
  (date '2023-04-21', 'Cuti bersama Idul Fitri', 'leave'),
  (date '2023-04-22', 'Hari Raya Idul Fitri 1444 Hijriah', 'national'),
  (date '2023-04-23', 'Hari Raya Idul Fitri 1444 Hijriah', 'national'),
  (date '2023-04-24', 'Cuti bersama Idul Fitri', 'leave'),
  (date '2023-04-25', 'Cuti bersama Idul Fitri', 'leave'),
  (date '2023-05-01', 'Hari Buruh Internasional', 'national'),
  (date '2023-05-18', 'Kenaikan Isa Almasih', 'national'),
  (date '2023-06-01', 'Hari Lahir Pancasila', 'national'),
  (date '2023-06-02', 'Cuti bersama Waisak', 'leave'),
  (date '2023-06-04', 'Hari Raya Waisak 2567 BE', 'national'),
  (date '2023-06-28', 'Cuti bersama Idul Adha', 'leave'),
  (date '2023-06-29', 'Hari Raya Idul Adha 1444 Hijriah', 'national'),
  (date '2023-06-30', 'Cuti bersama Idul Adha', 'leave'),
  (date '2023-07-19', 'Tahun Baru Islam 1445 Hijriah', 'national'),
  (date '2023-08-17', 'Hari Kemerdekaan Republik Indonesia', 'national'),
  (date '2023-09-28', 'Maulid Nabi Muhammad SAW', 'national'),
  (date '2023-12-25', 'Hari Raya Natal', 'national'),
  (date '2023-12-26', 'Cuti bersama Natal', 'leave'),
  (date '2024-01-01', 'Tahun Baru 2024 Masehi', 'national'),
  (date '2024-02-08', 'Isra Mikraj Nabi Muhammad SAW', 'national'),
  (date '2024-02-09', 'Cuti bersama Imlek', 'leave'),
  (date '2024-02-10', 'Tahun Baru Imlek 2575 Kongzili', 'national'),
  (date '2024-03-11', 'Hari Suci Nyepi, Tahun Baru Saka 1946', 'national'),
  (date '2024-03-12', 'Cuti bersama Nyepi', 'leave'),
  (date '2024-03-29', 'Wafat Yesus Kristus', 'national'),
  (date '2024-03-31', 'Kebangkitan Yesus Kristus (Paskah)', 'national'),
  (date '2024-04-08', 'Cuti bersama Idul Fitri', 'leave'),
  (date '2024-04-09', 'Cuti bersama Idul Fitri', 'leave'),
  (date '2024-04-10', 'Hari Raya Idul Fitri 1445 Hijriah', 'national'),
  (date '2024-04-11', 'Hari Raya Idul Fitri 1445 Hijriah', 'national'),
  (date '2024-04-12', 'Cuti bersama Idul Fitri', 'leave'),
  (date '2024-04-15', 'Cuti bersama Idul Fitri', 'leave'),
  (date '2024-05-01', 'Hari Buruh Internasional', 'national'),
  (date '2024-05-09', 'Kenaikan Yesus Kristus', 'national'),
  (date '2024-05-10', 'Cuti bersama Kenaikan Yesus Kristus', 'leave'),
  (date '2024-05-23', 'Hari Raya Waisak 2568 BE', 'national'),
  (date '2024-05-24', 'Cuti bersama Waisak', 'leave'),
  (date '2024-06-01', 'Hari Lahir Pancasila', 'national'),
  (date '2024-06-17', 'Hari Raya Idul Adha 1445 Hijriah', 'national'),
  (date '2024-06-18', 'Cuti bersama Idul Adha', 'leave'),
  (date '2024-07-07', 'Tahun Baru Islam 1446 Hijriah', 'national'),
  (date '2024-08-17', 'Hari Kemerdekaan Republik Indonesia', 'national'),
  (date '2024-09-16', 'Maulid Nabi Muhammad SAW', 'national'),
  (date '2024-12-25', 'Hari Raya Natal', 'national'),
  (date '2024-12-26', 'Cuti bersama Natal', 'leave'),
  (date '2025-01-01', 'Tahun Baru 2025 Masehi', 'national'),
  (date '2025-01-27', 'Isra Mikraj Nabi Muhammad SAW', 'national'),
  (date '2025-01-28', 'Cuti bersama Imlek', 'leave'),
  (date '2025-01-29', 'Tahun Baru Imlek 2576 Kongzili', 'national'),
  (date '2025-03-28', 'Cuti bersama Nyepi', 'leave'),
  (date '2025-03-29', 'Hari Suci Nyepi, Tahun Baru Saka 1947', 'national'),
  (date '2025-03-31', 'Hari Raya Idul Fitri 1446 Hijriah', 'national'),
  (date '2025-04-01', 'Hari Raya Idul Fitri 1446 Hijriah', 'national'),
  (date '2025-04-02', 'Cuti bersama Idul Fitri', 'leave'),
  (date '2025-04-03', 'Cuti bersama Idul Fitri', 'leave'),
  (date '2025-04-04', 'Cuti bersama Idul Fitri', 'leave'),
  (date '2025-04-07', 'Cuti bersama Idul Fitri', 'leave'),
  (date '2025-04-18', 'Wafat Yesus Kristus', 'national'),
  (date '2025-04-20', 'Kebangkitan Yesus Kristus (Paskah)', 'national'),
  (date '2025-05-01', 'Hari Buruh Internasional', 'national'),
  (date '2025-05-12', 'Hari Raya Waisak 2569 BE', 'national'),
  (date '2025-05-13', 'Cuti bersama Waisak', 'leave'),
  (date '2025-05-29', 'Kenaikan Yesus Kristus', 'national'),
  (date '2025-05-30', 'Cuti bersama Kenaikan Yesus Kristus', 'leave'),
  (date '2025-06-01', 'Hari Lahir Pancasila', 'national'),
  (date '2025-06-06', 'Hari Raya Idul Adha 1446 Hijriah', 'national'),
  (date '2025-06-09', 'Cuti bersama Idul Adha', 'leave'),
  (date '2025-06-27', 'Tahun Baru Islam 1447 Hijriah', 'national'),
  (date '2025-08-17', 'Hari Kemerdekaan Republik Indonesia', 'national'),
  (date '2025-08-18', 'Cuti bersama Hari Kemerdekaan', 'leave'),
  (date '2025-09-05', 'Maulid Nabi Muhammad SAW', 'national'),
  (date '2025-12-25', 'Hari Raya Natal', 'national'),
  (date '2025-12-26', 'Cuti bersama Natal', 'leave'),
  (date '2026-01-01', 'Tahun Baru 2026 Masehi', 'national'),
  (date '2026-01-16', 'Isra Mikraj Nabi Muhammad SAW', 'national'),
  (date '2026-02-16', 'Cuti bersama Imlek', 'leave'),
  (date '2026-02-17', 'Tahun Baru Imlek 2577 Kongzili', 'national'),
  (date '2026-03-18', 'Cuti bersama Nyepi', 'leave'),
  (date '2026-03-19', 'Hari Suci Nyepi, Tahun Baru Saka 1948', 'national'),
  (date '2026-03-20', 'Cuti bersama Idul Fitri', 'leave'),
  (date '2026-03-21', 'Hari Raya Idul Fitri 1447 Hijriah', 'national'),
  (date '2026-03-22', 'Hari Raya Idul Fitri 1447 Hijriah', 'national'),
  (date '2026-03-23', 'Cuti bersama Idul Fitri', 'leave'),
  (date '2026-03-24', 'Cuti bersama Idul Fitri', 'leave'),
  (date '2026-04-03', 'Wafat Yesus Kristus', 'national'),
  (date '2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)', 'national'),
  (date '2026-05-01', 'Hari Buruh Internasional', 'national'),
  (date '2026-05-14', 'Kenaikan Yesus Kristus', 'national'),
  (date '2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus', 'leave'),
  (date '2026-05-27', 'Hari Raya Idul Adha 1447 Hijriah', 'national'),
  (date '2026-05-28', 'Cuti bersama Idul Adha', 'leave'),
  (date '2026-05-31', 'Hari Raya Waisak 2570 BE', 'national'),
  (date '2026-06-01', 'Hari Lahir Pancasila', 'national'),
  (date '2026-06-16', 'Tahun Baru Islam 1448 Hijriah', 'national'),
  (date '2026-08-17', 'Hari Kemerdekaan Republik Indonesia', 'national'),
  (date '2026-08-25', 'Maulid Nabi Muhammad SAW', 'national'),
  (date '2026-12-24', 'Cuti bersama Natal', 'leave'),
  (date '2026-12-25', 'Hari Raya Natal', 'national'),
  (date '2027-01-01', 'Tahun Baru 2027 Masehi', 'national'),
  (date '2027-01-05', 'Isra Mikraj Nabi Muhammad SAW', 'national'),
  (date '2027-02-06', 'Tahun Baru Imlek 2578 Kongzili', 'national'),
  (date '2027-03-08', 'Hari Suci Nyepi, Tahun Baru Saka 1949', 'national'),
  (date '2027-03-10', 'Hari Raya Idul Fitri 1448 Hijriah', 'national'),
  (date '2027-03-11', 'Hari Raya Idul Fitri 1448 Hijriah', 'national'),
  (date '2027-03-26', 'Wafat Yesus Kristus', 'national'),
  (date '2027-03-28', 'Kebangkitan Yesus Kristus (Paskah)', 'national'),
  (date '2027-05-01', 'Hari Buruh Internasional', 'national'),
  (date '2027-05-06', 'Kenaikan Yesus Kristus', 'national'),
  (date '2027-05-17', 'Hari Raya Idul Adha 1448 Hijriah', 'national'),
  (date '2027-05-20', 'Hari Raya Waisak 2571 BE', 'national'),
  (date '2027-06-01', 'Hari Lahir Pancasila', 'national'),
  (date '2027-06-06', 'Tahun Baru Islam 1449 Hijriah', 'national'),
  (date '2027-08-15', 'Maulid Nabi Muhammad SAW', 'national'),
  (date '2027-08-17', 'Hari Kemerdekaan Republik Indonesia', 'national'),
  (date '2027-12-25', 'Hari Raya Natal', 'national')
) said (day, name, kind) join decree on decree.year = extract(year from said.day);
insert into holiday (id, day, name, kind, source) values
  (md5('libur 2024-02-14')::uuid, '2024-02-14', 'Pemilihan umum', 'national', 'Keppres 10/2024'),
  (md5('libur 2024-11-27')::uuid, '2024-11-27', 'Pemilihan kepala daerah serentak', 'national', 'Keppres 33/2024');
-- What the calendar fixes needs no decree to be sure of.
update holiday set certain = true where extract(year from day) = 2027
  and (to_char(day, 'MM-DD') in ('01-01', '05-01', '06-01', '08-17', '12-25') or name like '%Yesus Kristus%');
