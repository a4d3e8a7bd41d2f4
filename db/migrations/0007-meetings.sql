-- Meetings, courtesy visits and calls: who came, what was said, and what each decision became.

create table meeting (
  id uuid primary key,
  unit_id uuid not null references unit (id), -- the office that holds it and keeps its record
  kanwil_id uuid not null,
  kind text not null check (kind in ('meeting', 'courtesy-visit', 'call')),
  title text not null check (title <> ''),
  held_on date not null,
  begins_at text not null check (begins_at ~ '^([01]\d|2[0-3]):[0-5]\d$'), -- by the clock of the office that holds it
  place text not null check (place <> ''),
  agenda text,
  stage text not null check (stage in ('planned', 'held', 'called-off')),
  offered text,
  asked text,
  notes text,
  call_off_reason text,
  version integer not null default 1,
  created_at timestamptz not null,
  check ((stage = 'held') = (notes is not null)),
  check ((stage = 'called-off') = (call_off_reason is not null))
);
create index meeting_unit_day on meeting (unit_id, held_on desc);
create index meeting_kanwil_day on meeting (kanwil_id, held_on desc);
create index meeting_recent on meeting (held_on desc, id desc);

-- Every office concerned, the one that holds it included: whoever reaches one of them reads the meeting.
create table meeting_unit (
  meeting_id uuid not null references meeting (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  lead_unit_id uuid not null,
  primary key (meeting_id, unit_id)
);
create index meeting_unit_by_unit on meeting_unit (unit_id, meeting_id);
create index meeting_unit_by_kanwil on meeting_unit (kanwil_id, meeting_id);

create table meeting_partner (
  meeting_id uuid not null references meeting (id),
  partner_id uuid not null references partner (id),
  primary key (meeting_id, partner_id)
);
create index meeting_partner_by_partner on meeting_partner (partner_id, meeting_id);

create table meeting_agreement (
  meeting_id uuid not null references meeting (id),
  agreement_id uuid not null references agreement (id),
  primary key (meeting_id, agreement_id)
);
create index meeting_agreement_by_agreement on meeting_agreement (agreement_id, meeting_id);

-- Names and posts as they were that day; whoever was invited and did not come stays in the list.
create table meeting_person (
  id uuid primary key,
  meeting_id uuid not null references meeting (id),
  place_in_order integer not null,
  side text not null check (side in ('ours', 'theirs')),
  account_id uuid references account (id),
  contact_id uuid references partner_contact (id),
  name text not null check (name <> ''),
  position text,
  presence text not null check (presence in ('invited', 'present', 'absent')),
  check (num_nonnulls(account_id, contact_id) <= 1),
  unique (meeting_id, account_id),
  unique (meeting_id, contact_id)
);
create index meeting_person_of on meeting_person (meeting_id, place_in_order);

-- What stands in the way, why, and who clears it; without an owner it says so.
create table obstacle (
  id uuid primary key,
  meeting_id uuid not null references meeting (id),
  what text not null check (what <> ''),
  cause text not null check (cause <> ''),
  owner_account_id uuid references account (id),
  owner_contact_id uuid references partner_contact (id),
  owner_name text,
  cleared_on date,
  cleared_how text,
  created_at timestamptz not null,
  check (num_nonnulls(owner_account_id, owner_contact_id) <= 1),
  check ((cleared_on is null) = (cleared_how is null))
);
create index obstacle_of on obstacle (meeting_id, created_at);

-- A decision is something somebody does by a day, and a second person says that it was done.
create table action_point (
  id uuid primary key,
  meeting_id uuid not null references meeting (id),
  unit_id uuid not null references unit (id), -- of its owner; of the meeting when a partner owns it
  kanwil_id uuid not null,
  what text not null check (what <> ''),
  owner_account_id uuid references account (id),
  owner_contact_id uuid references partner_contact (id),
  owner_name text not null,
  due_on date not null,
  verifier_id uuid not null references account (id),
  verifier_name text not null,
  stage text not null check (stage in ('open', 'reported', 'verified')),
  reported_by uuid references account (id),
  reported_by_name text,
  reported_on date,
  report text,
  returned_on date,
  returned_reason text,
  verified_on date,
  version integer not null default 1,
  created_at timestamptz not null,
  check (num_nonnulls(owner_account_id, owner_contact_id) = 1),
  check (owner_account_id is distinct from verifier_id),
  check (reported_by is distinct from verifier_id),
  check ((stage = 'open') = (reported_on is null)),
  check ((stage = 'verified') = (verified_on is not null))
);
create index action_point_of on action_point (meeting_id, due_on);
create index action_point_unit_due on action_point (unit_id, due_on) where stage <> 'verified';
create index action_point_kanwil_due on action_point (kanwil_id, due_on) where stage <> 'verified';
create index action_point_owner on action_point (owner_account_id, due_on) where stage = 'open';
create index action_point_verifier on action_point (verifier_id, reported_on) where stage = 'reported';

-- Photos and minutes of the meeting, and what shows that a point was done.
create table meeting_file (
  id uuid primary key,
  meeting_id uuid not null references meeting (id),
  action_point_id uuid references action_point (id),
  kind text not null check (kind in ('minutes', 'photo', 'attendance', 'other', 'proof')),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null,
  type text not null,
  name text not null,
  note text,
  added_by text not null,
  at timestamptz not null,
  check ((kind = 'proof') = (action_point_id is not null))
);
create index meeting_file_of on meeting_file (meeting_id, at);

grant select, insert, update on meeting, obstacle, action_point to bekal_app;
grant select, insert, update, delete on meeting_unit to bekal_app;
grant select, insert, delete on meeting_partner, meeting_agreement, meeting_person to bekal_app;
grant select, insert on meeting_file to bekal_app;

alter table meeting_unit enable row level security;
create policy reach on meeting_unit using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or lead_unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);
alter table meeting enable row level security;
create policy reach on meeting using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or (select true from meeting_unit bound where bound.meeting_id = meeting.id limit 1)
);
alter table meeting_partner enable row level security;
create policy reach on meeting_partner using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from meeting_unit bound where bound.meeting_id = meeting_partner.meeting_id limit 1)
);
alter table meeting_agreement enable row level security;
create policy reach on meeting_agreement using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from meeting_unit bound where bound.meeting_id = meeting_agreement.meeting_id limit 1)
);
alter table meeting_person enable row level security;
create policy reach on meeting_person using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from meeting_unit bound where bound.meeting_id = meeting_person.meeting_id limit 1)
);
alter table obstacle enable row level security;
create policy reach on obstacle using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from meeting_unit bound where bound.meeting_id = obstacle.meeting_id limit 1)
);
alter table action_point enable row level security;
create policy reach on action_point using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from meeting_unit bound where bound.meeting_id = action_point.meeting_id limit 1)
);
alter table meeting_file enable row level security;
create policy reach on meeting_file using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from meeting_unit bound where bound.meeting_id = meeting_file.meeting_id limit 1)
);
