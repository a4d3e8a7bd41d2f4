-- Attendance: whether a lesson was held, and who was there. Marks are kept by month, for they are many.

create table sheet (
  lesson_id uuid primary key references lesson (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  held_on date not null,
  state text not null check (state in ('open', 'closed', 'unrecorded')),
  code text not null unique, -- printed on the sheet, so that paper and record stay linked
  closed_at timestamptz,
  closed_by text,
  version integer not null default 1,
  created_at timestamptz not null
);
create index sheet_unit on sheet (unit_id, held_on);
grant select, insert, update, delete on sheet to bekal_app;
alter table sheet enable row level security;
create policy reach on sheet using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);
insert into data_table (name, class, title, purpose, keep, on_forget) values
  ('sheet', 'umum', 'Daftar hadir', 'Menyelenggarakan pembinaan', 'Menurut jadwal retensi arsip', null);
