-- Electronic signatures: an office's key, the papers laid out to be signed on screen, and who signs them in which order.

-- The key with which an office certifies whoever signs its papers. One at a time; an ended one keeps its certificate, so
-- that old signatures can still be judged, and loses its secret.
create table esign_key (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  name text not null check (name <> ''), -- the office, as the certificate names it
  serial text not null,
  certificate text not null, -- PEM
  fingerprint text not null unique check (fingerprint ~ '^[0-9a-f]{64}$'), -- SHA-256 of the certificate
  sealed_key text, -- PKCS #8, sealed with the program's key
  valid_from timestamptz not null,
  valid_to timestamptz not null,
  made_by text not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  ended_by text,
  ended_reason text check (ended_reason <> ''),
  check (valid_to > valid_from),
  check (num_nonnulls(ended_at, ended_by, ended_reason) in (0, 3)),
  check ((ended_at is null) = (sealed_key is not null))
);
create unique index esign_key_of_unit on esign_key (unit_id) where ended_at is null;
create index esign_key_unit on esign_key (unit_id, made_at desc);
grant select, insert, update on esign_key to bekal_app;
alter table esign_key enable row level security;
create policy reach on esign_key using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- Whose certificate this is: an office tells its name to whoever reads a paper, and nothing else.
create function esign_offices(certificates text[]) returns table (fingerprint text, name text, ended_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select esign_key.fingerprint, esign_key.name, esign_key.ended_at from esign_key where esign_key.fingerprint = any (certificates)
$$;
revoke execute on function esign_offices from public;
grant execute on function esign_offices to bekal_app;

-- A paper that is signed on screen: the file grows with each signature and is never made anew.
create table esign_paper (
  id uuid primary key,
  agreement_id uuid not null references agreement (id) on delete cascade,
  text_id uuid references agreement_text (id), -- null: a file that was brought
  comparison jsonb, -- a brought file beside the newest text; null where there is none to compare with
  difference_reason text check (difference_reason <> ''), -- why it says something else
  name text not null check (name <> ''),
  original_sha256 text not null check (original_sha256 ~ '^[0-9a-f]{64}$'), -- as it was before it was laid out
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'), -- as it stands now
  size bigint not null,
  place text not null check (place <> ''),
  signing_reason text, -- where the level of a signatory departs from the rule
  state text not null check (state in ('open', 'signed', 'refused', 'withdrawn')),
  closed_at timestamptz,
  closed_by text,
  closed_reason text check (closed_reason <> ''),
  prepared_by text not null,
  prepared_at timestamptz not null,
  check ((state = 'open') = (closed_at is null)),
  check ((state in ('refused', 'withdrawn')) = (closed_reason is not null))
);
create unique index esign_paper_open on esign_paper (agreement_id) where state = 'open';
create index esign_paper_of on esign_paper (agreement_id, prepared_at desc);
grant select, insert, update on esign_paper to bekal_app;
alter table esign_paper enable row level security;
create policy reach on esign_paper using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = esign_paper.agreement_id limit 1)
);

-- Who signs a paper, in which order. Somebody of an office signs in their own account, somebody of a partner by a link.
create table esign_signatory (
  id uuid primary key,
  paper_id uuid not null references esign_paper (id) on delete cascade,
  agreement_id uuid not null references agreement (id) on delete cascade,
  party_id uuid not null references party (id) on delete cascade,
  place_in_order integer not null check (place_in_order > 0),
  party_name text not null,
  name text not null check (name <> ''),
  position text not null check (position <> ''),
  account_id uuid references account (id), -- null: by a link
  state text not null check (state in ('waiting', 'confirmed', 'signed', 'refused')),
  confirmed_at timestamptz, -- when they said yes; the signature is made right after
  confirmed_with text check (confirmed_with in ('password', 'sample', 'link-and-code')),
  signed_at timestamptz,
  signed_by text check (signed_by in ('own', 'remote')), -- which service made it
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'), -- of the file with this signature
  failures integer not null default 0,
  failed_at timestamptz,
  link_id uuid, -- the link and its code are made from it with the program's key
  token_hash text unique,
  link_given_by text,
  link_ends_at timestamptz,
  unique (paper_id, place_in_order),
  unique (paper_id, party_id),
  check ((state in ('confirmed', 'signed')) = (confirmed_at is not null)),
  check (num_nonnulls(confirmed_at, confirmed_with) in (0, 2)),
  check ((state = 'signed') = (signed_at is not null)),
  check (num_nonnulls(signed_at, signed_by, sha256) in (0, 3)),
  check (num_nonnulls(link_id, token_hash, link_given_by, link_ends_at) in (0, 4)),
  check (account_id is null or link_id is null)
);
create index esign_signatory_agreement on esign_signatory (agreement_id);
create index esign_signatory_account on esign_signatory (account_id) where state = 'waiting';
create index esign_signatory_due on esign_signatory (failed_at) where state = 'confirmed';
grant select, insert, update on esign_signatory to bekal_app;
alter table esign_signatory enable row level security;
create policy reach on esign_signatory using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = esign_signatory.agreement_id limit 1)
);

-- What a stranger who holds the token may learn before anything else: whose turn it opens, and at which office.
create function esign_link_by(hash text, at timestamptz)
  returns table (id uuid, agreement_id uuid, paper_id uuid, name text, link_id uuid, unit_id uuid, kanwil_id uuid, time_zone text)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select signatory.id, signatory.agreement_id, signatory.paper_id, signatory.name, signatory.link_id,
    agreement.unit_id, agreement.kanwil_id, unit.time_zone
  from esign_signatory signatory join agreement on agreement.id = signatory.agreement_id join unit on unit.id = agreement.unit_id
    join esign_paper paper on paper.id = signatory.paper_id
  where signatory.token_hash = hash and signatory.link_ends_at > at and paper.state <> 'withdrawn'
$$;
revoke execute on function esign_link_by from public;
grant execute on function esign_link_by to bekal_app;

-- The signed paper is kept: one file with every signature in it, or the scan once anybody signed on paper.
create function signed_paper_kept(agreement uuid) returns boolean language sql stable as $$
  select exists (select from paper where paper.agreement_id = agreement and paper.kind = 'signed-scan')
    or (exists (select from paper where paper.agreement_id = agreement and paper.kind = 'signed-file')
      and not exists (select from party where party.agreement_id = agreement and party.signing_mode is distinct from 'online'))
$$;

create or replace function signing_lines(event uuid) returns table (
  agreement_id uuid, place_in_order integer, title text, kind text, stage text, lead_unit_id uuid, lead_unit_name text,
  starts_on date, ends_on date, scanned boolean,
  party_id uuid, name text, unit_id uuid, unit_kind text, number text, signatory_name text, signatory_position text,
  signed_on date, signed_at text, signing_mode text, version integer)
language sql stable security definer set search_path = public as $$
  select agreement.id, place.place_in_order, agreement.title, agreement.kind, agreement.stage, agreement.unit_id, lead.name,
    agreement.starts_on, agreement.ends_on,
    signed_paper_kept(agreement.id),
    party.id, coalesce(period.name, unit.name, partner.name), party.unit_id, unit.kind, party.number, party.signatory_name,
    party.signatory_position, party.signed_on, party.signed_at, party.signing_mode, party.version
  from signing_event
  join signing_place place on place.event_id = signing_event.id
  join agreement on agreement.id = place.agreement_id
  join unit lead on lead.id = agreement.unit_id
  join party on party.agreement_id = agreement.id
  left join unit on unit.id = party.unit_id
  left join unit_period period on period.unit_id = party.unit_id and period.valid_from <= signing_event.held_on
    and coalesce(period.valid_to, 'infinity') >= signing_event.held_on
  left join partner on partner.id = party.partner_id
  where signing_event.id = event
    and (current_setting('app.level', true) = 'nation' or exists (
      select from signing_event_unit bound
      join unit_closure on descendant in (bound.unit_id, bound.lead_unit_id)
      where bound.event_id = event and ancestor = nullif(current_setting('app.unit', true), '')::uuid))
  order by place.place_in_order, agreement.id, party.place_in_order
$$;

insert into data_table (name, class, title, purpose, keep, on_forget) values
  ('esign_key', 'umum', 'Kunci tanda tangan satuan kerja', 'Menandatangani naskah', 'Menurut jadwal retensi arsip', null),
  ('esign_paper', 'umum', 'Naskah yang ditandatangani di layar', 'Menandatangani naskah', 'Menurut jadwal retensi arsip', null),
  ('esign_signatory', 'umum', 'Penanda tangan di layar', 'Menandatangani naskah', 'Menurut jadwal retensi arsip', null);
