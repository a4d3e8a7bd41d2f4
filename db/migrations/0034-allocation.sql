-- Allocation: many people, several cohorts, fewer seats. One round proposes who goes where, a second person approves it.

create table allocation_round (
  id uuid primary key,
  unit_id uuid not null references unit (id), -- of the cohorts
  kanwil_id uuid not null,
  state text not null check (state in ('begun', 'proposed', 'approved', 'done', 'cancelled', 'failed')),
  everyone boolean not null, -- also those who did not ask but meet the rules
  rules jsonb not null default '{}', -- points and limits as they were in force when it was reckoned
  account_id uuid, -- who began it
  by_name text not null,
  by_post text not null,
  zone text not null,
  begun_at timestamptz not null,
  pairs integer, -- of a person and a cohort that were weighed
  points bigint,
  gap double precision, -- how far from the best there is; nothing when it is proven
  took integer, -- milliseconds
  fault text,
  proposed_at timestamptz,
  approved_id uuid,
  approved_name text,
  approved_post text,
  approved_at timestamptz,
  ended_at timestamptz,
  version integer not null default 1,
  check (approved_id is null or approved_id <> account_id),
  check ((state in ('approved', 'done')) = (approved_at is not null)),
  check ((state = 'failed') = (fault is not null))
);
create index allocation_round_unit on allocation_round (unit_id, begun_at desc);
create index allocation_round_kanwil on allocation_round (kanwil_id);
create index allocation_round_going on allocation_round (begun_at) where state in ('begun', 'approved');
grant select, insert, update on allocation_round to bekal_app;
alter table allocation_round enable row level security;
create policy reach on allocation_round using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

create table allocation_cohort (
  round_id uuid not null references allocation_round (id) on delete cascade,
  cohort_id uuid not null references cohort (id),
  seats integer not null check (seats >= 0), -- free when the round was reckoned
  batch_id uuid references enrolment_batch (id), -- the list by which the places were given
  primary key (round_id, cohort_id)
);
create index allocation_cohort_of on allocation_cohort (cohort_id);
grant select, insert, update on allocation_cohort to bekal_app;
alter table allocation_cohort enable row level security;
create policy reach on allocation_cohort using (exists (select from allocation_round where allocation_round.id = round_id));

create table allocation_line (
  round_id uuid not null references allocation_round (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  proposed_id uuid references cohort (id), -- where the reckoning put them
  cohort_id uuid references cohort (id), -- where they stand now
  points integer,
  reasons text[] not null default '{}',
  changed_reason text check (changed_reason <> ''),
  changed_by text,
  changed_id uuid,
  changed_at timestamptz,
  outcome text, -- what became of it when the places were given
  primary key (round_id, person_id),
  check (num_nonnulls(changed_reason, changed_by, changed_at) in (0, 3)),
  check (cohort_id is not distinct from proposed_id or changed_reason is not null)
);
create index allocation_line_person on allocation_line (person_id);
create index allocation_line_cohort on allocation_line (round_id, cohort_id);
grant select, insert, update, delete on allocation_line to bekal_app;
alter table allocation_line enable row level security;
create policy reach on allocation_line using (exists (select from allocation_round where allocation_round.id = round_id));

insert into data_table (name, class, title, purpose, keep, on_forget) values
  ('allocation_round', 'umum', 'Penempatan', 'Memilih peserta', 'Menurut jadwal retensi arsip', null),
  ('allocation_cohort', 'umum', 'Angkatan dalam penempatan', 'Memilih peserta', 'Menurut jadwal retensi arsip', null),
  ('allocation_line', 'spesifik', 'Usul penempatan', 'Memilih peserta', 'Menurut aturan retensi', 'delete');

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000003401', 'allocation.points', 'Nilai dalam penempatan peserta',
   'Praktik satuan kerja; urutannya mengikuti UU 22/2022 tentang Pemasyarakatan (pembinaan menurut hasil asesmen). Bobotnya dapat ditetapkan kepala satuan kerja.',
   '2010-01-01', '{"seat": 10, "asked": {"person": 30, "family": 20, "warden": 20, "officer": 15, "partner": 15}, "first": 10,
     "urgent": 30, "some": 15,
     "needs": {"kemandirian": ["livelihood", "job", "skill", "capital"], "kepribadian": ["family", "stigma"], "rehabilitasi": ["health"], "kesetaraan": ["skill"], "kesehatan": ["health"]},
     "soon": 20, "soonMonths": 6, "near": 10, "never": 20, "servedMonths": 24, "perMonth": 2, "mostMonths": 5}'),
  ('01900000-0000-7000-8000-000000003402', 'allocation.fair', 'Batas agar penempatan adil',
   'Praktik satuan kerja: satu blok tidak memenuhi satu angkatan, dan yang sudah pernah ikut tidak menutup kesempatan yang belum.',
   '2010-01-01', '{"blockPercent": 75, "servedPercent": 50}');
