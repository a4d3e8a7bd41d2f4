-- Approval of the draft, tier by tier.

-- How the approval of an agreement stands, kept beside it: it decides whether the text may be changed.
alter table agreement add column approval text check (approval in ('open', 'returned', 'approved'));
-- Counts the changes of the annex, which a later capability owns, for the fingerprint of what was approved.
alter table agreement add column annex_version integer not null default 0;

-- Whose hands wrote the text that each round was given; round 0 is the proposal. Nobody approves what they wrote.
create table text_hand (
  agreement_id uuid not null references agreement (id),
  round integer not null,
  account_id uuid not null references account (id),
  primary key (agreement_id, round, account_id)
);
insert into text_hand (agreement_id, round, account_id)
  select distinct agreement.id, case event.act when 'agreement.proposed' then 0 else 1 end, event.actor_id
  from event join agreement on agreement.id = any (event.about)
  where event.actor_id is not null and event.act in (
    'agreement.proposed', 'agreement.revised', 'agreement.term-set', 'party.added', 'party.revised', 'party.removed',
    'plan-item.added', 'plan-item.revised', 'plan-item.removed');

create table approval_round (
  id uuid primary key,
  agreement_id uuid not null references agreement (id),
  number integer not null check (number > 0),
  state text not null check (state in ('open', 'approved', 'returned', 'withdrawn')),
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  drafters uuid[] not null, -- accounts that may not approve in this round
  submitted_by text not null,
  submitted_post text not null,
  submitted_at timestamptz not null,
  note text,
  closed_at timestamptz,
  unique (agreement_id, number),
  check ((state = 'open') = (closed_at is null))
);
create unique index approval_round_open on approval_round (agreement_id) where state = 'open';

create table approval_tier (
  round_id uuid not null references approval_round (id),
  place integer not null,
  agreement_id uuid not null references agreement (id),
  tier text not null check (tier in ('section-head', 'unit-head', 'kanwil', 'directorate')),
  office_id uuid not null references unit (id), -- where the tier is held
  state text not null check (state in ('ahead', 'waiting', 'initialled', 'returned', 'passed-over', 'closed')),
  waiting_since timestamptz,
  decided_id uuid references account (id),
  decided_by text,
  decided_post text,
  decided_at timestamptz,
  note text, -- a word with the initials, why it was returned, or why nobody was asked
  primary key (round_id, place),
  check ((state in ('initialled', 'returned')) = (decided_id is not null)),
  check (state <> 'returned' or note is not null),
  check (state <> 'waiting' or waiting_since is not null)
);
create unique index approval_tier_once on approval_tier (round_id, decided_id) where decided_id is not null;
create index approval_tier_waiting on approval_tier (office_id, tier, waiting_since) where state = 'waiting';
create index approval_tier_of on approval_tier (agreement_id);

grant select, insert, update on approval_round, approval_tier to bekal_app;
grant select, insert on text_hand to bekal_app;

alter table text_hand enable row level security;
create policy reach on text_hand using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = text_hand.agreement_id limit 1)
);
alter table approval_round enable row level security;
create policy reach on approval_round using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = approval_round.agreement_id limit 1)
);
alter table approval_tier enable row level security;
create policy reach on approval_tier using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = approval_tier.agreement_id limit 1)
);

-- Who holds a role in an office on a day. A unit cannot see the posts above it, and asks only this of them.
create function holders_of(office uuid, wanted text, day date)
  returns table (account_id uuid, name text, post text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct on (account.id) account.id, account.name,
    case post.standing when 'plt' then 'Plt. ' when 'plh' then 'Plh. ' else '' end || post.title
  from post join account on account.id = post.account_id
  where post.unit_id = office and wanted = any (post.roles) and account.closed_at is null
    and post.valid_from <= day and (post.valid_to is null or post.valid_to >= day)
    and current_setting('app.level', true) <> 'none'
  order by account.id, post.valid_from
$$;
revoke all on function holders_of from public;
grant execute on function holders_of to bekal_app;

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000001001', 'agreement.approval', 'Jenjang persetujuan naskah',
   'Praktik unit: naskah diparaf kepala seksi lalu disetujui kepala unit; nota kesepahaman unit juga oleh Kanwil; naskah Kanwil oleh kepala Kanwil.',
   '2010-01-01', '{
     "unit": {"agreement": ["section-head", "unit-head"], "memorandum": ["section-head", "unit-head", "kanwil"],
       "arrangement": ["section-head", "unit-head"], "addendum": ["section-head", "unit-head"], "intent": ["unit-head"]},
     "kanwil": {"agreement": ["kanwil"], "memorandum": ["kanwil"], "arrangement": ["kanwil"], "addendum": ["kanwil"],
       "intent": ["kanwil"]},
     "nation": {"agreement": ["directorate"], "memorandum": ["directorate"], "arrangement": ["directorate"],
       "addendum": ["directorate"], "intent": ["directorate"]}}'),
  ('01900000-0000-7000-8000-000000001002', 'agreement.approval-days', 'Lama menunggu paraf sebelum diperlihatkan kepada atasan',
   'Praktik unit: lima hari. Naskah yang terlambat tidak pernah ditolak dengan sendirinya.',
   '2010-01-01', '{"days": 5}');
