-- People of a list that another room keeps are enrolled together: why just these stands with what became of them.

alter table enrolment_batch add column reason jsonb;

-- A study visit of a cohort keeps a promise of its own: it is a fact from the moment on in which the gate opened.
alter table study_visit add column plan_item_id uuid references plan_item (id) on delete set null;
create index study_visit_item on study_visit (plan_item_id) where plan_item_id is not null;
alter table fact drop constraint fact_record_kind_check;
alter table fact add constraint fact_record_kind_check check (record_kind in ('lesson', 'participant', 'study-visit',
  'certificate', 'service', 'pledge', 'monitoring', 'report'));

-- What each device said of each person, so that words which come in any order come to the same: the last word of a device
-- takes the place of its earlier ones. Receipts of before say nothing of it.
alter table mark_receipt add column participant_id uuid references participant (id) on delete cascade,
  add column device text, add column present boolean, add column reason text, add column made_at timestamptz,
  add column seen_at timestamptz, add column made_by text;
create index mark_receipt_participant on mark_receipt (participant_id) where participant_id is not null;
alter table mark_clash drop constraint mark_clash_kept_check;
alter table mark_clash add constraint mark_clash_kept_check check (kept in ('standing', 'arrived', 'replaced'));
update data_table set class = 'spesifik', on_forget = 'keep' where name = 'mark_receipt';
