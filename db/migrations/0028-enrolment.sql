-- Enrolment: who has a place in which cohort, from when to when.

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
  version integer not null default 1,
  created_at timestamptz not null,
  check (until_on >= from_on - 1), -- the day before the first: a place never used
  check ((until_on is null) = (end_reason is null)),
  unique (cohort_id, person_id, from_on)
);
create unique index participant_held on participant (cohort_id, person_id) where until_on is null;
create index participant_person on participant (person_id, from_on);
create index participant_unit on participant (unit_id, from_on);
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
  created_at timestamptz not null,
  check (until_on >= from_on)
);
create index participant_pause_of on participant_pause (participant_id, from_on);
grant select, insert, update, delete on participant_pause to bekal_app;
alter table participant_pause enable row level security;
create policy reach on participant_pause using ((select true from participant bound where bound.id = participant_id limit 1));

insert into data_table (name, class, title, purpose, keep, on_forget) values
  ('participant', 'pribadi', 'Kepesertaan', 'Menyelenggarakan pembinaan', 'Menurut jadwal retensi arsip', 'keep'),
  ('participant_pause', 'spesifik', 'Jeda kepesertaan', 'Menyelenggarakan pembinaan', 'Menurut aturan retensi', 'delete');
