-- The kernel: reach, the record and its seals, requests, reactions, rules.

-- What this database is: a sample to learn in, where everybody signs in from a list, or the real thing. One row.
create table installation (
  the_only_one boolean primary key default true check (the_only_one),
  sample boolean not null,
  since timestamptz not null default now()
);
grant select, insert on installation to bekal_app;

-- When the sample began to be laid, whose days count from there, and when it was complete. One row, in a sample.
create table sample (
  the_only_one boolean primary key default true check (the_only_one),
  began timestamptz not null,
  laid timestamptz
);
grant select, insert, update on sample to bekal_app;

create extension if not exists pg_trgm;

-- Which units lie under which: everyone under the nation, the units under their regional office, each under itself.
create table unit_closure (
  ancestor uuid not null,
  descendant uuid not null,
  primary key (ancestor, descendant)
);
grant select, insert, delete on unit_closure to bekal_app;

create table event (
  id uuid primary key,
  act text not null,
  subject_id uuid not null,
  about uuid[] not null,
  unit_id uuid,
  kanwil_id uuid,
  actor_id uuid,
  actor_name text not null,
  actor_post text not null,
  at timestamptz not null,
  before jsonb not null default '{}',
  after jsonb not null default '{}',
  reason text
);
create index event_about on event using gin (about);
create index event_at on event (at desc, id desc);
create index event_act on event (act, at desc);
create index event_unit on event (unit_id, at desc);
create index event_kanwil on event (kanwil_id, at desc);
grant select, insert on event to bekal_app; -- never update, never delete

alter table event enable row level security;
create policy reach on event using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
) with check (true);

-- Row-level security would hide the index on about; this finds the ids, and the policy still decides who reads them.
create function events_about(thing uuid) returns setof uuid
language sql stable security definer set search_path = public, pg_temp rows 30 as $$
  select id from event where about @> array[thing]
$$;
revoke all on function events_about from public;
grant execute on function events_about to bekal_app;

create table event_unsealed (event_id uuid primary key references event (id));
grant select, insert, delete on event_unsealed to bekal_app;

create table event_seal (
  seq bigint primary key,
  event_id uuid not null unique,
  previous bytea not null,
  hash bytea not null,
  at timestamptz not null
);
grant select, insert on event_seal to bekal_app;

create table reaction (name text primary key, seq bigint not null);
grant select, insert, update on reaction to bekal_app;

-- One press of a button: the answer is kept, so that a form sent twice acts once.
create table request (
  actor_id uuid not null,
  key text not null,
  act text not null,
  result jsonb,
  at timestamptz not null default now(),
  primary key (actor_id, key)
);
create index request_at on request (at);
grant select, insert, update, delete on request to bekal_app;

create table rule (
  id uuid primary key,
  code text not null,
  title text not null,
  source text not null,
  valid_from date not null,
  valid_to date,
  unit_id uuid,
  value jsonb not null,
  check (valid_to is null or valid_to >= valid_from)
);
create index rule_code on rule (code, valid_from desc);
grant select on rule to bekal_app;
