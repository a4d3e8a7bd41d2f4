-- One person, one history: moves between units, the requests for a file, leaving, and two files that become one.

-- A file that was made twice: it keeps its own values, and its ties went to the one that stays.
alter table person add column merged_into uuid references person (id) on delete cascade,
  add check (merged_into is null or archived_at is not null);
create index person_merged on person (merged_into) where merged_into is not null;

-- How a line of a register book was closed.
alter table registration add column closed_as text check (closed_as in (
    'moved', 'renumbered', 'served', 'remission', 'ordered', 'guidance-ended', 'died')),
  add check (closed_as is null or to_on is not null);

-- Does this transaction see rows of that unit? For the functions below, which look behind the second wall.
create function reaches_unit(wanted uuid) returns boolean
  language sql stable set search_path = public, pg_temp
  as $$
    select current_setting('app.level', true) = 'nation' or exists (
      select from unit_closure
      where ancestor = nullif(current_setting('app.unit', true), '')::uuid and descendant = wanted)
  $$;

-- One letter about the move of one or many people from one unit to another.
create table person_move (
  id uuid primary key,
  unit_id uuid not null references unit (id), -- who lets go
  kanwil_id uuid not null,
  to_unit_id uuid not null references unit (id), -- who is to receive
  to_kanwil_id uuid not null,
  kind text not null check (kind in ('transfer', 'parole', 'conditional-leave', 'pre-release-leave', 'guidance')),
  planned_on date not null,
  letter text not null check (letter <> ''),
  note text,
  offered_by text not null,
  offered_on date not null,
  offered_at timestamptz not null,
  check (to_unit_id <> unit_id)
);
create index person_move_unit on person_move (unit_id, offered_at desc);
create index person_move_kanwil on person_move (kanwil_id, offered_at desc);
create index person_move_to_unit on person_move (to_unit_id, offered_at desc);
create index person_move_to_kanwil on person_move (to_kanwil_id, offered_at desc);
grant select, insert, update (kanwil_id, to_kanwil_id) on person_move to bekal_app;

alter table person_move enable row level security;
create policy seen on person_move for select using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or to_unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);
create policy follows on person_move for update using ((select current_setting('app.level', true)) = 'nation');
create policy offered on person_move for insert with check (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- Each person of a letter is accepted, declined or withdrawn alone. Who it is can never be changed.
create table person_move_item (
  move_id uuid not null references person_move (id),
  person_id uuid not null references person (id) on delete cascade,
  state text not null default 'offered' check (state in ('offered', 'accepted', 'declined', 'withdrawn')),
  decided_on date, -- of an acceptance: the day of arrival
  decided_by text,
  decided_at timestamptz,
  reason text,
  primary key (move_id, person_id),
  check ((state = 'offered') = (decided_at is null)),
  check (num_nulls(decided_on, decided_by, decided_at) in (0, 3)),
  check (state not in ('declined', 'withdrawn') or reason is not null)
);
create unique index person_move_open on person_move_item (person_id) where state = 'offered';
create index person_move_person on person_move_item (person_id);
grant select, insert, update (state, decided_on, decided_by, decided_at, reason) on person_move_item to bekal_app;

alter table person_move_item enable row level security;
create policy seen on person_move_item for select using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from person_move bound where bound.id = move_id limit 1)
);
create policy decided on person_move_item for update using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from person_move bound where bound.id = move_id limit 1)
);
create policy offered on person_move_item for insert with check (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from person bound where bound.id = person_id limit 1)
);

-- A unit asks for the file of somebody whom another unit keeps; it learns nothing but which unit that is.
create table person_request (
  id uuid primary key,
  person_id uuid not null references person (id) on delete cascade,
  unit_id uuid not null references unit (id), -- who asks
  kanwil_id uuid not null,
  holder_unit_id uuid not null references unit (id), -- who keeps the file today
  holder_kanwil_id uuid not null,
  reason text not null check (reason <> ''),
  asked_by text not null,
  asked_on date not null,
  asked_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'offered', 'refused')),
  answered_by text,
  answered_on date,
  answer text,
  check (unit_id <> holder_unit_id or state <> 'open'),
  check ((state = 'open') = (answered_on is null)),
  check (state <> 'refused' or answer is not null)
);
create unique index person_request_open on person_request (person_id, unit_id) where state = 'open';
create index person_request_unit on person_request (unit_id, asked_at desc);
create index person_request_holder on person_request (holder_unit_id, asked_at desc);
grant select, insert, update (state, answered_by, answered_on, answer, kanwil_id, holder_kanwil_id)
  on person_request to bekal_app;

alter table person_request enable row level security;
create policy reach on person_request using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or holder_unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
) with check (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or holder_unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- Two files that became one: what was tied to the other, and what the one that stays got from it.
create table person_merge (
  id uuid primary key,
  stays_id uuid not null references person (id) on delete cascade,
  gone_id uuid not null references person (id) on delete cascade,
  reason text not null,
  moved jsonb not null, -- [{"table": ..., "column": ..., "row": the rest of its key}]
  filled jsonb not null, -- columns of the one that stays, as they were filled
  merged_by text not null,
  merged_at timestamptz not null,
  undone_by text,
  undone_at timestamptz,
  check (stays_id <> gone_id)
);
create unique index person_merge_gone on person_merge (gone_id) where undone_at is null;
create index person_merge_stays on person_merge (stays_id);
grant select, insert, update (undone_by, undone_at) on person_merge to bekal_app;
alter table person_merge enable row level security;
create policy reach on person_merge using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from person bound where bound.id = stays_id limit 1)
);

-- Every table that is tied to a person, whichever capability it came with. What is bound follows the person wherever
-- they go, for its policy asks for the person; the rest belongs to a unit's own lists.
create function person_ties() returns table (tab regclass, col name, bound boolean)
  language sql stable set search_path = public, pg_temp
  as $$
    select tie.conrelid::regclass, attribute.attname, exists (
      select from pg_policy
      where polrelid = tie.conrelid and pg_get_expr(polqual, polrelid) like '%FROM person bound%')
    from pg_constraint tie
      join pg_attribute attribute on attribute.attrelid = tie.conrelid and attribute.attnum = tie.conkey[1]
    where tie.contype = 'f' and tie.confrelid = 'person'::regclass and cardinality(tie.conkey) = 1
      and tie.conrelid not in ('person'::regclass, 'person_merge'::regclass)
    order by 1, 2
  $$;

-- Who is in a letter that this transaction sees: by name to its two ends, by initials to whoever looks from above.
-- More than that is told only of those still offered.
create function people_moving(wanted uuid[])
  returns table (move_id uuid, person_id uuid, name text, status text, code text, number text, nik_state text,
    expires_on date, dates_as_of date)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select item.move_id, person.id,
      case when nullif(current_setting('app.unit', true), '')::uuid in (person_move.unit_id, person_move.to_unit_id)
        then person.name
        else (select string_agg(upper(left(word, 1)) || '.', ' ') from regexp_split_to_table(person.name, '\s+') word)
      end as name,
      offered.status, line.code, line.number, offered.nik_state, offered.expires_on, offered.dates_as_of
    from person_move_item item
      join person_move on person_move.id = item.move_id
      join person on person.id = item.person_id
      left join person offered on offered.id = person.id and item.state = 'offered'
      left join lateral (
        select registration.code, registration.number from registration
        where registration.person_id = offered.id
        order by from_on desc nulls last, registration.id desc limit 1
      ) line on true
    where item.move_id = any(wanted) and (reaches_unit(person_move.unit_id) or reaches_unit(person_move.to_unit_id))
    order by lower(person.name), person.id
  $$;

-- How many rows of each table travel with the people who are still offered: numbers, and none of their words.
create function moving_along(wanted uuid) returns table (tab text, "rows" bigint)
  language plpgsql stable security definer set search_path = public, pg_temp
  as $$
    declare
      people uuid[] := array(
        select item.person_id from person_move_item item join person_move on person_move.id = item.move_id
        where item.move_id = wanted and item.state = 'offered'
          and (reaches_unit(person_move.unit_id) or reaches_unit(person_move.to_unit_id)));
      tie record;
    begin
      for tie in select * from person_ties() ties where ties.bound loop
        return query execute format('select %L::text, count(*) from %s where %I = any($1) having count(*) > 0',
          tie.tab::text, tie.tab, tie.col) using people;
      end loop;
    end
  $$;

-- Crosses the second wall, for one thing alone: people whom an open letter offers to the unit that asks become its own.
-- Answers how they stood before.
create function take_over(wanted uuid, people uuid[], becoming text[], arrived date)
  returns table (id uuid, unit_id uuid, status text, wing text, block text)
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    #variable_conflict use_column
    declare
      letter person_move := (
        select person_move from person_move
        where person_move.id = wanted and current_setting('app.level', true) = 'unit'
          and person_move.to_unit_id = nullif(current_setting('app.unit', true), '')::uuid);
      mine uuid[] := array(
        select item.person_id from person_move_item item join person on person.id = item.person_id
        where item.move_id = letter.id and item.state = 'offered' and item.person_id = any(people)
          and person.unit_id = letter.unit_id
        order by item.person_id for update of person);
      before record;
    begin
      return query select person.id, person.unit_id, person.status, person.wing, person.block
        from person where person.id = any(mine);
      update person set unit_id = letter.to_unit_id, kanwil_id = letter.to_kanwil_id, status = wished.status,
        wing = null, block = null, version = version + 1,
        sources = person.sources - 'wing' - 'block'
          || jsonb_build_object('status', jsonb_build_object('source', 'form', 'asOf', arrived))
        from unnest(people, becoming) as wished (id, status)
        where person.id = wished.id and person.id = any(mine);
      -- a file that was merged into one of these goes where it goes
      with recursive gone as (
        select person.id from person where person.merged_into = any(mine)
        union select person.id from person join gone on person.merged_into = gone.id
      )
      update person set unit_id = letter.to_unit_id, kanwil_id = letter.to_kanwil_id
        where person.id in (select gone.id from gone);
      update registration set to_on = greatest(registration.from_on, arrived), closed_as = 'moved'
        where registration.person_id = any(mine) and registration.to_on is null;
      -- whoever else asks for the file now asks the new keeper
      update person_request set holder_unit_id = letter.to_unit_id, holder_kanwil_id = letter.to_kanwil_id
        where person_request.person_id = any(mine) and person_request.state = 'open'
          and person_request.unit_id <> letter.to_unit_id;
    end
  $$;

-- What is recorded of a person, a letter or a request that this transaction sees, at whichever unit it was done.
create function events_following(thing uuid) returns setof event
  language sql stable security definer set search_path = public, pg_temp rows 30
  as $$
    select event.* from event
    where event.about @> array[thing] and exists (
      select from person where person.id = thing and reaches_unit(person.unit_id)
      union all
      select from person_move
      where person_move.id = thing and (reaches_unit(person_move.unit_id) or reaches_unit(person_move.to_unit_id))
      union all
      select from person_request
      where person_request.id = thing
        and (reaches_unit(person_request.unit_id) or reaches_unit(person_request.holder_unit_id)))
  $$;

-- Gives every tie of one file to another, both kept by the unit that asks; what both have stays where it is.
create function tie_over(gone uuid, stays uuid) returns jsonb
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    declare
      tie record;
      one record;
      moved jsonb := '[]';
    begin
      if (select count(*) from person where person.id in (gone, stays) and current_setting('app.level', true) = 'unit'
          and person.unit_id = nullif(current_setting('app.unit', true), '')::uuid) <> 2 then
        raise exception 'both files must be kept by the unit that asks';
      end if;
      for tie in select ties.*, array(
          select attribute.attname from pg_index
            join pg_attribute attribute on attribute.attrelid = indrelid and attribute.attnum = any(indkey)
          where indrelid = ties.tab and indisprimary and attribute.attname <> ties.col) as keys
        from person_ties() ties loop
        for one in execute format('select ctid as place, to_jsonb(t) as content from %s t where %I = $1', tie.tab, tie.col)
          using gone loop
          begin
            execute format('update %s set %I = $1 where ctid = $2', tie.tab, tie.col) using stays, one.place;
            moved := moved || jsonb_build_object('table', tie.tab::text, 'column', tie.col, 'row',
              (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(one.content) where key = any(tie.keys::text[])));
          exception when unique_violation or exclusion_violation then
            null; -- the file that stays has the same
          end;
        end loop;
      end loop;
      return moved;
    end
  $$;

-- Gives the ties of a merge back to the file they came from.
create function untie(wanted uuid) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    declare
      done person_merge := (
        select person_merge from person_merge join person on person.id = person_merge.stays_id
        where person_merge.id = wanted and person_merge.undone_at is null
          and current_setting('app.level', true) = 'unit'
          and person.unit_id = nullif(current_setting('app.unit', true), '')::uuid);
      tie jsonb;
    begin
      for tie in select * from jsonb_array_elements(done.moved) loop
        execute format('update %s t set %I = $1 where %I = $2 and to_jsonb(t) @> $3',
          (tie ->> 'table')::regclass, tie ->> 'column', tie ->> 'column') using done.gone_id, done.stays_id, tie -> 'row';
      end loop;
    end
  $$;

revoke execute on function people_moving, moving_along, take_over, events_following, tie_over, untie from public;
grant execute on function people_moving, moving_along, take_over, events_following, tie_over, untie to bekal_app;

-- A file that was merged is known by the one that stays.
create or replace function person_known(hash text, at_unit uuid, key text)
  returns table (id uuid, unit_id uuid, kanwil_id uuid, by_nik boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select person.id, person.unit_id, person.kanwil_id, true from person
    where person.nik_hash = hash and person.merged_into is null
    union all
    select person.id, person.unit_id, person.kanwil_id, false
    from registration join person on person.id = registration.person_id
    where registration.unit_id = at_unit and registration.number_key = key
  $$;

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000001901', 'move.waiting', 'Lama perpindahan menunggu diterima',
   'Praktik unit: berkas diterima bersama orangnya.', '2010-01-01', '{"days": 7}');
