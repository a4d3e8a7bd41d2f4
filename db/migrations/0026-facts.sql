-- Facts: what truly happened for a promise, written by the act that made it true. Nothing is changed or removed here:
-- what turns out wrong is taken back by a counter-fact of the same record.

create table fact (
  id uuid primary key,
  unit_id uuid not null references unit (id), -- whose record it comes from
  kanwil_id uuid not null,
  agreement_id uuid references agreement (id),
  plan_item_id uuid references plan_item (id), -- null: for the agreement as a whole, or for the unit's own programme
  kind text not null check (kind in ('lesson', 'person-hours', 'people', 'service', 'goods', 'visit', 'media', 'money')),
  happened_on date not null,
  amount bigint not null check (amount <> 0), -- in the measure of the kind; below zero takes back
  -- whom it counts, where people are counted; null where that is not known of the person
  sex text check (sex in ('male', 'female')),
  age_group text check (age_group in ('child', 'youth', 'adult', 'elder')),
  status text check (status in ('detainee', 'inmate', 'juvenile', 'client', 'former')),
  record_kind text not null check (record_kind in ('lesson', 'participant', 'service', 'pledge', 'monitoring', 'report')),
  record_id uuid not null,
  recorded_at timestamptz not null,
  check (plan_item_id is null or agreement_id is not null)
);
create index fact_record on fact (record_id, record_kind);
create index fact_item on fact (plan_item_id, kind, happened_on) include (amount) where plan_item_id is not null;
create index fact_agreement on fact (agreement_id, happened_on) where agreement_id is not null;
create index fact_unit on fact (unit_id, happened_on);
grant select, insert, update (kanwil_id) on fact to bekal_app;
alter table fact enable row level security;
create policy reach on fact using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or (select true from agreement_unit bound where bound.agreement_id = fact.agreement_id limit 1)
);

insert into data_table (name, class, title, purpose, keep, on_forget) values
  ('fact', 'umum', 'Fakta', 'Menghitung kemajuan janji', 'Tidak dihapus', null);
