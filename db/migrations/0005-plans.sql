-- The action plan: the inseparable annex of an agreement.

create table plan_item (
  id uuid primary key,
  agreement_id uuid not null references agreement (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  place_in_order integer not null,
  activity text not null check (activity <> ''),
  output text not null check (output <> ''),
  quantity integer not null check (quantity > 0),
  measure text not null,
  place text not null,
  starts_on date not null,
  ends_on date not null,
  source text not null,
  budget bigint check (budget > 0), -- whole rupiah
  our_owner_id uuid references account (id),
  partner_owner_id uuid references partner_contact (id),
  proofs text[] not null,
  version integer not null default 1,
  created_at timestamptz not null,
  check (ends_on >= starts_on)
);
create index plan_item_of on plan_item (agreement_id, starts_on, place_in_order);
create index plan_item_unit_due on plan_item (unit_id, ends_on);
create index plan_item_kanwil_due on plan_item (kanwil_id, ends_on);
create index plan_item_owner on plan_item (our_owner_id, ends_on);
grant select, insert, update, delete on plan_item to bekal_app;

alter table plan_item enable row level security;
create policy reach on plan_item using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = plan_item.agreement_id limit 1)
);
