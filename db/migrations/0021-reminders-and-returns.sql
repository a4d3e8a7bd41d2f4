-- More that is reminded of: what several units owe alike, such as the answer to one directive, is a thing of each.
drop index reminder_open;
create unique index reminder_open on reminder (kind, subject_id, unit_id, day) where settled_on is null;

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000002101', 'directive.reminders', 'Pengingat arahan yang belum ditindaklanjuti',
   'Praktik unit', '2010-01-01', '{"days": [30, 7]}');

-- The head sends an evaluation back instead of confirming it; whoever writes it again clears this.
alter table evaluation
  add column returned_by text,
  add column returned_on date,
  add column returned_reason text check (returned_reason <> ''),
  add check (num_nonnulls(returned_by, returned_on, returned_reason) in (0, 3)),
  add check (returned_on is null or confirmed_on is null);
