-- Milestones that stay tentative, with options and a log, until somebody fixes them; and permits with their reminders.

create table milestone (
  id uuid primary key,
  agreement_id uuid not null references agreement (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  kind text not null check (kind in ('opening', 'launch', 'hand-over', 'ceremony')),
  title text not null check (title <> ''),
  place text not null check (place <> ''),
  owner_id uuid references account (id),
  owner_name text,
  stage text not null check (stage in ('tentative', 'fixed', 'called-off')),
  fixed_day date,
  fixed_official text,
  reason text, -- why so, or why not at all
  version integer not null default 1,
  created_at timestamptz not null,
  check ((owner_id is null) = (owner_name is null)),
  check ((stage = 'fixed') = (fixed_day is not null)),
  check ((fixed_day is null) = (fixed_official is null)),
  check ((stage = 'tentative') = (reason is null))
);
create index milestone_of on milestone (agreement_id, created_at);
create index milestone_unit_open on milestone (unit_id) where stage = 'tentative';

-- A possible day or a possible official.
create table milestone_option (
  id uuid primary key,
  milestone_id uuid not null references milestone (id),
  agreement_id uuid not null references agreement (id),
  day date,
  official text check (official <> ''),
  note text,
  standing text not null check (standing in ('open', 'preferred', 'dropped')),
  created_at timestamptz not null,
  check (num_nonnulls(day, official) = 1),
  unique (milestone_id, day),
  unique (milestone_id, official)
);

-- Who said what when.
create table milestone_word (
  id uuid primary key,
  milestone_id uuid not null references milestone (id),
  agreement_id uuid not null references agreement (id),
  what text not null check (what in ('added', 'preferred', 'dropped', 'open', 'fixed', 'called-off')),
  option text, -- in words, as it read then
  said_by text not null check (said_by <> ''),
  said_on date not null,
  note text,
  recorded_by text not null,
  at timestamptz not null
);
create index milestone_word_of on milestone_word (milestone_id, at);

grant select, insert, update on milestone, milestone_option to bekal_app;
grant select, insert on milestone_word to bekal_app;

alter table milestone enable row level security;
create policy reach on milestone using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = milestone.agreement_id limit 1)
);
alter table milestone_option enable row level security;
create policy reach on milestone_option using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = milestone_option.agreement_id limit 1)
);
alter table milestone_word enable row level security;
create policy reach on milestone_word using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = milestone_word.agreement_id limit 1)
);

-- Of a facility or a product of a unit: applied for, then granted or refused. That it expired follows from its days.
create table permit (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  kind text not null check (kind in ('clinic', 'pirt', 'halal', 'bpom', 'premises', 'sanitation', 'business', 'other')),
  subject text not null check (subject <> ''), -- the facility or product
  holder text not null check (holder <> ''),
  authority text not null check (authority <> ''), -- where it is applied for
  agreement_id uuid references agreement (id),
  owner_id uuid references account (id),
  owner_name text,
  renews_id uuid references permit (id),
  stage text not null check (stage in ('in-progress', 'granted', 'refused')),
  applied_on date,
  expected_on date,
  moved_on date not null, -- the latest step
  number text,
  issued_on date,
  expires_on date, -- null in a granted one: it has no end
  refused_on date,
  refusal text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint,
  type text,
  file_name text,
  version integer not null default 1,
  created_at timestamptz not null,
  check ((owner_id is null) = (owner_name is null)),
  check ((stage = 'granted') = (number is not null)),
  check ((number is null) = (issued_on is null)),
  check (expires_on > issued_on),
  check ((stage = 'refused') = (refusal is not null)),
  check ((refusal is null) = (refused_on is null)),
  check (num_nonnulls(sha256, size, type, file_name) in (0, 4)),
  check (renews_id <> id)
);
create index permit_unit on permit (unit_id, stage, expires_on);
create index permit_kanwil on permit (kanwil_id, stage, expires_on);
create index permit_agreement on permit (agreement_id);
create index permit_renews on permit (renews_id);

create table permit_step (
  id uuid primary key,
  permit_id uuid not null references permit (id),
  unit_id uuid not null,
  kanwil_id uuid not null,
  taken_on date not null,
  what text not null check (what <> ''),
  recorded_by text not null,
  at timestamptz not null
);
create index permit_step_of on permit_step (permit_id, taken_on, at);

grant select, insert, update on permit to bekal_app;
grant select, insert, update on permit_step to bekal_app;

alter table permit enable row level security;
create policy reach on permit using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);
alter table permit_step enable row level security;
create policy reach on permit_step using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000000801', 'permit.reminders', 'Pengingat izin sarana dan produk',
   'Praktik unit: perpanjangan mulai diurus tiga bulan sebelum izin habis; permohonan yang diam sebulan ditanyakan kembali ke instansi penerbit.',
   '2010-01-01', '{"days": [90, 30, 7], "stillDays": 30}');
