-- Who somebody is: NIK lists that go to Dukcapil and come back, and finding people without writing down whom.

-- One list of people for Dukcapil. What it asked stands in its lines; the NIK themselves stay with the people.
create table nik_list (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  place integer not null, -- the first list of a unit is 1
  purpose text not null check (purpose <> ''),
  made_on date not null,
  made_by text not null,
  people integer not null check (people > 0),
  closed_on date,
  unique (unit_id, place)
);
create index nik_list_kanwil on nik_list (kanwil_id, made_on);
create index nik_list_waiting on nik_list (unit_id, made_on) where closed_on is null;
grant select, insert, update on nik_list to bekal_app;
alter table nik_list enable row level security;
create policy reach on nik_list using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- An answer as it was read, before and after somebody decided on it.
create table nik_answer (
  id uuid primary key,
  list_id uuid not null references nik_list (id),
  file_name text not null,
  read_at timestamptz not null,
  read_by text not null,
  state text not null default 'read' check (state in ('read', 'applied', 'dropped', 'undone')),
  settled_at timestamptz,
  settled_by text,
  check ((state = 'read') = (settled_at is null))
);
create index nik_answer_list on nik_answer (list_id, read_at desc);
grant select, insert, update on nik_answer to bekal_app;
alter table nik_answer enable row level security;
create policy reach on nik_answer using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from nik_list bound where bound.id = list_id limit 1)
);

create table nik_list_line (
  list_id uuid not null references nik_list (id),
  line integer not null,
  person_id uuid not null references person (id) on delete cascade,
  number text, -- of the register, as it was sent
  nik_hash text, -- of the NIK that was asked about; null where none was known
  state_before text not null, -- what was known of it when it was sent
  outcome text check (outcome in ('valid', 'given', 'other', 'mismatch', 'not-found')),
  remark text,
  answer_id uuid references nik_answer (id),
  primary key (list_id, line),
  unique (list_id, person_id),
  check ((outcome is null) = (answer_id is null))
);
create index nik_list_line_person on nik_list_line (person_id);
grant select, insert, update on nik_list_line to bekal_app;
alter table nik_list_line enable row level security;
create policy reach on nik_list_line using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from nik_list bound where bound.id = list_id limit 1)
);

-- The rows of an answer; a NIK in them is sealed as it is with a person.
create table nik_answer_row (
  answer_id uuid not null references nik_answer (id),
  place integer not null, -- in the file
  line integer, -- of the list; null when the row is nobody's there
  outcome text check (outcome in ('valid', 'given', 'other', 'mismatch', 'not-found')), -- null: held back
  held text check (held in (
    'unknown', 'torn', 'unclear', 'contradiction', 'rounded', 'answered', 'taken', 'changed', 'moved')),
  nik_sealed text,
  nik_hash text,
  doubts text[] not null default '{}',
  remark text,
  primary key (answer_id, place),
  check (num_nonnulls(outcome, held) = 1),
  check (outcome is null or line is not null)
);
create index nik_answer_row_line on nik_answer_row (answer_id, line);
grant select, insert, update, delete on nik_answer_row to bekal_app;
alter table nik_answer_row enable row level security;
create policy reach on nik_answer_row using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from nik_answer bound where bound.id = answer_id limit 1)
);

-- People of one unit whose NIK somebody else has too, anywhere: how many others, and where they are.
create function nik_shared(at_unit uuid) returns table (person_id uuid, others bigint, places text)
language sql stable security definer set search_path = public, pg_temp as $$
  select mine.id, count(*), string_agg(distinct unit.short_name, ', ')
  from person mine
    join person other on other.nik_hash = mine.nik_hash and other.id <> mine.id and other.archived_at is null
    join unit on unit.id = other.unit_id
  where mine.unit_id = at_unit and mine.nik_hash is not null and mine.archived_at is null
    and (current_setting('app.level', true) = 'nation' or mine.unit_id in (
      select descendant from unit_closure where ancestor = nullif(current_setting('app.unit', true), '')::uuid))
  group by mine.id
$$;

-- Which of these NIK somebody has already, anywhere.
create function nik_holders(hashes text[]) returns table (nik_hash text, person_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select person.nik_hash, person.id from person
  where person.nik_hash = any (hashes) and current_setting('app.level', true) <> 'none'
$$;

-- Names as a search compares them: lower case, letters and digits, one space around each word.
create function spoken(said text) returns text
language sql immutable strict parallel safe as $$
  select ' ' || btrim(regexp_replace(translate(lower(said), '''’`', ''), '[^[:alnum:]]+', ' ', 'g')) || ' '
$$;

drop index person_like;
drop index person_alias_like;
alter table person add column spoken text generated always as (spoken(name)) stored;
alter table person_alias add column spoken text generated always as (spoken(alias)) stored;
create index person_spoken on person using gin (spoken gin_trgm_ops);
create index person_alias_spoken on person_alias using gin (spoken gin_trgm_ops);
create index registration_squeezed on registration using gin (squeezed(number) gin_trgm_ops);
create index registration_whole on registration (squeezed(number));

-- People by name, alias, register number or the hash of a NIK, within reach: like the searches of 0013 it looks past
-- row-level security, which hides such indexes, and asks the reach itself. `fit` as there; 4 is this NIK or number.
create function people_sought(sought text, hash text) returns table (person_id uuid, fit real)
language plpgsql stable security definer set search_path = public, pg_temp
set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
  patterns text[] := search_patterns(sought);
  key text := sought_number(sought);
  part text := case when length(key) >= 5 then '%' || key || '%' end; -- a year alone stands in every number
  whole text := spoken(sought);
  everywhere boolean := current_setting('app.level', true) = 'nation';
  mine uuid[] := case when not everywhere then array(
    select descendant from unit_closure where ancestor = nullif(current_setting('app.unit', true), '')::uuid) end;
begin
  return query
  select hit.id, max(hit.fit)::real from (
    select id, 4 as fit from person
    where nik_hash = hash and archived_at is null and (everywhere or unit_id = any (mine))
    union all
    select id, by_words(spoken, whole) from person
    where spoken like patterns[1] and spoken like coalesce(patterns[2], '%')
      and spoken like coalesce(patterns[3], '%') and spoken like all (patterns)
      and archived_at is null and (everywhere or unit_id = any (mine))
    union all
    select person.id, other.fit from (
      select registration.person_id as id, 4 as fit from registration where squeezed(number) = key
      union all
      select registration.person_id, 3 from registration where squeezed(number) like part
      union all
      select named.person_id, by_words(spoken, whole) - 0.25 from person_alias named
      where spoken like patterns[1] and spoken like coalesce(patterns[2], '%')
        and spoken like coalesce(patterns[3], '%') and spoken like all (patterns)
    ) other
      join person on person.id = other.id
    where archived_at is null and (everywhere or unit_id = any (mine))
  ) hit
  group by 1;
end
$$;

-- People whose name or alias is spelled nearly so, the nearest first.
create function people_spelled(sought text, most integer) returns table (person_id uuid, fit real)
language plpgsql stable security definer set search_path = public, pg_temp
set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
  whole text := btrim(spoken(sought));
  everywhere boolean := current_setting('app.level', true) = 'nation';
  mine uuid[] := case when not everywhere then array(
    select descendant from unit_closure where ancestor = nullif(current_setting('app.unit', true), '')::uuid) end;
begin
  return query
  select person.id, max(hit.near)::real from (
    select id, word_similarity(whole, spoken) as near from person where whole <% spoken
    union all
    select named.person_id, word_similarity(whole, spoken) from person_alias named where whole <% spoken
  ) hit
    join person on person.id = hit.id
  where person.archived_at is null and (everywhere or person.unit_id = any (mine))
  group by 1
  order by 2 desc, 1
  limit most;
end
$$;

revoke execute on function nik_shared, nik_holders, people_sought, people_spelled from public;
grant execute on function nik_shared, nik_holders, people_sought, people_spelled to bekal_app;

-- What somebody sought, sealed, for a day: a NIK or a name must stand in no address, no log and no record.
create table search_question (
  id uuid primary key,
  account_id uuid not null references account (id),
  text_sealed text not null,
  people_only boolean not null,
  asked_at timestamptz not null
);
create index search_question_age on search_question (asked_at);
grant select, insert on search_question to bekal_app;
alter table search_question enable row level security;
create policy own on search_question using (account_id = (select nullif(current_setting('app.account', true), '')::uuid));

-- Whoever asks clears away what is older than a day, of everybody.
create function forget_searches(before timestamptz) returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from search_question where asked_at < before
$$;
revoke execute on function forget_searches from public;
grant execute on function forget_searches to bekal_app;

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000001801', 'nik.answer', 'Hari menunggu jawaban Dukcapil sebelum diingatkan',
   'Praktik unit; PKS dengan Dukcapil tidak menyebut batas waktu.', '2010-01-01', '{"days": 30}');
