-- In whose name certificates are issued, with the keys that sign them. An issuer is a legal body, never a prison.

create table issuer (
  id uuid primary key,
  unit_id uuid not null references unit (id), -- the office that registered it and keeps it
  kanwil_id uuid not null,
  kind text not null check (kind in ('partner', 'blk', 'lsp', 'neutral')),
  partner_id uuid references partner (id),
  origin text not null check (origin ~ '^https?://[^/]+$'), -- where its certificates are checked, for as long as they live
  valid_from date not null,
  closed_on date, -- the first day on which nothing is issued in its name
  close_reason text,
  version integer not null default 1,
  created_at timestamptz not null,
  check ((closed_on is null) = (close_reason is null)),
  check (closed_on is null or closed_on >= valid_from)
);
create index issuer_unit on issuer (unit_id);
create index issuer_kanwil on issuer (kanwil_id);
create index issuer_partner on issuer (partner_id) where partner_id is not null;
grant select, insert, update on issuer to bekal_app;
alter table issuer enable row level security;
-- Whoever holds a certificate may know who issued it, and so may everyone else.
create policy known on issuer for select using (true);
create policy added on issuer for insert with check (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);
create policy kept on issuer for update using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- What it was called from when to when: a certificate keeps the name of its day.
create table issuer_period (
  id uuid primary key,
  issuer_id uuid not null references issuer (id),
  name text not null check (name <> ''),
  address text not null check (address <> ''),
  licence text, -- of a certification body: BNSP-LSP-…
  signatory text not null check (signatory <> ''),
  signatory_office text not null check (signatory_office <> ''),
  valid_from date not null,
  valid_to date,
  basis text not null check (basis <> ''), -- the letter by which the issuer agreed, or the decree that renamed it
  check (valid_to is null or valid_to >= valid_from),
  unique (issuer_id, valid_from)
);
create unique index issuer_period_open on issuer_period (issuer_id) where valid_to is null;
grant select, insert, update on issuer_period to bekal_app;
alter table issuer_period enable row level security;
create policy known on issuer_period for select using (true);
create policy added on issuer_period for insert with check ((select true from issuer bound where bound.id = issuer_id and (
  (select current_setting('app.level', true)) = 'nation'
  or bound.unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid)))));
create policy kept on issuer_period for update using ((select true from issuer bound where bound.id = issuer_id and (
  (select current_setting('app.level', true)) = 'nation'
  or bound.unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid)))));

-- Ed25519. The public half of every key stays published, so that what it signed stays good.
create table issuer_key (
  id uuid primary key,
  issuer_id uuid not null references issuer (id),
  public_key text not null check (public_key ~ '^z6Mk'), -- multibase
  secret_key text not null, -- sealed with the program's key; the program selects it by issuer_secret() alone
  valid_from timestamptz not null,
  valid_to timestamptz, -- from then on it signs nothing
  reason text not null check (reason <> ''), -- why it was made
  compromised_on date, -- from that day on its signatures are worth nothing
  compromise_note text,
  check (valid_to is null or valid_to >= valid_from),
  check (num_nonnulls(compromised_on, compromise_note) in (0, 2)),
  check (compromised_on is null or valid_to is not null)
);
create unique index issuer_key_open on issuer_key (issuer_id) where valid_to is null;
create index issuer_key_of on issuer_key (issuer_id, valid_from);
grant select (id, issuer_id, public_key, valid_from, valid_to, reason, compromised_on, compromise_note), insert, update on issuer_key to bekal_app;
alter table issuer_key enable row level security;
create policy known on issuer_key for select using (true);
create policy added on issuer_key for insert with check ((select true from issuer bound where bound.id = issuer_id and (
  (select current_setting('app.level', true)) = 'nation'
  or bound.unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid)))));
create policy kept on issuer_key for update using ((select true from issuer bound where bound.id = issuer_id and (
  (select current_setting('app.level', true)) = 'nation'
  or bound.unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid)))));

-- The key that signs today, for whoever acts in a unit or an office; strangers get none.
create function issuer_secret(issuer uuid) returns table (id uuid, public_key text, secret_key text)
language sql stable security definer set search_path = public as $$
  select k.id, k.public_key, k.secret_key from issuer_key k
  where k.issuer_id = issuer and k.valid_to is null
    and coalesce(current_setting('app.level', true), 'none') in ('nation', 'kanwil', 'unit')
$$;
revoke execute on function issuer_secret from public;
grant execute on function issuer_secret to bekal_app;

insert into data_table (name, class, title, purpose, keep, on_forget) values
  ('issuer', 'umum', 'Penerbit sertifikat', 'Menerbitkan dan memeriksa sertifikat', 'Selama sertifikatnya dapat diperiksa', null),
  ('issuer_period', 'umum', 'Nama dan penanda tangan penerbit', 'Menerbitkan dan memeriksa sertifikat', 'Selama sertifikatnya dapat diperiksa', null),
  ('issuer_key', 'umum', 'Kunci tanda tangan penerbit', 'Menerbitkan dan memeriksa sertifikat', 'Selama sertifikatnya dapat diperiksa', null);

-- Counted for the public check too; each counter ends a day after its last try, when the next try comes.
update data_table set keep = 'Satu hari sesudah percobaan terakhir' where name = 'sign_in_attempt';
