-- Targeting: saved areas, saved questions over people, their answers, who is chosen of them, and copies that left.

-- Districts, villages and whole regencies by their codes: '16.71.14', '16.71.14.1001', '16.07'.
create table zone (
  id uuid primary key,
  unit_id uuid not null references unit (id), -- who keeps it; its whole region reads it
  kanwil_id uuid not null,
  name text not null check (name <> ''),
  partner_id uuid references partner (id), -- whose priority it is
  note text,
  areas text[] not null check (cardinality(areas) between 1 and 500),
  version integer not null default 1,
  created_at timestamptz not null
);
create unique index zone_name on zone (unit_id, lower(name));
create index zone_kanwil on zone (kanwil_id, lower(name));
create index zone_partner on zone (partner_id) where partner_id is not null;
grant select, insert, update, delete on zone to bekal_app;

alter table zone enable row level security;
create policy reach on zone using (
  (select current_setting('app.level', true)) = 'nation'
  or kanwil_id = (select reader.kanwil_id from unit reader where reader.id = (select nullif(current_setting('app.unit', true), '')::uuid))
);

create table question (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  name text not null check (name <> ''),
  lines text[] not null check (cardinality(lines) between 1 and 20), -- 'umur.20-40', in the order that people chose
  created_by text not null,
  version integer not null default 1,
  created_at timestamptz not null
);
create unique index question_name on question (unit_id, lower(name));
create index question_kanwil on question (kanwil_id, lower(name));
create index question_lines on question using gin (lines);
grant select, insert, update, delete on question to bekal_app;

alter table question enable row level security;
create policy reach on question using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- How many saved questions ask for a zone, also those of offices the reader does not see; only the number is told.
create function zone_uses(asked uuid) returns integer
  language sql stable security definer set search_path = public, pg_temp
  as $$ select count(*)::integer from question where lines @> array['zona.' || asked] $$;
revoke execute on function zone_uses from public;
grant execute on function zone_uses to bekal_app;

-- One answer on one day: only numbers, so it may stay when the people are gone.
create table question_run (
  id uuid primary key,
  question_id uuid not null references question (id) on delete cascade,
  serial integer not null check (serial > 0),
  lines text[] not null,
  said jsonb not null, -- the lines as sentences of that day
  people integer not null check (people >= 0),
  losses jsonb not null, -- for each line: [lost, of these for lack of data]
  remaining integer not null check (remaining between 0 and people),
  added integer, -- compared with the run before
  gone integer,
  run_on date not null,
  run_at timestamptz not null,
  run_by text not null,
  unique (question_id, serial),
  check (jsonb_array_length(said) = cardinality(lines) and jsonb_array_length(losses) = cardinality(lines)),
  check ((added is null) = (gone is null))
);
create index question_run_latest on question_run (question_id, serial desc) include (run_on, remaining);
grant select, insert, delete on question_run to bekal_app;

alter table question_run enable row level security;
create policy reach on question_run using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from question bound where bound.id = question_id limit 1)
);

-- Who answered the latest run, and who of the run before no longer does; older sets are not kept.
create table question_answer (
  run_id uuid not null references question_run (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  state text not null check (state in ('still', 'new', 'gone')),
  fell smallint, -- the line that was not met; negative for lack of data; null for somebody no longer in care here
  primary key (run_id, person_id),
  check ((state = 'gone') or fell = 0)
);
create index question_answer_person on question_answer (person_id);
grant select, insert, delete on question_answer to bekal_app;

alter table question_answer enable row level security;
create policy reach on question_answer using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from question_run bound where bound.id = run_id limit 1)
);

-- Names that an office above asked to see: why, and by whom; good for an hour.
create table answer_look (
  id uuid primary key,
  question_id uuid not null references question (id) on delete cascade,
  account_id uuid,
  reason text not null check (reason <> ''),
  looked_by text not null,
  looked_at timestamptz not null
);
create index answer_look_of on answer_look (question_id, account_id, looked_at desc);
grant select, insert on answer_look to bekal_app;

alter table answer_look enable row level security;
create policy reach on answer_look using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from question bound where bound.id = question_id limit 1)
);

-- Fewer seats than people: who comes first, by a rule anybody can read, and every departure from it with its reason.
create table selection (
  id uuid primary key,
  question_id uuid not null references question (id) on delete cascade,
  run_on date not null, -- of the answer that was ranked
  seats integer not null check (seats > 0),
  purpose text not null check (purpose <> ''),
  rule jsonb not null, -- as it stood that day
  rule_source text not null,
  decided_by text not null,
  decided_at timestamptz not null,
  version integer not null default 1
);
create index selection_question on selection (question_id, decided_at desc);
grant select, insert, update on selection to bekal_app;

alter table selection enable row level security;
create policy reach on selection using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from question bound where bound.id = question_id limit 1)
);

create table selection_place (
  selection_id uuid not null references selection (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  by_rule integer not null check (by_rule > 0),
  place integer not null check (place > 0),
  primary key (selection_id, person_id),
  unique (selection_id, place) deferrable initially deferred
);
create index selection_place_person on selection_place (person_id);
grant select, insert, update on selection_place to bekal_app;

alter table selection_place enable row level security;
create policy reach on selection_place using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from selection bound where bound.id = selection_id limit 1)
);

create table selection_move (
  id uuid primary key,
  selection_id uuid not null references selection (id) on delete cascade,
  person_id uuid not null references person (id) on delete cascade,
  from_place integer not null,
  to_place integer not null,
  reason text not null check (reason <> ''),
  moved_by text not null,
  moved_at timestamptz not null,
  check (from_place <> to_place)
);
create index selection_move_of on selection_move (selection_id, moved_at);
create index selection_move_person on selection_move (person_id);
grant select, insert on selection_move to bekal_app;

alter table selection_move enable row level security;
create policy reach on selection_move using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from selection bound where bound.id = selection_id limit 1)
);

-- A file that left: to whom, what for, which columns, and the number that stands in it.
create table answer_copy (
  id uuid primary key,
  question_id uuid not null references question (id) on delete cascade,
  copy integer not null check (copy > 0),
  content text not null check (content in ('names', 'counts')),
  recipient text not null check (recipient <> ''),
  partner_id uuid references partner (id),
  purpose text not null check (purpose <> ''),
  columns text[] not null default '{}',
  account_id uuid,
  made_by text not null,
  made_at timestamptz not null,
  unique (question_id, copy),
  check (partner_id is null or content = 'counts' or cardinality(columns) > 0)
);
grant select, insert on answer_copy to bekal_app;

alter table answer_copy enable row level security;
create policy reach on answer_copy using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from question bound where bound.id = question_id limit 1)
);

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000002301', 'targeting.rank', 'Urutan peserta bila tempat kurang',
   'Praktik program bantuan: yang paling tidak mampu dan paling dekat bebas didahulukan; ditetapkan kepala satuan kerja sebelum memilih.',
   '2010-01-01', '{"by": ["decile", "time-left", "waiting"]}'),
  ('01900000-0000-7000-8000-000000002302', 'targeting.small', 'Kelompok kecil yang disembunyikan bila keluar dari satuan kerja',
   'UU 27/2022 tentang Pelindungan Data Pribadi; praktik statistik: kelompok di bawah lima orang mudah dikenali.',
   '2010-01-01', '{"least": 5}'),
  ('01900000-0000-7000-8000-000000002303', 'targeting.age', 'Umur jawaban pertanyaan sasaran yang masih dipakai',
   'Praktik unit: data klien berubah setiap bulan.',
   '2010-01-01', '{"days": 30}');
