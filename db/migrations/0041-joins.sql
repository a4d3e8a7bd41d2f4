-- People of a list that another room keeps are enrolled together: why just these stands with what became of them.

alter table enrolment_batch add column reason jsonb;

-- A study visit of a cohort keeps a promise of its own: it is a fact from the moment on in which the gate opened.
alter table study_visit add column plan_item_id uuid references plan_item (id) on delete set null;
create index study_visit_item on study_visit (plan_item_id) where plan_item_id is not null;
alter table fact drop constraint fact_record_kind_check;
alter table fact add constraint fact_record_kind_check check (record_kind in ('lesson', 'participant', 'study-visit',
  'certificate', 'service', 'pledge', 'monitoring', 'report'));
