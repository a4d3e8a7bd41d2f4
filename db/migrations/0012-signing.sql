-- Signing events: many agreements signed in one morning, one after the other.

create table signing_event (
  id uuid primary key,
  unit_id uuid not null references unit (id), -- the office that leads it
  kanwil_id uuid not null,
  title text not null check (title <> ''),
  held_on date not null,
  starts_at text check (starts_at ~ '^\d{2}\.\d{2}$'),
  place text not null check (place <> ''),
  programme text, -- the order of the event, a line for each point
  state text not null default 'preparing' check (state in ('preparing', 'open', 'closed', 'called-off')),
  closing jsonb, -- the figures and the list that were true at closing
  closed_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  check ((state = 'closed') = (closing is not null)),
  check ((closing is null) = (closed_at is null))
);
create index signing_event_unit_day on signing_event (unit_id, held_on);
create index signing_event_kanwil_day on signing_event (kanwil_id, held_on);

-- Every office concerned, the leading one included: whoever reaches one of them sees the event.
create table signing_event_unit (
  event_id uuid not null references signing_event (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  lead_unit_id uuid not null,
  primary key (event_id, unit_id)
);
create index signing_event_unit_by_unit on signing_event_unit (unit_id, event_id);
create index signing_event_unit_by_kanwil on signing_event_unit (kanwil_id, event_id);

create table signing_place (
  event_id uuid not null references signing_event (id),
  agreement_id uuid not null references agreement (id),
  place_in_order integer not null,
  primary key (event_id, agreement_id)
);
create index signing_place_agreement on signing_place (agreement_id);

create table signing_guest (
  id uuid primary key,
  event_id uuid not null references signing_event (id),
  role text not null check (role in ('official', 'witness', 'acknowledging', 'guest')),
  name text not null check (name <> ''),
  position text,
  institution text,
  attended boolean not null default false,
  created_at timestamptz not null
);
create index signing_guest_of on signing_guest (event_id, created_at);

-- What was recorded at the table, as it was recorded. A second answer to the same question waits for a person.
create table signing_recording (
  id uuid primary key,
  event_id uuid not null references signing_event (id),
  agreement_id uuid not null references agreement (id),
  party_id uuid not null,
  kind text not null check (kind in ('signed', 'postponed')),
  signing_mode text check (signing_mode in ('wet-ink', 'online')),
  signed_on date,
  signing_reason text,
  strokes text check (length(strokes) <= 20000), -- the drawn signature: 'x,y x,y;x,y …' on a sheet of 1000 by 400
  reason text, -- why it was postponed
  expected_on date,
  standing text not null default 'valid' check (standing in ('valid', 'clash', 'undone', 'set-aside')),
  settled_reason text,
  settled_by text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  check ((kind = 'signed') = (signed_on is not null)),
  check ((kind = 'signed') = (signing_mode is not null)),
  check ((kind = 'postponed') = (reason is not null)),
  check ((standing in ('undone', 'set-aside')) = (settled_reason is not null))
);
create index signing_recording_of on signing_recording (event_id, recorded_at);
create index signing_recording_party on signing_recording (party_id);

grant select, insert, update on signing_event, signing_recording to bekal_app;
grant select, insert, update, delete on signing_event_unit, signing_place, signing_guest to bekal_app;

alter table signing_event_unit enable row level security;
create policy reach on signing_event_unit using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or lead_unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);
alter table signing_event enable row level security;
create policy reach on signing_event using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or (select true from signing_event_unit bound where bound.event_id = signing_event.id limit 1)
);
alter table signing_place enable row level security;
create policy reach on signing_place using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from signing_event_unit bound where bound.event_id = signing_place.event_id limit 1)
);
alter table signing_guest enable row level security;
create policy reach on signing_guest using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from signing_event_unit bound where bound.event_id = signing_guest.event_id limit 1)
);
alter table signing_recording enable row level security;
create policy reach on signing_recording using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from signing_event_unit bound where bound.event_id = signing_recording.event_id limit 1)
);

-- One row for each party of each agreement of an event. Two levels may sign in one event, and whoever reaches the event
-- sees what is read aloud and printed there, also of an agreement that lies outside the own reach.
create function signing_lines(event uuid) returns table (
  agreement_id uuid, place_in_order integer, title text, kind text, stage text, lead_unit_id uuid, lead_unit_name text,
  starts_on date, ends_on date, scanned boolean,
  party_id uuid, name text, unit_id uuid, unit_kind text, number text, signatory_name text, signatory_position text,
  signed_on date, signed_at text, signing_mode text, version integer)
language sql stable security definer set search_path = public as $$
  select agreement.id, place.place_in_order, agreement.title, agreement.kind, agreement.stage, agreement.unit_id, lead.name,
    agreement.starts_on, agreement.ends_on,
    exists (select from paper where paper.agreement_id = agreement.id and paper.kind = 'signed-scan'),
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
revoke all on function signing_lines from public;
grant execute on function signing_lines to bekal_app;
