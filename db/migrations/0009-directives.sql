-- Directives: what an office above asks of the units below it, and which agreement answers it.

create table directive (
  id uuid primary key,
  unit_id uuid not null references unit (id), -- the office that issued it
  kanwil_id uuid not null,
  kind text not null check (kind in ('instruction', 'circular', 'order', 'guidance')),
  number text,
  title text not null check (title <> ''),
  issued_on date not null,
  due_on date,
  asks text not null check (asks <> ''),
  objects text[] not null,
  addressed text not null check (addressed in ('below', 'kinds', 'units')),
  kinds text[] not null default '{}', -- of units, when addressed by kind
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint,
  type text,
  name text,
  version integer not null default 1,
  created_at timestamptz not null,
  check (due_on >= issued_on),
  check ((addressed = 'kinds') = (cardinality(kinds) > 0)),
  check (num_nulls(sha256, size, type, name) in (0, 4))
);
create index directive_issuer on directive (unit_id, issued_on desc);
create index directive_recent on directive (issued_on desc, id desc);
create unique index directive_number on directive (unit_id, upper(regexp_replace(number, '\s', '', 'g'))) where number is not null;
grant select, insert, update on directive to bekal_app;

-- The units of a directive that names them one by one.
create table directive_unit (
  directive_id uuid not null references directive (id),
  unit_id uuid not null references unit (id),
  primary key (directive_id, unit_id)
);
create index directive_unit_by_unit on directive_unit (unit_id, directive_id);
grant select, insert, delete on directive_unit to bekal_app;

-- A unit says that a directive does not concern it; the issuer accepts that or sends it back.
create table directive_answer (
  directive_id uuid not null references directive (id),
  unit_id uuid not null references unit (id),
  state text not null check (state in ('waiting', 'accepted', 'returned')),
  reason text not null check (reason <> ''),
  answered_by text not null,
  answered_at timestamptz not null,
  decision text, -- why it was sent back
  decided_by text,
  decided_at timestamptz,
  version integer not null default 1,
  primary key (directive_id, unit_id),
  check ((state = 'waiting') = (decided_at is null)),
  check (state <> 'returned' or decision is not null)
);
create index directive_answer_waiting on directive_answer (directive_id) where state = 'waiting';
create index directive_answer_unit on directive_answer (unit_id);
grant select, insert, update on directive_answer to bekal_app;

-- The open units a directive applies to today: a unit founded later is asked too.
create view directive_addressee with (security_invoker = true) as
  select directive.id as directive_id, unit.id as unit_id, unit.kanwil_id
  from directive
  join unit_closure on unit_closure.ancestor = directive.unit_id
  join unit on unit.id = unit_closure.descendant
  where unit.id <> directive.unit_id and unit.closed_on is null and case directive.addressed
    when 'below' then unit.kind not in ('ministry', 'ditjenpas', 'kanwil')
    when 'kinds' then unit.kind = any (directive.kinds)
    else exists (
      select from directive_unit named where named.directive_id = directive.id and named.unit_id = unit.id)
    end;
grant select on directive_addressee to bekal_app;

-- Read by the issuer, by those above it, and by those below it; written by the issuer.
alter table directive enable row level security;
create policy line_reads on directive for select using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or unit_id in (select ancestor from unit_closure where descendant = (select nullif(current_setting('app.unit', true), '')::uuid))
);
create policy reach_inserts on directive for insert with check (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);
create policy reach_updates on directive for update using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

alter table directive_unit enable row level security;
create policy follows_directive on directive_unit using (
  (select true from directive where directive.id = directive_unit.directive_id limit 1)
);

alter table directive_answer enable row level security;
create policy reach on directive_answer using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- The directive an agreement answers; `directive` keeps the words where it is not registered.
alter table agreement add column directive_id uuid references directive (id);
create index agreement_directive on agreement (directive_id) where directive_id is not null;
