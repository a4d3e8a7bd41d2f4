-- Routine services with their days, help in kind with its receipts and uses, and monitoring visits with a checklist.

create table routine (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  agreement_id uuid not null references agreement (id),
  plan_item_id uuid not null references plan_item (id),
  name text not null check (name <> ''),
  place text not null check (place <> ''),
  begins_at time not null,
  ends_at time not null,
  partner_people text, -- whom the partner sends, in its own words
  rhythm text not null check (rhythm in ('weekly', 'monthly')),
  weekdays integer[] not null check (cardinality(weekdays) between 1 and 7), -- 0 is Sunday
  every integer not null check (every between 1 and 12), -- weeks or months
  nth integer check (nth between 1 and 5), -- of a monthly one: the first to the fourth, 5 is the last
  starts_on date not null,
  ends_on date not null,
  stopped_on date, -- the first day on which it is no longer given
  stop_reason text,
  version integer not null default 1,
  created_at timestamptz not null,
  check (ends_at > begins_at),
  check (ends_on >= starts_on),
  check ((rhythm = 'monthly') = (nth is not null)),
  check ((stopped_on is null) = (stop_reason is null))
);
create index routine_unit on routine (unit_id, name);
create index routine_kanwil on routine (kanwil_id, name);
create index routine_agreement on routine (agreement_id);
create index routine_item on routine (plan_item_id);
grant select, insert, update on routine to bekal_app;
alter table routine enable row level security;
create policy reach on routine using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- A day of a service. One that nobody spoke of stays planned, and is asked about; it never counts as held.
create table routine_day (
  id uuid primary key,
  routine_id uuid not null references routine (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  day date not null,
  state text not null check (state in ('planned', 'held', 'missed', 'cancelled')),
  makes_up_for uuid references routine_day (id),
  served integer check (served >= 0), -- how often somebody was served; the same person twice is two
  parts jsonb not null default '{}', -- of those, as far as known, by sex, age and status
  note text,
  missed_by text check (missed_by in ('partner', 'unit', 'other')),
  reason text, -- why it was missed or called off
  halted_by uuid references agreement (id), -- the agreement whose halt called it off
  recorded_by_name text,
  recorded_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  check ((state = 'missed') = (missed_by is not null)),
  check ((state in ('missed', 'cancelled')) = (reason is not null)),
  check (state = 'held' or served is null),
  check (halted_by is null or state = 'cancelled'),
  unique (routine_id, day)
);
create index routine_day_unit on routine_day (unit_id, day);
create index routine_day_kanwil on routine_day (kanwil_id, day);
create index routine_day_silent on routine_day (unit_id, day) where state = 'planned';
create unique index routine_day_made_up on routine_day (makes_up_for) where state <> 'cancelled';
grant select, insert, update on routine_day to bekal_app;
alter table routine_day enable row level security;
create policy reach on routine_day using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- Help in kind: what a partner promised to give, what came of it, and where it is in use.
create table pledge (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  agreement_id uuid not null references agreement (id),
  plan_item_id uuid references plan_item (id),
  partner_id uuid not null references partner (id),
  what text not null check (what <> ''),
  quantity bigint check (quantity > 0), -- null: nobody has said how much
  measure text not null check (measure <> ''),
  value bigint check (value >= 0), -- whole rupiah, of all of it
  pledged_on date not null,
  due_on date,
  note text,
  withdrawn_on date,
  withdrawn_reason text,
  version integer not null default 1,
  created_at timestamptz not null,
  check (due_on is null or due_on >= pledged_on),
  check ((withdrawn_on is null) = (withdrawn_reason is null))
);
create index pledge_unit on pledge (unit_id, due_on);
create index pledge_kanwil on pledge (kanwil_id, due_on);
create index pledge_agreement on pledge (agreement_id);
create index pledge_partner on pledge (partner_id);
create index pledge_item on pledge (plan_item_id) where plan_item_id is not null;
grant select, insert, update on pledge to bekal_app;
alter table pledge enable row level security;
create policy reach on pledge using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

create table pledge_receipt (
  id uuid primary key,
  pledge_id uuid not null references pledge (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  received_on date not null,
  quantity bigint not null check (quantity > 0),
  condition text not null check (condition in ('good', 'incomplete', 'damaged')),
  received_by text not null check (received_by <> ''), -- the officer who took it
  note text,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'), -- the handover note
  size bigint not null,
  type text not null,
  file_name text not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  taken_back_on date,
  taken_back_by_name text,
  taken_back_reason text,
  check (num_nonnulls(taken_back_on, taken_back_by_name, taken_back_reason) in (0, 3))
);
create index pledge_receipt_of on pledge_receipt (pledge_id, received_on);
create index pledge_receipt_unit on pledge_receipt (unit_id);
grant select, insert, update on pledge_receipt to bekal_app;
alter table pledge_receipt enable row level security;
create policy reach on pledge_receipt using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

create table pledge_use (
  id uuid primary key,
  pledge_id uuid not null references pledge (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  quantity bigint not null check (quantity > 0),
  location text not null check (location <> ''),
  since_on date not null,
  ended_on date,
  ended_how text check (ended_how in ('moved', 'broken', 'returned')),
  end_note text,
  recorded_by_name text not null,
  created_at timestamptz not null,
  check (num_nonnulls(ended_on, ended_how) in (0, 2)),
  check (ended_on is null or ended_on >= since_on)
);
create index pledge_use_of on pledge_use (pledge_id, since_on);
create index pledge_use_unit on pledge_use (unit_id);
grant select, insert, update on pledge_use to bekal_app;
alter table pledge_use enable row level security;
create policy reach on pledge_use using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- What a monitoring visit looks at. Rows, so that an official form can take the place of this one.
create table checklist_item (
  id uuid primary key,
  place_in_order integer not null,
  question text not null check (question <> ''),
  look_at text not null, -- what shows the answer
  source text not null,
  valid_from date not null,
  valid_to date
);
grant select on checklist_item to bekal_app;

create table monitoring_visit (
  id uuid primary key,
  unit_id uuid not null references unit (id), -- the office that visits
  kanwil_id uuid not null,
  agreement_id uuid not null references agreement (id),
  meeting_id uuid not null references meeting (id), -- who was there, and what became of the findings
  visited_on date not null,
  summary text not null check (summary <> ''),
  version integer not null default 1,
  created_at timestamptz not null
);
create index monitoring_visit_unit on monitoring_visit (unit_id, visited_on desc);
create index monitoring_visit_kanwil on monitoring_visit (kanwil_id, visited_on desc);
create index monitoring_visit_agreement on monitoring_visit (agreement_id, visited_on desc);
create index monitoring_visit_meeting on monitoring_visit (meeting_id);
grant select, insert, update on monitoring_visit to bekal_app;
alter table monitoring_visit enable row level security;
create policy reach on monitoring_visit using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or (select true from agreement_unit bound where bound.agreement_id = monitoring_visit.agreement_id limit 1)
);

create table monitoring_answer (
  visit_id uuid not null references monitoring_visit (id),
  item_id uuid not null references checklist_item (id),
  answer text not null check (answer in ('yes', 'partly', 'no')),
  note text, -- what was found
  action_point_id uuid references action_point (id),
  primary key (visit_id, item_id),
  check (answer = 'yes' or note is not null),
  check (action_point_id is null or answer <> 'yes')
);
create index monitoring_answer_point on monitoring_answer (action_point_id) where action_point_id is not null;
grant select, insert, update, delete on monitoring_answer to bekal_app;
alter table monitoring_answer enable row level security;
create policy reach on monitoring_answer using ((select true from monitoring_visit bound where bound.id = visit_id limit 1));

insert into checklist_item (id, place_in_order, question, look_at, source, valid_from)
select ('01900000-0000-7000-8000-0000000033' || lpad(place::text, 2, '0'))::uuid, place, question, look_at,
  'Disusun dari pertanyaan laporan kerja sama satuan kerja; formulir resmi belum ditemukan', '2010-01-01'
from (values
  (1, 'Kegiatan rencana aksi berjalan menurut jadwalnya', 'Halaman rencana aksi, jadwal, dan daftar hadir'),
  (2, 'Tanggal pelaksanaan dan jumlah peserta tercatat', 'Daftar hadir dan catatan hari layanan'),
  (3, 'Unit memperoleh manfaat yang dijanjikan', 'Barang, layanan, atau hasil yang terlihat'),
  (4, 'Mitra memperoleh manfaat yang dijanjikan', 'Keterangan mitra'),
  (5, 'Barang bantuan ada, terpakai, dan terawat', 'Barang di tempatnya dan berita acara'),
  (6, 'Hambatan sebelumnya sudah ditangani', 'Notula dan tindak lanjut'),
  (7, 'Tindak lanjut pertemuan sebelumnya selesai', 'Daftar tindak lanjut'),
  (8, 'Pindaian naskah dan bukti pelaksanaan lengkap', 'Halaman kerja sama'),
  (9, 'Masa berlaku dan penanggung jawab kedua pihak jelas', 'Halaman kerja sama')
) item (place, question, look_at);

insert into data_table (name, class, title, purpose, keep, on_forget) values
  ('routine', 'umum', 'Layanan rutin', 'Menjalankan kerja sama', 'Menurut jadwal retensi arsip', null),
  ('routine_day', 'umum', 'Hari layanan', 'Menjalankan kerja sama', 'Menurut jadwal retensi arsip', null),
  ('pledge', 'umum', 'Bantuan barang', 'Menjalankan kerja sama', 'Menurut jadwal retensi arsip', null),
  ('pledge_receipt', 'umum', 'Penerimaan bantuan', 'Menjalankan kerja sama', 'Menurut jadwal retensi arsip', null),
  ('pledge_use', 'umum', 'Pemakaian bantuan', 'Menjalankan kerja sama', 'Menurut jadwal retensi arsip', null),
  ('checklist_item', 'umum', 'Daftar periksa monitoring', 'Memantau kerja sama', 'Selama program dipakai', null),
  ('monitoring_visit', 'umum', 'Kunjungan monitoring', 'Memantau kerja sama', 'Menurut jadwal retensi arsip', null),
  ('monitoring_answer', 'umum', 'Jawaban daftar periksa', 'Memantau kerja sama', 'Menurut jadwal retensi arsip', null);
