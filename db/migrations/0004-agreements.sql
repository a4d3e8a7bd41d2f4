-- Agreements: stages, the units they bind, parties with their own numbers and signatures, papers.

create table agreement (
  id uuid primary key,
  unit_id uuid not null references unit (id), -- the office that leads it
  kanwil_id uuid not null,
  kind text not null check (kind in ('memorandum', 'agreement', 'arrangement', 'addendum', 'intent')),
  kind_as_written text,
  title text not null check (title <> ''),
  objects text[] not null,
  scope text,
  stage text not null check (stage in
    ('exploration', 'technical-review', 'drafting', 'discussion', 'signing', 'active', 'ended', 'terminated', 'dropped')),
  stage_since date not null,
  parent_id uuid references agreement (id),
  no_parent_reason text,
  renews_id uuid references agreement (id),
  directive text,
  starts_on date,
  ends_on date,
  term_reason text,
  our_owner_id uuid references account (id),
  partner_owner_id uuid references partner_contact (id),
  search text not null default '',
  version integer not null default 1,
  created_at timestamptz not null,
  check (ends_on >= starts_on),
  check (parent_id <> id),
  check (renews_id <> id)
);
create index agreement_unit_stage on agreement (unit_id, stage);
create index agreement_kanwil_stage on agreement (kanwil_id, stage);
create index agreement_parent on agreement (parent_id);
create index agreement_renews on agreement (renews_id);
create index agreement_ends on agreement (ends_on) where stage = 'active';
create index agreement_owner on agreement (our_owner_id);
create index agreement_recent on agreement (created_at desc, id desc);
create index agreement_search on agreement using gin (search gin_trgm_ops);

-- Every office an agreement binds, its leader included: whoever reaches one of them sees the agreement.
create table agreement_unit (
  agreement_id uuid not null references agreement (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  lead_unit_id uuid not null,
  primary key (agreement_id, unit_id)
);
create index agreement_unit_by_unit on agreement_unit (unit_id, agreement_id);
create index agreement_unit_by_kanwil on agreement_unit (kanwil_id, agreement_id);

create table agreement_step (
  id uuid primary key,
  agreement_id uuid not null references agreement (id),
  stage text not null,
  entered_on date not null,
  actor_name text not null,
  actor_post text not null,
  note text,
  reason text, -- why a stage was skipped, or why it went back
  paper_id uuid,
  at timestamptz not null
);
create index agreement_step_of on agreement_step (agreement_id, at);

create table party (
  id uuid primary key,
  agreement_id uuid not null references agreement (id),
  place_in_order integer not null,
  unit_id uuid references unit (id),
  partner_id uuid references partner (id),
  number text,
  number_key text, -- upper case without spaces
  signatory_name text,
  signatory_position text,
  authority text,
  duties text,
  signed_on date,
  signed_at text,
  signing_mode text check (signing_mode in ('wet-ink', 'online')),
  signing_reason text,
  version integer not null default 1,
  check (num_nonnulls(unit_id, partner_id) = 1),
  check ((signed_on is null) = (signing_mode is null)),
  unique (agreement_id, unit_id),
  unique (agreement_id, partner_id)
);
create unique index party_number on party (coalesce(unit_id, partner_id), number_key) where number_key is not null;
create index party_partner on party (partner_id, agreement_id);

create table paper (
  id uuid primary key,
  agreement_id uuid not null references agreement (id),
  kind text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null,
  type text not null,
  name text not null,
  note text,
  added_by text not null,
  at timestamptz not null
);
create index paper_of on paper (agreement_id, at);

grant select, insert, update on agreement, party to bekal_app;
grant select, insert, update, delete on agreement_unit to bekal_app;
grant delete on party to bekal_app;
grant select, insert on agreement_step, paper to bekal_app;

alter table agreement_unit enable row level security;
create policy reach on agreement_unit using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or lead_unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- "limit 1" asks for each row alone: as an "exists" the planner would gather every agreement within reach first, once
-- for each table that a page reads.
alter table agreement enable row level security;
create policy reach on agreement using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or (select true from agreement_unit bound where bound.agreement_id = agreement.id limit 1)
);

alter table agreement_step enable row level security;
create policy reach on agreement_step using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = agreement_step.agreement_id limit 1)
);
alter table party enable row level security;
create policy reach on party using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = party.agreement_id limit 1)
);
alter table paper enable row level security;
create policy reach on paper using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = paper.agreement_id limit 1)
);

-- Row-level security would hide the trigram index from a search, so the search applies reach itself. The first pattern
-- goes to the index, which "like all" never does: the longest is the rarest.
create function agreements_matching(patterns text[]) returns setof uuid
language sql stable security definer set search_path = public as $$
  select agreement.id from agreement
  where agreement.search like patterns[1] and agreement.search like all (patterns)
    and (current_setting('app.level', true) = 'nation' or agreement.id in (
      select bound.agreement_id from agreement_unit bound
      join unit_closure on descendant = bound.unit_id
      where ancestor = nullif(current_setting('app.unit', true), '')::uuid))
$$;
revoke all on function agreements_matching from public;
grant execute on function agreements_matching to bekal_app;

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000000001', 'agreement.term', 'Jangka waktu kerja sama satu sampai tiga tahun',
   'Praktik unit: rencana aksi kerja sama daerah berlaku satu sampai tiga tahun. Perjanjian lima tahun ada di tingkat pusat.',
   '2010-01-01', '{"leastMonths": 12, "mostMonths": 36}'),
  ('01900000-0000-7000-8000-000000000002', 'agreement.signing-level', 'Siapa yang menandatangani nota kesepahaman dan perjanjian kerja sama',
   'Permenkumham 65/2016 Pasal 2, menurut Biro Hukerma (30 Maret 2022): nota kesepahaman oleh Menteri dan Kepala Kantor Wilayah; perjanjian kerja sama oleh Direktur Jenderal dan kepala UPT.',
   '2016-01-01', '{"memorandum": ["ministry", "kanwil"], "agreement": ["ditjenpas", "unit"]}'),
  ('01900000-0000-7000-8000-000000000003', 'agreement.reminders', 'Pengingat sebelum masa berlaku habis',
   'Praktik unit: 180, 90, dan 30 hari sebelum berakhir.',
   '2010-01-01', '{"days": [180, 90, 30]}');
