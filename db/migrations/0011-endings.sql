-- How an agreement ends: what was decided before its last day, suspension, early end; and how the next one learns from it.

-- What will happen at the end. One word per agreement, changed until the end; the record keeps the earlier ones.
create table ending_decision (
  agreement_id uuid primary key references agreement (id),
  choice text not null check (choice in ('extend', 'let-end', 'replace')),
  way text check (way in ('addendum', 'successor')),
  reason text not null check (reason <> ''),
  decided_by text not null check (decided_by <> ''),
  decided_on date not null,
  version integer not null default 1,
  check ((choice = 'extend') = (way is not null))
);

-- Suspension lies over the stage: the agreement stays in force on paper, and nothing is done under it.
create table suspension (
  id uuid primary key,
  agreement_id uuid not null references agreement (id),
  reason text not null check (reason <> ''),
  begins_on date not null,
  planned_until date not null,
  paper_id uuid not null references paper (id),
  lifted_on date,
  lift_reason text,
  at timestamptz not null,
  check (planned_until >= begins_on),
  check (lifted_on >= begins_on),
  check ((lifted_on is null) = (lift_reason is null))
);
create unique index suspension_open on suspension (agreement_id) where lifted_on is null;
create index suspension_of on suspension (agreement_id, begins_on);

create table early_end (
  id uuid primary key,
  agreement_id uuid not null references agreement (id),
  ended_on date not null,
  initiated_by text not null check (initiated_by in ('us', 'partner', 'both', 'order')),
  reason text not null check (reason <> ''),
  settlement text not null check (settlement <> ''), -- what becomes of rights and duties
  handover text not null check (handover <> ''), -- what becomes of things and places
  paper_id uuid not null references paper (id),
  recorded_on date not null,
  withdrawn_reason text,
  at timestamptz not null
);
create unique index early_end_standing on early_end (agreement_id) where withdrawn_reason is null;
create index early_end_of on early_end (agreement_id, at);

-- A promise that an early end stopped, and since when.
alter table plan_item add column stopped_on date;

-- What the last term was worth: judged by one person, confirmed by another.
create table evaluation (
  agreement_id uuid primary key references agreement (id),
  benefit_unit text not null check (benefit_unit <> ''),
  benefit_partner text not null check (benefit_partner <> ''),
  obstacles text not null check (obstacles <> ''),
  evaluated_by uuid not null references account (id),
  evaluator text not null,
  evaluator_post text not null,
  evaluated_on date not null,
  confirmed_by uuid references account (id),
  confirmer text,
  confirmer_post text,
  confirmed_on date,
  version integer not null default 1,
  check (confirmed_by <> evaluated_by),
  check (num_nonnulls(confirmed_by, confirmer, confirmer_post, confirmed_on) in (0, 4))
);

create table evaluation_verdict (
  agreement_id uuid not null references evaluation (agreement_id),
  plan_item_id uuid not null references plan_item (id),
  verdict text not null check (verdict in ('reached', 'partly', 'missed', 'unrecorded')),
  note text,
  primary key (agreement_id, plan_item_id)
);
create index evaluation_verdict_item on evaluation_verdict (plan_item_id);

-- What the next term should do better, and how a successor took it up.
create table improvement (
  id uuid primary key,
  agreement_id uuid not null references evaluation (agreement_id),
  place_in_order integer not null,
  wish text not null check (wish <> '')
);
create index improvement_of on improvement (agreement_id, place_in_order);

create table improvement_answer (
  improvement_id uuid not null references improvement (id),
  agreement_id uuid not null references agreement (id), -- the successor
  plan_item_id uuid references plan_item (id) on delete cascade,
  reason text,
  primary key (improvement_id, agreement_id),
  check (num_nonnulls(plan_item_id, reason) = 1)
);
create index improvement_answer_of on improvement_answer (agreement_id);
create index improvement_answer_item on improvement_answer (plan_item_id);

grant select, insert, update on ending_decision, suspension, early_end, evaluation to bekal_app;
grant select, insert, update, delete on evaluation_verdict, improvement, improvement_answer to bekal_app;

alter table ending_decision enable row level security;
create policy reach on ending_decision using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = ending_decision.agreement_id limit 1)
);
alter table suspension enable row level security;
create policy reach on suspension using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = suspension.agreement_id limit 1)
);
alter table early_end enable row level security;
create policy reach on early_end using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = early_end.agreement_id limit 1)
);
alter table evaluation enable row level security;
create policy reach on evaluation using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = evaluation.agreement_id limit 1)
);
alter table evaluation_verdict enable row level security;
create policy reach on evaluation_verdict using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = evaluation_verdict.agreement_id limit 1)
);
alter table improvement enable row level security;
create policy reach on improvement using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = improvement.agreement_id limit 1)
);
alter table improvement_answer enable row level security;
create policy reach on improvement_answer using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = improvement_answer.agreement_id limit 1)
);
