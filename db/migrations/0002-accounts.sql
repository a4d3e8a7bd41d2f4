-- Units with their dated names, people with their dated posts, and how they sign in.

create extension if not exists btree_gist;

-- What is true of a unit today. Open to everyone: the organisation is no secret.
create table unit (
  id uuid primary key,
  kind text not null check (kind in (
    'ministry', 'ditjenpas', 'kanwil', 'lapas', 'lapas-perempuan', 'lapas-narkotika', 'lapas-terbuka',
    'lapas-pemuda', 'rutan', 'cabang-rutan', 'lpka', 'bapas', 'rs'
  )),
  name text not null,
  short_name text not null,
  class text,
  parent_id uuid references unit (id),
  kanwil_id uuid not null references unit (id),
  time_zone text not null check (time_zone in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
  letter_code text,
  regency text,
  province text,
  closed_on date,
  version int not null default 1,
  check ((parent_id is null) = (kind = 'ministry')),
  check (kind not in ('ministry', 'ditjenpas', 'kanwil') or kanwil_id = id)
);
create index unit_kanwil on unit (kanwil_id);
create index unit_parent on unit (parent_id);
grant select, insert, update on unit to bekal_app;

-- Every period of a unit, today's included: an agreement of 2021 shows the ministry of 2021.
create table unit_period (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  name text not null,
  short_name text not null,
  kind text not null,
  class text,
  parent_id uuid references unit (id),
  letter_code text,
  valid_from date not null,
  valid_to date,
  basis text not null,
  check (valid_to is null or valid_to >= valid_from),
  constraint unit_period_apart exclude using gist (unit_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create unique index unit_period_open on unit_period (unit_id) where valid_to is null;
grant select, insert, update on unit_period to bekal_app;

-- Other words for a unit, as letters and news spell it.
create table unit_alias (
  unit_id uuid not null references unit (id),
  alias text not null,
  primary key (unit_id, alias)
);
grant select, insert, delete on unit_alias to bekal_app;

create table account (
  id uuid primary key,
  name text not null,
  username text not null unique check (username = lower(username)),
  email text,
  password_hash text,
  totp_secret text,
  totp_step bigint,
  known_device_salt uuid not null,
  second_factor boolean generated always as (totp_secret is not null) stored,
  has_password boolean generated always as (password_hash is not null) stored,
  closed_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null
);
-- The secrets of an account are written, never selected: only the narrow functions below hand them out.
grant select (id, name, username, email, totp_step, second_factor, has_password, closed_at, version, created_at)
  on account to bekal_app;
grant insert (id, name, username, email, password_hash, known_device_salt, created_at) on account to bekal_app;
grant update (name, email, password_hash, totp_secret, totp_step, known_device_salt, closed_at, version)
  on account to bekal_app;

create table post (
  id uuid primary key,
  account_id uuid not null references account (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null references unit (id),
  title text not null,
  standing text not null check (standing in ('definitif', 'plt', 'plh')),
  roles text[] not null check (cardinality(roles) > 0),
  valid_from date not null,
  valid_to date,
  -- The day before it begins: given by mistake, and never in force.
  check (valid_to is null or valid_to >= valid_from - 1)
);
create index post_account on post (account_id);
create index post_unit on post (unit_id);
create index post_kanwil on post (kanwil_id);
grant select, insert, update on post to bekal_app;

create table session (
  id uuid primary key,
  token_hash text not null unique,
  account_id uuid not null references account (id),
  post_id uuid references post (id),
  device text not null,
  ip text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index session_account on session (account_id, seen_at desc);
grant select (id, account_id, post_id, device, ip, created_at, seen_at, expires_at, ended_at) on session to bekal_app;
grant insert on session to bekal_app;
grant update (post_id, seen_at, ended_at) on session to bekal_app;

create table recovery_code (
  account_id uuid not null references account (id),
  hash text not null,
  set_id uuid not null,
  made_at timestamptz not null,
  used_at timestamptz,
  primary key (account_id, hash)
);
grant select, insert, delete, update (used_at) on recovery_code to bekal_app;

create table invitation (
  id uuid primary key,
  account_id uuid not null references account (id),
  purpose text not null check (purpose in ('invite', 'reset')),
  created_by uuid references account (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index invitation_account on invitation (account_id, created_at desc);
grant select, insert, update (used_at) on invitation to bekal_app;

-- How often signing in failed lately, by fingerprints of who tried from where; forgotten after a day.
create table sign_in_attempt (
  key text primary key,
  failures int not null,
  last_at timestamptz not null
);
create index sign_in_attempt_last on sign_in_attempt (last_at);
grant select, insert, update, delete on sign_in_attempt to bekal_app;

-- The second wall. A post lies in reach by its unit; an account by any of its posts; everyone reaches themselves.
alter table post enable row level security;
create policy reach on post using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or account_id = (select nullif(current_setting('app.account', true), '')::uuid)
) with check (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

alter table account enable row level security;
create policy reach on account using (
  (select current_setting('app.level', true)) = 'nation'
  or id = (select nullif(current_setting('app.account', true), '')::uuid)
  or exists (select from post where post.account_id = account.id)
);
create policy invite on account for insert with check (
  (select current_setting('app.level', true)) in ('nation', 'kanwil', 'unit')
);

alter table session enable row level security;
create policy follows_account on session using (exists (select from account where account.id = session.account_id));
alter table recovery_code enable row level security;
create policy follows_account on recovery_code using (exists (select from account where account.id = recovery_code.account_id));
alter table invitation enable row level security;
create policy follows_account on invitation using (exists (select from account where account.id = invitation.account_id));

-- Before anybody is known, the program asks these narrow questions and no others.
create function credentials_of(wanted text)
  returns table (
    id uuid, name text, username text, password_hash text, totp_secret text, totp_step bigint, known_device_salt uuid
  )
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select id, name, username, password_hash, totp_secret, totp_step, known_device_salt
    from account where username = wanted and closed_at is null
  $$;

create function session_by(hash text, moment timestamptz)
  returns table (
    id uuid, seen_at timestamptz, account_id uuid, name text, username text, second_factor boolean,
    post_id uuid, title text, standing text, roles text[], valid_from date, valid_to date,
    unit_id uuid, kanwil_id uuid, unit_kind text, unit_name text, time_zone text, posts bigint
  )
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select session.id, session.seen_at, account.id, account.name, account.username, account.second_factor,
      post.id, post.title, post.standing, post.roles, post.valid_from, post.valid_to,
      unit.id, unit.kanwil_id, unit.kind, unit.name, unit.time_zone,
      (select count(*) from post other where other.account_id = account.id and other.valid_to is null)
    from session
      join account on account.id = session.account_id
      left join post on post.id = session.post_id
      left join unit on unit.id = post.unit_id
    where session.token_hash = hash and session.ended_at is null and account.closed_at is null
      and session.expires_at > moment and session.seen_at > moment - interval '12 hours'
  $$;

create function invitation_by(wanted uuid, moment timestamptz)
  returns table (id uuid, account_id uuid, name text, username text, purpose text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select invitation.id, account.id, account.name, account.username, invitation.purpose
    from invitation join account on account.id = invitation.account_id
    where invitation.id = wanted and invitation.used_at is null
      and invitation.expires_at > moment and account.closed_at is null
  $$;

create function any_account() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from account) $$;

-- Whether every post that an account holds now or later lies within the reach of this transaction: who administers
-- one post of a person must not gain power over the others.
create function holds_posts_elsewhere(whose uuid, day date) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select current_setting('app.level', true) is distinct from 'nation' and exists (
      select from post
      where account_id = whose and (valid_to is null or valid_to >= day)
        and unit_id not in (
          select descendant from unit_closure
          where ancestor = nullif(current_setting('app.unit', true), '')::uuid
        )
    )
  $$;

revoke execute on function credentials_of, session_by, invitation_by, any_account, holds_posts_elsewhere from public;
grant execute on function credentials_of, session_by, invitation_by, any_account, holds_posts_elsewhere to bekal_app;
