-- How alive each agreement is that came into force: one row, reckoned again when something happens and on the day on
-- which time alone may change it.

create table vitality (
  agreement_id uuid primary key references agreement (id) on delete cascade,
  unit_id uuid not null references unit (id), -- that leads it
  kanwil_id uuid not null,
  state text not null check (state in ('alive', 'stalled', 'in-name-only', 'not-begun', 'ended')),
  since date not null,
  last_fact_on date,
  quiet_from date not null, -- days without a fact count from here, those of suspensions left out
  promises integer not null,
  overdue integer not null, -- past their last day, neither done nor stopped
  open_points integer not null, -- action points past their day that nobody has answered
  suspended_on date, -- while a suspension stands
  next_on date, -- the next day on which time alone may change anything here
  check (overdue between 0 and promises)
);
create index vitality_next on vitality (next_on);
create index vitality_unit on vitality (unit_id) where state = 'in-name-only';
grant select, insert, update, delete on vitality to bekal_app;
alter table vitality enable row level security;
create policy reach on vitality using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or (select true from agreement_unit bound where bound.agreement_id = vitality.agreement_id limit 1)
);

-- The state stands at the agreement too, so that lists and sums find it as fast as the stage.
alter table agreement add column vitality text;
create index agreement_vitality on agreement (vitality, created_at desc);

create function keep_vitality() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update agreement set vitality = new.state
  where id = coalesce(new.agreement_id, old.agreement_id) and vitality is distinct from new.state;
  return null;
end
$$;
create trigger keep_vitality after insert or update of state or delete on vitality
  for each row execute function keep_vitality();

-- Whatever bears on an agreement's life marks it here, in the same transaction, whichever act wrote it. Marks are only
-- added, so that nobody ever waits for another; whoever reckons takes them away.
create table vitality_due (
  id bigint generated always as identity primary key,
  agreement_id uuid not null
);
grant select, delete on vitality_due to bekal_app;
alter table vitality_due enable row level security;
create policy reach on vitality_due using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = vitality_due.agreement_id limit 1)
);

create function vitality_due_for_facts() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into vitality_due (agreement_id) select distinct agreement_id from fresh where agreement_id is not null;
  return null;
end
$$;
create trigger vitality_due after insert on fact
  referencing new table as fresh for each statement execute function vitality_due_for_facts();

create function vitality_due_for_parts() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into vitality_due (agreement_id) values (coalesce(new.agreement_id, old.agreement_id));
  return null;
end
$$;
create trigger vitality_due after insert or delete or update on plan_item
  for each row execute function vitality_due_for_parts();
create trigger vitality_due after insert or update on suspension
  for each row execute function vitality_due_for_parts();
create trigger vitality_due after insert or delete on meeting_agreement
  for each row execute function vitality_due_for_parts();

create function vitality_due_for_agreements() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into vitality_due (agreement_id) values (new.id);
  return null;
end
$$;
create trigger vitality_due after insert or update of stage, stage_since, starts_on, ends_on, unit_id, kanwil_id on agreement
  for each row execute function vitality_due_for_agreements();

create function vitality_due_for_points() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into vitality_due (agreement_id)
    select agreement_id from meeting_agreement where meeting_id = new.meeting_id;
  return null;
end
$$;
create trigger vitality_due after insert or update of stage, due_on on action_point
  for each row execute function vitality_due_for_points();

insert into vitality_due (agreement_id)
  select id from agreement where stage in ('active', 'ended', 'terminated');

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000003101', 'agreement.vitality', 'Kerja sama hidup, tersendat, atau tinggal nama',
   'Praktik unit', '2010-01-01',
   '{"startDays": 90, "slowDays": 60, "silentDays": 120, "overduePercent": 50, "openPoints": 2}');

insert into data_table (name, class, title, purpose, keep, on_forget) values
  ('vitality', 'umum', 'Keadaan kerja sama', 'Menemukan kerja sama yang tinggal nama', 'Selama kerja samanya ada', null),
  ('vitality_due', 'umum', 'Kerja sama yang perlu dihitung lagi', 'Menghitung keadaan kerja sama', 'Sampai dihitung', null);
