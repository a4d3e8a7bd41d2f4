-- Agreements and partners that came from a list an office kept before: what stood there, beside what was understood.

create table listed_agreement (
  agreement_id uuid primary key references agreement (id) on delete cascade,
  import_id uuid not null references import (id),
  at integer not null, -- the row as the workbook numbers it
  file_name text not null,
  as_of date not null,
  as_written jsonb not null, -- column: text
  doubts jsonb not null -- what was doubtful and accepted: column, text, sentence
);
create index listed_agreement_import on listed_agreement (import_id);
grant select, insert on listed_agreement to bekal_app;
alter table listed_agreement enable row level security;
create policy reach on listed_agreement using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = listed_agreement.agreement_id limit 1)
);

create table listed_partner (
  partner_id uuid primary key references partner (id) on delete cascade,
  import_id uuid not null references import (id)
);
create index listed_partner_import on listed_partner (import_id);
grant select, insert on listed_partner to bekal_app;
alter table listed_partner enable row level security;
create policy everybody_reads on listed_partner for select using ((select current_setting('app.level', true)) <> 'none');
create policy reach_inserts on listed_partner for insert with check (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from partner where partner.id = partner_id and partner.unit_id in (
    select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid)) limit 1)
);

-- A list tells of papers that were signed long ago: their plan is written afterwards.
alter table agreement add column listed boolean not null default false;

-- A list says that a paper is signed, and not how.
alter table party drop constraint party_signing_mode_check;
alter table party add check (signing_mode in ('wet-ink', 'online', 'listed'));

-- Undoing an import takes away what it brought, and nothing else: these policies let only listed rows go.
alter table agreement_unit drop constraint agreement_unit_agreement_id_fkey;
alter table agreement_unit add constraint agreement_unit_agreement_id_fkey
  foreign key (agreement_id) references agreement (id) on delete cascade;
alter table agreement_step drop constraint agreement_step_agreement_id_fkey;
alter table agreement_step add constraint agreement_step_agreement_id_fkey
  foreign key (agreement_id) references agreement (id) on delete cascade;
alter table party drop constraint party_agreement_id_fkey;
alter table party add constraint party_agreement_id_fkey
  foreign key (agreement_id) references agreement (id) on delete cascade;
grant delete on agreement, partner, partner_contact to bekal_app;
create policy only_listed on agreement as restrictive for delete using (listed);
create policy listed_deletes on partner for delete using (
  id in (select partner_id from listed_partner) and ((select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid)))
);
create policy listed_deletes on partner_contact for delete using (
  partner_id in (select partner_id from listed_partner) and ((select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid)))
);

-- A reminder is about its agreement, and goes with it.
alter table reminder drop constraint reminder_agreement_id_fkey;
alter table reminder add constraint reminder_agreement_id_fkey
  foreign key (agreement_id) references agreement (id) on delete cascade;

-- Which of these things somebody worked on since an import brought them: an event of a person speaks of it, or a row of
-- another table points at it. Looks past reach, so that nothing is taken from under somebody elsewhere; a table that
-- comes later counts by its foreign key, unless its rows go with the thing.
create function import_touched(this_import uuid, target regclass, ids uuid[], own regclass[]) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  tie record;
begin
  return query
    select distinct one.id from unnest(ids) one (id) join event on event.about @> array[one.id]
    where event.subject_id <> this_import and event.actor_id is not null;
  if target = 'partner'::regclass then
    return query
      select distinct party.partner_id from party
      where party.partner_id = any (ids) and not exists (
        select from listed_agreement listed
        where listed.agreement_id = party.agreement_id and listed.import_id = this_import);
  end if;
  for tie in
    select conrelid::regclass as child, attname as child_column
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where contype = 'f' and confrelid = target and confdeltype <> 'c' and conrelid <> all (own)
  loop
    return query execute format(
      'select distinct %I from %s where %I = any ($1) %s', tie.child_column, tie.child, tie.child_column,
      case when tie.child = target then 'and id <> all ($1)' end) using ids;
  end loop;
end
$$;
revoke execute on function import_touched from public;
grant execute on function import_touched to bekal_app;

-- Which of these numbers have these partners used already, on any paper of the country?
create function party_numbers_used(partners uuid[], keys text[]) returns table (partner_id uuid, key text)
language sql stable security definer set search_path = public, pg_temp as $$
  select party.partner_id, party.number_key from party
  where party.partner_id = any (partners) and party.number_key = any (keys)
$$;
revoke execute on function party_numbers_used from public;
grant execute on function party_numbers_used to bekal_app;

insert into data_table (name, class, title, purpose, keep, on_forget) values
  ('listed_agreement', 'umum', 'Kerja sama dari daftar lama', 'Mengelola kerja sama', 'Selama rekamannya ada', null),
  ('listed_partner', 'umum', 'Mitra dari daftar lama', 'Mengelola kerja sama', 'Selama rekamannya ada', null);
insert into data_class (table_name, column_name, class, title) values
  ('listed_agreement', 'as_written', 'pribadi', 'Isi baris daftar, juga kontak mitra');
