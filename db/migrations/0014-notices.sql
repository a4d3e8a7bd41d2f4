-- Reminders: what is owed, who was told at which step, and the letters that go out about it.

-- Each day of each zone that a daily work has handled: the row is the lock under which it is handled once.
create table daily_round (
  name text not null,
  zone text not null check (zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
  day date not null,
  at timestamptz not null,
  primary key (name, zone, day)
);
grant select, insert on daily_round to bekal_app;

-- One thing owed, from the day the program first saw it until it was settled. Owed again later, it is a new row.
create table reminder (
  id uuid primary key,
  kind text not null,
  subject_id uuid not null,
  agreement_id uuid references agreement (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  owner_id uuid references account (id),
  title text not null,
  day date not null, -- since when it is owed, or until when
  step integer not null default 0, -- the last step that was given
  opened_on date not null,
  settled_on date,
  check (settled_on >= opened_on)
);
create unique index reminder_open on reminder (kind, subject_id, day) where settled_on is null;
create index reminder_unit on reminder (unit_id) where settled_on is null;
create index reminder_kanwil on reminder (kanwil_id) where settled_on is null;
grant select, insert, update on reminder to bekal_app;

-- A letter to one person; it waits here until it is sent, or until trying was no use any more.
create table mail (
  id uuid primary key,
  account_id uuid not null references account (id),
  unit_id uuid not null references unit (id), -- where the addressee works
  kanwil_id uuid not null,
  kind text not null check (kind in ('digest', 'escalation')),
  day date not null,
  sent_to text not null,
  subject text not null,
  content jsonb, -- gone once the letter is sent
  message_id text, -- set at the first try and the same at every later one
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'given-up')),
  tries integer not null default 0,
  next_try_at timestamptz not null,
  last_error text,
  created_at timestamptz not null,
  ended_at timestamptz,
  check ((state = 'waiting') = (ended_at is null))
);
create unique index mail_digest on mail (account_id, day) where kind = 'digest';
create index mail_waiting on mail (next_try_at) where state = 'waiting';
create index mail_account on mail (account_id, created_at desc);
create index mail_unit on mail (unit_id, created_at desc);
create index mail_kanwil on mail (kanwil_id, created_at desc);
grant select, insert, update on mail to bekal_app;

-- One person told at one step. It is open as long as its reminder is.
create table notice (
  id uuid primary key,
  reminder_id uuid not null references reminder (id),
  step integer not null,
  account_id uuid not null references account (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  zone text not null, -- where the person works: the digest comes in their own morning
  level text not null check (level in ('owner', 'section-head', 'unit-head', 'kanwil', 'nation')),
  vacant text[] not null, -- the levels below that nobody holds
  climbed boolean not null,
  came_from text, -- the names of those who were told at the step before
  urgency integer not null, -- 0 is the most
  given_on date not null,
  read_at timestamptz,
  mail_id uuid references mail (id),
  unique (reminder_id, step, account_id)
);
create index notice_account on notice (account_id, reminder_id);
create index notice_unread on notice (account_id) where read_at is null;
create index notice_unmailed on notice (zone, given_on) where mail_id is null;
grant select, insert, update on notice to bekal_app;

alter table reminder enable row level security;
create policy reach on reminder using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- A notice speaks to one person, and only that person reads it.
alter table notice enable row level security;
create policy own on notice using (
  (select current_setting('app.level', true)) = 'nation'
  or account_id = (select nullif(current_setting('app.account', true), '')::uuid)
);

-- One's own letters, and those to the people one administers.
alter table mail enable row level security;
create policy reach on mail using (
  (select current_setting('app.level', true)) = 'nation'
  or account_id = (select nullif(current_setting('app.account', true), '')::uuid)
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- Asked at every request for the bell, so in one question without a transaction of its own: a number and no more.
create function unread_notices(whose uuid, level text, place uuid) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select count(distinct reminder.id)::int
  from notice join reminder on reminder.id = notice.reminder_id
  where notice.account_id = whose and notice.read_at is null and reminder.settled_on is null
    and (level = 'nation' or reminder.unit_id in (select descendant from unit_closure where ancestor = place))
$$;
revoke all on function unread_notices from public;
grant execute on function unread_notices to bekal_app;

-- Whether a person wants letters: escalations at once and the rest once a day, all once a day, or none.
alter table account add column mail_choice text not null default 'digest'
  check (mail_choice in ('at-once', 'digest', 'none'));
grant select (mail_choice), update (mail_choice) on account to bekal_app;

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000001401', 'notice.climb', 'Kepada siapa pengingat naik',
   'Praktik unit', '2010-01-01',
   '{"days": {"owner": 0, "section-head": 7, "unit-head": 14, "kanwil": 30}, "kinds": {}}'),
  ('01900000-0000-7000-8000-000000001402', 'agreement.standing-still', 'Kerja sama yang tidak bergerak',
   'Praktik unit', '2010-01-01', '{"slowDays": 14, "stuckDays": 30}');
