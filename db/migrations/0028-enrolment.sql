-- Enrolment: who asks for a place in a cohort, who decides, who has it, from when to when, and what changes meanwhile.

-- The session of the observation team (sidang TPP) that decided on people of one cohort.
create table hearing (
  id uuid primary key,
  cohort_id uuid not null references cohort (id),
  unit_id uuid not null references unit (id), -- of the cohort
  kanwil_id uuid not null,
  held_on date not null,
  number text not null check (number <> ''), -- of its minutes
  members text[] not null check (cardinality(members) between 2 and 30),
  sha256 text not null, -- the minutes themselves
  size bigint not null,
  type text not null,
  file_name text not null,
  recorded_by text not null,
  created_at timestamptz not null
);
create index hearing_cohort on hearing (cohort_id, held_on desc);
create index hearing_unit on hearing (unit_id, held_on desc);
create index hearing_kanwil on hearing (kanwil_id);
grant select, insert, update (kanwil_id) on hearing to bekal_app;
alter table hearing enable row level security;
create policy reach on hearing using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- Somebody asks for a place, or is put forward for one.
create table application (
  id uuid primary key,
  cohort_id uuid not null references cohort (id),
  person_id uuid not null references person (id),
  unit_id uuid not null references unit (id), -- of the cohort
  kanwil_id uuid not null,
  state text not null check (state in ('pending', 'approved', 'declined', 'allocated', 'withdrawn', 'reinstated')),
  asked_by text not null check (asked_by in ('person', 'warden', 'officer', 'family', 'partner')),
  asked_on date not null,
  recorded_by text not null,
  since timestamptz not null, -- of this state; who was approved first is first on the waiting list
  hearing_id uuid references hearing (id),
  -- A rule is not met and the place is to be given all the same: one asks, another allows.
  override_asked_by uuid,
  override_asked_name text,
  override_by uuid,
  override_name text,
  -- Where it goes on for whoever leaves before the end.
  path text check (path in ('bapas', 'training-centre', 'partner', 'none')),
  version integer not null default 1,
  created_at timestamptz not null,
  check (num_nonnulls(override_asked_by, override_asked_name) in (0, 2)),
  check (num_nonnulls(override_by, override_name) in (0, 2)),
  check (override_by is null or override_by <> override_asked_by)
);
create unique index application_live on application (cohort_id, person_id)
  where state in ('pending', 'reinstated', 'approved');
create index application_cohort on application (cohort_id, state, since);
create index application_person on application (person_id, created_at desc);
create index application_unit on application (unit_id, state);
create index application_kanwil on application (kanwil_id, state);
grant select, insert, update, delete on application to bekal_app;
alter table application enable row level security;
-- The office of the cohort sees who asked; whoever has the care of the person sees what they asked for.
create policy reach on application using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or (select true from person bound where bound.id = person_id limit 1)
);

-- Every state an application was in: by whom, when and why. Reasons speak of people, so they stand here and not in the record.
create table application_step (
  id uuid primary key,
  application_id uuid not null references application (id) on delete cascade,
  state text not null, -- a state, or what was asked or allowed in it
  reason text check (reason <> ''),
  findings text[] not null default '{}', -- what the entry rules said that day
  taken_by text not null,
  taken_on date not null,
  taken_at timestamptz not null
);
create index application_step_of on application_step (application_id, taken_at);
grant select, insert, delete on application_step to bekal_app;
alter table application_step enable row level security;
create policy reach on application_step using ((select true from application bound where bound.id = application_id limit 1));

-- What only a paper says of somebody before a place is given: risk class, conduct, a letter that a rule asks for.
create table suitability_note (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  kind text not null check (kind in ('risk', 'conduct', 'paper')),
  value text not null check (value <> ''), -- the class, the mark, or how the paper is called
  letter text not null check (letter <> ''), -- number of the letter it stands in
  as_of date not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  check (kind <> 'risk' or value in ('low', 'medium', 'high', 'very-high')),
  check (kind <> 'conduct' or value in ('very-good', 'good', 'fair', 'poor'))
);
create index suitability_note_person on suitability_note (person_id, kind, as_of desc, recorded_at desc);
grant select, insert, update, delete on suitability_note to bekal_app;
alter table suitability_note enable row level security;
create policy reach on suitability_note using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from person bound where bound.id = person_id limit 1)
);

-- Somebody is kept apart: every place rests by itself, and is back by itself.
create table isolation (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  unit_id uuid not null references unit (id), -- where
  kanwil_id uuid not null,
  from_on date not null,
  until_on date not null,
  letter text not null check (letter <> ''),
  recorded_by text not null,
  recorded_at timestamptz not null,
  lifted_by text,
  check (until_on >= from_on)
);
create index isolation_person on isolation (person_id, from_on desc);
create index isolation_unit on isolation (unit_id, until_on);
grant select, insert, update, delete on isolation to bekal_app;
alter table isolation enable row level security;
create policy reach on isolation using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from person bound where bound.id = person_id limit 1)
);

create table participant (
  id uuid primary key,
  cohort_id uuid not null references cohort (id),
  person_id uuid not null references person (id),
  unit_id uuid not null references unit (id), -- of the cohort
  kanwil_id uuid not null,
  from_on date not null,
  until_on date, -- the last day; null while the place is held
  end_reason text,
  end_note text,
  end_source uuid, -- the import, move or person whose event ended it; null where an officer did
  application_id uuid references application (id) on delete set null,
  admitted_by text,
  -- What was last known of when the person goes, and as what; a difference is a change of circumstance.
  release_seen date,
  status_seen text,
  version integer not null default 1,
  created_at timestamptz not null,
  check (until_on >= from_on - 1), -- the day before the first: a place never used
  check ((until_on is null) = (end_reason is null)),
  unique (cohort_id, person_id, from_on)
);
create unique index participant_held on participant (cohort_id, person_id) where until_on is null;
create index participant_person on participant (person_id, from_on);
create index participant_unit on participant (unit_id, from_on);
create index participant_application on participant (application_id) where application_id is not null;
create index participant_ended_by on participant (end_source) where end_source is not null;
grant select, insert, update, delete on participant to bekal_app;
alter table participant enable row level security;
-- The office of the cohort sees who sat there; whoever has the care of the person sees where they sat.
create policy reach on participant using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or (select true from person bound where bound.id = person_id limit 1)
);

-- Days on which a place rests: illness, isolation, a court.
create table participant_pause (
  id uuid primary key,
  participant_id uuid not null references participant (id) on delete cascade,
  from_on date not null,
  until_on date not null, -- the place is back the day after
  reason text not null,
  note text,
  isolation_id uuid references isolation (id) on delete cascade,
  created_at timestamptz not null,
  check (until_on >= from_on)
);
create index participant_pause_isolation on participant_pause (isolation_id) where isolation_id is not null;
create index participant_pause_of on participant_pause (participant_id, from_on);
grant select, insert, update, delete on participant_pause to bekal_app;
alter table participant_pause enable row level security;
create policy reach on participant_pause using ((select true from participant bound where bound.id = participant_id limit 1));

-- Where somebody within reach sat, at whichever unit: the history goes with the person.
create function places_of(wanted uuid)
  returns table (id uuid, cohort_id uuid, programme_id uuid, programme text, kind text, cohort text, unit_id uuid, unit text,
    starts_on date, ends_on date, from_on date, until_on date, end_reason text, end_note text, paused_until date)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select participant.id, cohort.id, programme.id, programme.name, programme.kind, cohort.name, unit.id, unit.short_name,
      cohort.starts_on, cohort.ends_on, participant.from_on, participant.until_on, participant.end_reason, participant.end_note,
      (select max(pause.until_on) from participant_pause pause
        where pause.participant_id = participant.id and pause.until_on >= current_date and participant.until_on is null)
    from participant
      join person on person.id = participant.person_id
      join cohort on cohort.id = participant.cohort_id
      join programme on programme.id = cohort.programme_id
      join unit on unit.id = cohort.unit_id
    where participant.person_id = wanted and reaches_unit(person.unit_id)
    order by participant.from_on desc, participant.id desc limit 100
  $$;

-- How those are called who sit or sat in a cohort, or asked to: by name to the unit of the cohort, also after they left
-- it; by initials to whoever looks from above.
create function names_in_cohort(wanted uuid) returns table (person_id uuid, name text, number text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select person.id,
      case when cohort.unit_id = nullif(current_setting('app.unit', true), '')::uuid
        then person.name else initials(person.name) end,
      (select registration.number from registration
        where registration.person_id = person.id and registration.unit_id = cohort.unit_id
        order by from_on desc nulls last, registration.id desc limit 1)
    from cohort join person on person.id in (
      select participant.person_id from participant where participant.cohort_id = cohort.id
      union select application.person_id from application where application.cohort_id = cohort.id)
    where cohort.id = wanted and reaches_unit(cohort.unit_id)
  $$;
revoke execute on function places_of, names_in_cohort from public;
grant execute on function places_of, names_in_cohort to bekal_app;

-- A list that was enrolled at once, and what became of each line of it.
create table enrolment_batch (
  id uuid primary key,
  cohort_id uuid not null references cohort (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  enrolled_by text not null,
  enrolled_at timestamptz not null
);
create index enrolment_batch_cohort on enrolment_batch (cohort_id, enrolled_at desc);
create index enrolment_batch_unit on enrolment_batch (unit_id);
create index enrolment_batch_kanwil on enrolment_batch (kanwil_id);
grant select, insert, update (kanwil_id) on enrolment_batch to bekal_app;
alter table enrolment_batch enable row level security;
create policy reach on enrolment_batch using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

create table enrolment_line (
  batch_id uuid not null references enrolment_batch (id) on delete cascade,
  at integer not null check (at > 0),
  typed text, -- a register number nobody here has
  person_id uuid references person (id) on delete cascade,
  outcome text not null,
  findings text[] not null default '{}',
  primary key (batch_id, at),
  check (num_nonnulls(typed, person_id) > 0)
);
create index enrolment_line_person on enrolment_line (person_id) where person_id is not null;
grant select, insert, delete on enrolment_line to bekal_app;
alter table enrolment_line enable row level security;
create policy reach on enrolment_line using (exists (select from enrolment_batch where enrolment_batch.id = batch_id));

-- What changed of somebody who has a place or asks for one, until somebody of the cohort's unit has taken note of it.
create table circumstance (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  unit_id uuid not null references unit (id), -- of the cohorts
  kanwil_id uuid not null,
  kind text not null check (kind in ('moved', 'move-offered', 'released', 'died', 'release-changed', 'status-changed', 'returned', 'isolated')),
  cohort_ids uuid[] not null check (cardinality(cohort_ids) > 0),
  source_id uuid not null, -- the event it came with
  subject_id uuid not null, -- what that event was about: an import, a letter, a person
  before text,
  after text,
  late boolean not null default false, -- the cohort ends after the new day
  happened_on date not null,
  created_at timestamptz not null,
  closed_on date, -- acknowledged, or no longer so
  closed_by text,
  note text,
  unique (source_id, person_id, unit_id, kind),
  check ((closed_on is null) = (closed_by is null))
);
create index circumstance_open on circumstance (unit_id, created_at) where closed_on is null;
create index circumstance_open_kanwil on circumstance (kanwil_id, created_at) where closed_on is null;
create index circumstance_person on circumstance (person_id, created_at desc);
create index circumstance_subject on circumstance (subject_id) where closed_on is null;
grant select, insert, update, delete on circumstance to bekal_app;
alter table circumstance enable row level security;
create policy reach on circumstance using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- How they are called, as above.
create function names_in_changes(wanted uuid[]) returns table (person_id uuid, name text, number text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select distinct person.id,
      case when circumstance.unit_id = nullif(current_setting('app.unit', true), '')::uuid
        then person.name else initials(person.name) end,
      (select registration.number from registration
        where registration.person_id = person.id and registration.unit_id = circumstance.unit_id
        order by from_on desc nulls last, registration.id desc limit 1)
    from circumstance join person on person.id = circumstance.person_id
    where circumstance.id = any(wanted) and reaches_unit(circumstance.unit_id)
  $$;
revoke execute on function names_in_changes from public;
grant execute on function names_in_changes to bekal_app;

insert into data_table (name, class, title, purpose, keep, on_forget) values
  ('hearing', 'pribadi', 'Sidang TPP', 'Pertanggungjawaban', 'Menurut jadwal retensi arsip', null),
  ('application', 'pribadi', 'Permohonan ikut program', 'Menyelenggarakan pembinaan', 'Menurut jadwal retensi arsip', 'keep'),
  ('application_step', 'spesifik', 'Perjalanan permohonan', 'Menyelenggarakan pembinaan', 'Menurut aturan retensi', 'delete'),
  ('suitability_note', 'spesifik', 'Catatan kelayakan', 'Menilai kelayakan sebelum program', 'Menurut aturan retensi', 'delete'),
  ('isolation', 'spesifik', 'Pengasingan', 'Menyelenggarakan pembinaan', 'Menurut aturan retensi', 'delete'),
  ('participant', 'pribadi', 'Kepesertaan', 'Menyelenggarakan pembinaan', 'Menurut jadwal retensi arsip', 'strip'),
  ('participant_pause', 'spesifik', 'Jeda kepesertaan', 'Menyelenggarakan pembinaan', 'Menurut aturan retensi', 'delete'),
  ('enrolment_batch', 'umum', 'Pendaftaran sekaligus', 'Menyelenggarakan pembinaan', 'Menurut jadwal retensi arsip', null),
  ('enrolment_line', 'spesifik', 'Hasil pendaftaran sekaligus', 'Menyelenggarakan pembinaan', 'Menurut aturan retensi', 'delete'),
  ('circumstance', 'spesifik', 'Perubahan keadaan peserta', 'Menyelenggarakan pembinaan', 'Menurut aturan retensi', 'delete');
insert into data_class (table_name, column_name, class, title) values
  ('application', 'path', 'spesifik', 'Jalur lanjutan'),
  ('participant', 'end_reason', 'spesifik', 'Alasan keluar'),
  ('participant', 'end_note', 'spesifik', 'Catatan keluar'),
  ('participant', 'release_seen', 'spesifik', 'Perkiraan bebas yang diketahui'),
  ('participant', 'status_seen', 'spesifik', 'Status yang diketahui');
