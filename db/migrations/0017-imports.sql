-- Imports: a list that came as a file, what was read from it, what a person decided, what it changed.

create table import (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  kind text not null, -- 'people'
  origin text not null, -- which system the list comes from, as the kind names it
  as_of date not null, -- the day whose state the list shows
  file_name text not null,
  file_sha256 text, -- only until the file is read; then it is removed
  state text not null check (state in (
    'arrived', 'mapping', 'reading', 'read', 'applying', 'applied', 'undoing', 'undone', 'failed', 'dropped'
  )),
  fault text, -- why it failed, as a code
  sheet text,
  header_at integer,
  headings text[] not null default '{}',
  mapping jsonb not null default '{}', -- column of the kind: places of the headings that hold it
  lines integer, -- how many lines the file says it has
  read_to integer not null default 0,
  skipped integer not null default 0,
  applied_to integer not null default 0,
  created_count integer not null default 0,
  changed_count integer not null default 0,
  released_count integer not null default 0,
  held_count integer not null default 0,
  account_id uuid references account (id),
  by_name text not null,
  by_post text not null,
  zone text not null,
  begun_at timestamptz not null,
  read_at timestamptz,
  ended_at timestamptz, -- applied, undone, dropped or failed
  version integer not null default 1,
  check (state not in ('arrived', 'mapping', 'reading') or file_sha256 is not null),
  check (state in ('arrived', 'mapping', 'reading') or file_sha256 is null)
);
create index import_unit on import (unit_id, kind, begun_at desc);
create index import_going on import (state) where state in ('arrived', 'reading', 'applying', 'undoing');
grant select, insert, update, delete on import to bekal_app;
alter table import enable row level security;
create policy reach on import using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- One line of the file: only columns the kind knows, secrets sealed; gone once the import is applied or a week old.
create table import_row (
  import_id uuid not null references import (id) on delete cascade,
  at integer not null, -- the row as the workbook numbers it
  keys text[] not null, -- what identifies the row
  cells jsonb not null, -- column: value, without secrets
  sealed text, -- the secret values, and raw texts of secret cells
  doubts jsonb not null default '[]',
  standing text not null check (standing in ('new', 'changed', 'confirmed', 'unchanged', 'doubt', 'left')),
  verdict text not null check (verdict in ('new', 'changed', 'confirmed', 'unchanged')), -- what it is but for its doubts
  decision text check (decision in ('leave', 'take')),
  subject_id uuid,
  fields text[] not null default '{}', -- what it would change
  primary key (import_id, at)
);
create index import_row_standing on import_row (import_id, standing, at);
create index import_row_subject on import_row (import_id, subject_id) where subject_id is not null;
grant select, insert, update, delete on import_row to bekal_app;
alter table import_row enable row level security;
create policy reach on import_row using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from import bound where bound.id = import_id limit 1)
);

-- Who stands in the unit but not in the file, and of whom the user said that they are gone.
create table import_gone (
  import_id uuid not null references import (id) on delete cascade,
  subject_id uuid not null,
  primary key (import_id, subject_id)
);
grant select, insert, update, delete on import_gone to bekal_app;
alter table import_gone enable row level security;
create policy reach on import_gone using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from import bound where bound.id = import_id limit 1)
);

-- How a unit understands the headings of its lists; null: not used.
create table import_heading (
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  kind text not null,
  heading text not null,
  column_key text,
  primary key (unit_id, kind, heading)
);
grant select, insert, update, delete on import_heading to bekal_app;
alter table import_heading enable row level security;
create policy reach on import_heading using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- What an import did to whom, as long as it can be undone: the values themselves stand in the kind's own revisions.
create table import_subject (
  import_id uuid not null references import (id) on delete cascade,
  subject_id uuid not null,
  created boolean not null,
  version integer not null, -- the subject's, after the import
  kept jsonb not null, -- what else must be put back or taken away
  primary key (import_id, subject_id)
);
grant select, insert, update, delete on import_subject to bekal_app;
alter table import_subject enable row level security;
create policy reach on import_subject using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from import bound where bound.id = import_id limit 1)
);

-- The same question as person_known, for many at once: who carries one of these NIK anywhere, or one of these
-- register numbers of a unit?
create function people_known(hashes text[], at_unit uuid, number_keys text[])
  returns table (key text, by_nik boolean, id uuid, unit_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  set enable_seqscan = off -- while a list comes in nothing is known yet of how large these tables have become
  as $$
    select person.nik_hash, true, person.id, person.unit_id from person where person.nik_hash = any (hashes)
    union all
    select registration.number_key, false, person.id, person.unit_id
    from registration join person on person.id = registration.person_id
    where registration.unit_id = at_unit and registration.number_key = any (number_keys)
  $$;
revoke execute on function people_known from public;
grant execute on function people_known to bekal_app;
