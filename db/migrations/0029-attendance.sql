-- Attendance: whether a lesson was held, and who was there. Marks are kept by month, for they are many.

-- A lesson's code on paper is the last twelve digits of its id (attendance/code.ts), so printing writes nothing.
create index lesson_code on lesson (right(id::text, 12));
create index lesson_day on lesson (held_on, begins_at); -- every unit's lessons of a day

create table sheet (
  lesson_id uuid primary key references lesson (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  held_on date not null,
  state text not null check (state in ('open', 'closed', 'unrecorded')),
  closed_at timestamptz,
  closed_by text,
  version integer not null default 0, -- how often marks were written on it
  created_at timestamptz not null,
  check ((state = 'open') = (closed_at is null))
);
create index sheet_unit on sheet (unit_id, held_on);
create index sheet_unrecorded on sheet (unit_id, held_on) where state = 'unrecorded';
grant select, insert, update, delete on sheet to bekal_app;
alter table sheet enable row level security;
create policy reach on sheet using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- What stands now of one person at one lesson. Earlier values are in mark_change. Its region is that of the sheet.
create table mark (
  held_on date not null,
  lesson_id uuid not null references lesson (id),
  participant_id uuid not null references participant (id),
  unit_id uuid not null,
  present boolean not null,
  reason text, -- code of attendance/kinds.ts
  -- whom it counts, as it was known when the mark was first made: facts do not change when people move on
  sex text check (sex in ('male', 'female')),
  age_group text check (age_group in ('child', 'youth', 'adult', 'elder')),
  status text check (status in ('detainee', 'inmate', 'juvenile', 'client', 'former')),
  made_at timestamptz not null, -- on the device, where there was no network
  arrived_at timestamptz not null,
  marked_by text not null,
  device text, -- null: marked on a page of the program
  primary key (held_on, lesson_id, participant_id),
  check (present = (reason is null))
) partition by range (held_on);
create index mark_lesson on mark (lesson_id);
create index mark_participant on mark (participant_id, held_on);
grant select, insert, update, delete on mark to bekal_app;
alter table mark enable row level security;
create policy reach on mark using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- The months stand apart: nobody but their owner may open them directly, so the wall of `mark` cannot be walked around.
create schema mark_months;
create function make_mark_month(of_day date) returns void
  language plpgsql security definer set search_path = public, pg_temp
as $$
declare
  month date := date_trunc('month', of_day);
  name text := 'mark_' || to_char(month, 'YYYY_MM');
begin
  if to_regclass('mark_months.' || name) is not null then return; end if;
  perform pg_advisory_xact_lock(hashtext('mark_months'));
  if to_regclass('mark_months.' || name) is not null then return; end if;
  -- made apart and attached: that waits for nobody who reads or writes marks
  execute format('create table mark_months.%I (like mark including defaults including constraints)', name);
  execute format('alter table mark attach partition mark_months.%I for values from (%L) to (%L)',
    name, month, month + interval '1 month');
end
$$;
revoke execute on function make_mark_month from public;
grant execute on function make_mark_month to bekal_app;

-- Every value that a mark had before; nothing is changed or removed here.
create table mark_change (
  id uuid primary key,
  lesson_id uuid not null references lesson (id),
  participant_id uuid not null references participant (id),
  unit_id uuid not null,
  present boolean not null,
  reason text,
  made_at timestamptz not null,
  marked_by text not null,
  replaced_at timestamptz not null,
  replaced_by text not null
);
create index mark_change_lesson on mark_change (lesson_id, replaced_at);
create index mark_change_participant on mark_change (participant_id);
grant select, insert on mark_change to bekal_app;
alter table mark_change enable row level security;
create policy reach on mark_change using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- What a device sent, by the key it gave it: the same key twice changes nothing.
create table mark_receipt (
  lesson_id uuid not null references lesson (id),
  key uuid not null,
  unit_id uuid not null,
  at timestamptz not null,
  primary key (lesson_id, key)
);
grant select, insert on mark_receipt to bekal_app;
alter table mark_receipt enable row level security;
create policy reach on mark_receipt using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- A value that arrived and met another: kept, not applied, until a person says which holds.
create table mark_clash (
  id uuid primary key,
  lesson_id uuid not null references lesson (id),
  participant_id uuid not null references participant (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  present boolean not null,
  reason text,
  made_at timestamptz not null,
  made_by text not null,
  device text not null,
  arrived_at timestamptz not null,
  cause text not null check (cause in ('other-device', 'too-late')),
  -- what stood when it arrived; null where nothing did
  stood_present boolean,
  stood_reason text,
  stood_by text,
  stood_at timestamptz,
  kept text check (kept in ('standing', 'arrived')),
  settled_at timestamptz,
  settled_by text,
  check ((kept is null) = (settled_at is null))
);
create index mark_clash_lesson on mark_clash (lesson_id);
create index mark_clash_participant on mark_clash (participant_id);
create index mark_clash_open on mark_clash (unit_id) where kept is null;
grant select, insert, update on mark_clash to bekal_app;
alter table mark_clash enable row level security;
create policy reach on mark_clash using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- A change after the days in which marks are free; until a second person approves, the old values count.
create table mark_request (
  id uuid primary key,
  lesson_id uuid not null references lesson (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  wants jsonb not null, -- list of {participantId, present, reason}
  reason text not null check (reason <> ''),
  asked_by uuid not null references account (id),
  asked_by_name text not null,
  asked_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'approved', 'declined')),
  decided_by_name text,
  decided_at timestamptz,
  note text,
  check ((state = 'open') = (decided_at is null))
);
create unique index mark_request_open on mark_request (lesson_id) where state = 'open';
create index mark_request_unit on mark_request (unit_id, asked_at) where state = 'open';
create index mark_request_lesson on mark_request (lesson_id);
grant select, insert, update on mark_request to bekal_app;
alter table mark_request enable row level security;
create policy reach on mark_request using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- The signed paper, photographed.
create table sheet_photo (
  id uuid primary key,
  lesson_id uuid not null references lesson (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  sha256 text not null,
  size bigint not null,
  type text not null,
  file_name text not null,
  attached_at timestamptz not null,
  attached_by text not null
);
create index sheet_photo_lesson on sheet_photo (lesson_id, attached_at);
grant select, insert, update on sheet_photo to bekal_app;
alter table sheet_photo enable row level security;
create policy reach on sheet_photo using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- A link that opens one lesson for an instructor from outside; only the fingerprint of its token is kept.
create table lesson_link (
  id uuid primary key,
  lesson_id uuid not null references lesson (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  token_hash text not null unique,
  holder text not null check (holder <> ''),
  given_by text not null,
  given_at timestamptz not null,
  revoked_at timestamptz
);
create index lesson_link_lesson on lesson_link (lesson_id);
grant select, insert, update on lesson_link to bekal_app;
alter table lesson_link enable row level security;
create policy reach on lesson_link using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- What a stranger who holds the token may learn before anything else: which lesson, and whether the link still lives.
create function lesson_link_by(hash text, at timestamptz)
  returns table (id uuid, lesson_id uuid, unit_id uuid, kanwil_id uuid, holder text, time_zone text)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select lesson_link.id, lesson.id, lesson.unit_id, lesson.kanwil_id, lesson_link.holder, unit.time_zone
  from lesson_link join lesson on lesson.id = lesson_link.lesson_id join unit on unit.id = lesson.unit_id
    left join sheet on sheet.lesson_id = lesson.id
  where lesson_link.token_hash = hash and lesson_link.revoked_at is null
    and lesson.stage = 'planned' and coalesce(sheet.state, 'open') = 'open'
    and lesson.held_on = (at at time zone unit.time_zone)::date
$$;
revoke execute on function lesson_link_by from public;
grant execute on function lesson_link_by to bekal_app;

-- What somebody came to at the end. The newest counts; earlier ones stay.
create table assessment (
  id uuid primary key,
  participant_id uuid not null references participant (id),
  cohort_id uuid not null references cohort (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  result text not null check (result in ('passed', 'not-passed', 'retake')),
  assessor text not null check (assessor <> ''),
  assessed_on date not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  latest boolean not null default true
);
create unique index assessment_latest on assessment (participant_id) where latest;
create index assessment_cohort on assessment (cohort_id, participant_id);
grant select, insert, update on assessment to bekal_app;
alter table assessment enable row level security;
create policy reach on assessment using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000002901', 'attendance.reasons', 'Jam pelajaran menurut alasan tidak hadir',
   'Praktik unit; lembaga sertifikasi atau perjanjian dapat menetapkan lain.',
   '2010-01-01', '{"sick": {"hours": "excused", "premi": false}, "court": {"hours": "excused", "premi": false},
     "visit": {"hours": "excused", "premi": false}, "isolation": {"hours": "missed", "premi": false},
     "paused": {"hours": "excused", "premi": false}, "duty": {"hours": "attended", "premi": true},
     "cancelled": {"hours": "excused", "premi": false}, "refused": {"hours": "missed", "premi": false},
     "unknown": {"hours": "missed", "premi": false}}'),
  ('01900000-0000-7000-8000-000000002902', 'attendance.excused', 'Jam yang boleh dimaafkan',
   'Praktik unit; lembaga sertifikasi atau perjanjian dapat menetapkan lain.',
   '2010-01-01', '{"mostPercent": 20}'),
  ('01900000-0000-7000-8000-000000002903', 'attendance.change', 'Lama kehadiran boleh diubah tanpa persetujuan',
   'Praktik unit.', '2010-01-01', '{"days": 7}'),
  ('01900000-0000-7000-8000-000000002904', 'attendance.unrecorded', 'Kapan sesi ditutup sebagai tidak tercatat',
   'Praktik unit.', '2010-01-01', '{"days": 3}'),
  ('01900000-0000-7000-8000-000000002905', 'attendance.in-a-row', 'Tidak hadir berturut-turut',
   'Praktik unit.', '2010-01-01', '{"times": 3}');

insert into data_table (name, class, title, purpose, keep, on_forget) values
  ('sheet', 'umum', 'Daftar hadir', 'Menyelenggarakan pembinaan', 'Menurut jadwal retensi arsip', null),
  ('mark', 'spesifik', 'Kehadiran', 'Menghitung jam pelajaran', 'Menurut jadwal retensi arsip', 'keep'),
  ('mark_change', 'spesifik', 'Kehadiran sebelum diubah', 'Menghitung jam pelajaran', 'Menurut jadwal retensi arsip', 'keep'),
  ('mark_receipt', 'umum', 'Kiriman kehadiran dari perangkat', 'Mencegah kiriman ganda', 'Menurut jadwal retensi arsip', null),
  ('mark_clash', 'spesifik', 'Kehadiran yang berbeda', 'Menghitung jam pelajaran', 'Menurut jadwal retensi arsip', 'keep'),
  ('mark_request', 'spesifik', 'Permintaan mengubah kehadiran', 'Menghitung jam pelajaran', 'Menurut jadwal retensi arsip', null),
  ('sheet_photo', 'pribadi', 'Foto daftar hadir', 'Bukti pelaksanaan', 'Menurut jadwal retensi arsip', null),
  ('lesson_link', 'umum', 'Tautan instruktur', 'Mencatat kehadiran dari luar', 'Menurut jadwal retensi arsip', null),
  ('assessment', 'pribadi', 'Penilaian akhir', 'Menyelenggarakan pembinaan', 'Menurut jadwal retensi arsip', 'keep');
