-- What units lack, and how many people live in them.

-- A dated figure of one unit. A wrong one is never overwritten: a new row corrects it and says why.
create table headcount (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  counted_on date not null,
  people integer not null check (people >= 0), -- inmates; of a Bapas its clients
  capacity integer check (capacity > 0),
  women integer check (women >= 0),
  men integer check (men >= 0),
  children integer check (children >= 0), -- among the people
  source text not null check (source in ('sdp', 'letter', 'roll-call', 'other')),
  source_note text,
  entered_by text not null,
  entered_at timestamptz not null,
  unusual_reason text, -- why a figure that looks like a slip is right
  corrects_id uuid unique references headcount (id),
  correction_reason text,
  corrected_at timestamptz, -- no longer counts: a later row corrects it
  check ((corrects_id is null) = (correction_reason is null)),
  check (women is null or men is null or women + men = people),
  check (women <= people and men <= people and children <= people)
);
create unique index headcount_of_day on headcount (unit_id, counted_on) where corrected_at is null;
create index headcount_latest on headcount (unit_id, counted_on desc) where corrected_at is null;
create index headcount_kanwil on headcount (kanwil_id);
grant select, insert, update (corrected_at, kanwil_id) on headcount to bekal_app;

alter table headcount enable row level security;
create policy reach on headcount using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

create table need (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  object text not null,
  help text not null,
  what text not null check (what <> ''),
  quantity integer not null check (quantity > 0),
  measure text not null check (measure <> ''),
  since date not null,
  urgency text not null check (urgency in ('urgent', 'soon', 'later')),
  asked_by text not null check (asked_by <> ''),
  detail text,
  state text not null check (state in ('open', 'answered', 'met', 'withdrawn')),
  agreement_id uuid references agreement (id),
  plan_item_id uuid references plan_item (id) on delete set null, -- the annex may still be rewritten
  met_on date,
  ending text, -- how it was met, or why it was withdrawn
  version integer not null default 1,
  created_at timestamptz not null,
  check (state <> 'answered' or agreement_id is not null),
  check ((state = 'met') = (met_on is not null)),
  check ((state in ('met', 'withdrawn')) = (ending is not null)),
  check (plan_item_id is null or agreement_id is not null)
);
create index need_unit on need (unit_id, since);
create index need_kanwil on need (kanwil_id, since);
create index need_pending on need (since) where state in ('open', 'answered');
create index need_agreement on need (agreement_id) where agreement_id is not null;
create index need_plan_item on need (plan_item_id) where plan_item_id is not null;
grant select, insert, update on need to bekal_app;

alter table need enable row level security;
create policy reach on need using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000001501', 'headcount.monthly', 'Jumlah penghuni diperbarui setiap bulan',
   'Praktik unit: jumlah penghuni dilaporkan setiap bulan dari SDP.',
   '2010-01-01', '{"days": 45}'),
  ('01900000-0000-7000-8000-000000001502', 'headcount.jump', 'Jumlah penghuni yang perlu dilihat dua kali',
   'Praktik pengolahan data: lonjakan sepuluh kali lipat biasanya salah ketik satu angka.',
   '2010-01-01', '{"times": 10}');

-- The band on top calls a unit by its short name, as people do.
drop function session_by;
create function session_by(hash text, moment timestamptz)
  returns table (
    id uuid, seen_at timestamptz, account_id uuid, name text, username text, second_factor boolean,
    post_id uuid, title text, standing text, roles text[], valid_from date, valid_to date,
    unit_id uuid, kanwil_id uuid, unit_kind text, unit_name text, unit_short_name text, time_zone text, posts bigint
  )
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select session.id, session.seen_at, account.id, account.name, account.username, account.second_factor,
      post.id, post.title, post.standing, post.roles, post.valid_from, post.valid_to,
      unit.id, unit.kanwil_id, unit.kind, unit.name, unit.short_name, unit.time_zone,
      (select count(*) from post other where other.account_id = account.id and other.valid_to is null)
    from session
      join account on account.id = session.account_id
      left join post on post.id = session.post_id
      left join unit on unit.id = post.unit_id
    where session.token_hash = hash and session.ended_at is null and account.closed_at is null
      and session.expires_at > moment and session.seen_at > moment - interval '12 hours'
  $$;
revoke execute on function session_by from public;
grant execute on function session_by to bekal_app;
