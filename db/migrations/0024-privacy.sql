-- Privacy: who looks at whom and why, what people ask of their data, what is kept how long, and of what class it is.

-- Said instead of a name to whoever has not yet said why: 'Ahmad Fauzi' is 'A. F.'.
create function initials(name text) returns text language sql immutable parallel safe as $$
  select string_agg(upper(left(word, 1)) || '.', ' ') from regexp_split_to_table(trim(name), '\s+') word
$$;

-- Every opening of a person's file. Never changed and never deleted.
create table look (
  id uuid primary key,
  person_id uuid not null references person (id),
  what text not null check (what in ('file', 'nik', 'address', 'copy')),
  ground text not null check (ground in ('duty', 'reason')),
  kind text check (kind in ('supervision', 'transfer', 'complaint', 'audit', 'data-right', 'emergency', 'service')),
  reason text check (reason <> ''),
  account_id uuid not null references account (id),
  actor_name text not null,
  actor_post text not null,
  at timestamptz not null,
  day date not null, -- where the person sits who looked
  opens_until timestamptz,
  flags text[] not null default '{}' check (flags <@ array['many', 'hours', 'same-reason', 'namesake']),
  check ((ground = 'reason') = (num_nonnulls(kind, reason, opens_until) = 3)),
  check (ground = 'reason' or num_nonnulls(kind, reason, opens_until) = 0)
);
create unique index look_on_duty on look (person_id, account_id, day) where ground = 'duty';
create index look_person on look (person_id, at desc);
create index look_account on look (account_id, at desc);
create index look_newest on look (at desc) where ground = 'reason' or flags <> '{}';
grant select, insert on look to bekal_app;
alter table look enable row level security;
create policy reach on look using (
  (select current_setting('app.level', true)) = 'nation'
  or account_id = (select nullif(current_setting('app.account', true), '')::uuid)
  or (select true from person bound where bound.id = person_id limit 1)
);

-- What a reviewer said of a look, and what whoever looked answered.
create table look_review (
  look_id uuid primary key references look (id),
  state text not null check (state in ('cleared', 'questioned', 'answered', 'closed')),
  question text,
  answer text,
  conclusion text,
  reviewed_by uuid not null references account (id),
  reviewed_at timestamptz not null,
  answered_at timestamptz,
  closed_at timestamptz,
  version integer not null default 1,
  check ((state = 'cleared') = (question is null)),
  check ((answer is null) = (answered_at is null)),
  check (state not in ('answered', 'closed') or answer is not null),
  check ((state = 'closed') = (conclusion is not null)),
  check ((closed_at is null) = (conclusion is null))
);
grant select, insert, update on look_review to bekal_app;
alter table look_review enable row level security;
create policy follows_look on look_review using (exists (select from look where look.id = look_id));

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000002401', 'look.leave', 'Lama berkas terbuka setelah alasan diberikan',
   'UU 27/2022 pasal 16 dan 31: pemrosesan terbatas dan tercatat (lamanya praktik unit).',
   '2010-01-01', '{"fileMinutes": 60, "sealedMinutes": 10}'),
  ('01900000-0000-7000-8000-000000002402', 'look.unusual', 'Pembukaan berkas yang tidak biasa',
   'UU 27/2022 pasal 35 sampai 39: mencegah akses yang tidak sah (ukurannya praktik unit).',
   '2010-01-01', '{"files": 20, "dutyFiles": 100, "minutes": 60, "from": 6, "to": 20, "sameReason": 3}');

-- What somebody asked of the data about them, with a clock that runs in hours.
create table data_request (
  id uuid primary key,
  person_id uuid not null references person (id),
  kind text not null check (kind in ('correct', 'access', 'stop', 'limit')),
  asked_by text not null check (asked_by <> ''),
  relation text not null check (relation in ('self', 'family', 'guardian', 'counsel')),
  wish text not null check (wish <> ''),
  proof text not null check (proof <> ''),
  received_at timestamptz not null,
  due_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'granted', 'refused')),
  revision_id uuid references person_revision (id) on delete set null,
  look_id uuid references look (id),
  outcome text check (outcome <> ''),
  decided_by text,
  decided_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  check (due_at > received_at),
  check ((state = 'open') = (num_nonnulls(outcome, decided_by, decided_at) = 0)),
  check (state = 'open' or num_nonnulls(outcome, decided_by, decided_at) = 3)
);
create index data_request_person on data_request (person_id, received_at desc);
create index data_request_open on data_request (due_at) where state = 'open';
grant select, insert, update, delete on data_request to bekal_app;
alter table data_request enable row level security;
create policy reach on data_request using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from person bound where bound.id = person_id limit 1)
);

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000002403', 'data-request.hours', 'Batas waktu menjawab permintaan atas data pribadi',
   'UU 27/2022 pasal 30, 32, 40, dan 41: paling lambat 3 x 24 jam.',
   '2022-10-17', '{"hours": 72}');

-- What every table holds, for what, of what class, and how long. A test fails for a table that does not stand here.
create table data_table (
  name text primary key,
  class text not null check (class in ('umum', 'pribadi', 'spesifik', 'anak')), -- of every column not named below
  title text not null,
  purpose text not null,
  keep text not null,
  on_forget text check (on_forget in ('keep', 'delete', 'strip')) -- when somebody is made anonymous; for what hangs on a person
);
create table data_class (
  table_name text not null references data_table (name),
  column_name text not null,
  class text not null check (class in ('umum', 'pribadi', 'spesifik', 'anak')),
  title text not null, -- as a copy of somebody's data calls it
  primary key (table_name, column_name)
);
grant select on data_table, data_class to bekal_app;

insert into data_table (name, class, title, purpose, keep, on_forget) values
  ('installation', 'umum', 'Pemasangan program', 'Menjalankan program', 'Selama program dipakai', null),
  ('migration', 'umum', 'Susunan basis data', 'Menjalankan program', 'Selama program dipakai', null),
  ('sample', 'umum', 'Provinsi contoh', 'Belajar memakai program', 'Selama program dipakai', null),
  ('unit_closure', 'umum', 'Susunan satuan kerja', 'Menentukan jangkauan', 'Selama program dipakai', null),
  ('event', 'pribadi', 'Rekaman kegiatan', 'Pertanggungjawaban; tidak memuat nilai data warga binaan', 'Tidak dihapus', null),
  ('event_unsealed', 'umum', 'Rekaman yang belum disegel', 'Menyegel rekaman', 'Sampai disegel', null),
  ('event_seal', 'umum', 'Segel rekaman', 'Membuktikan rekaman utuh', 'Tidak dihapus', null),
  ('reaction', 'umum', 'Tanda baca rekaman', 'Menjalankan program', 'Selama program dipakai', null),
  ('request', 'pribadi', 'Kiriman formulir', 'Mencegah kiriman ganda', 'Selama program dipakai', null),
  ('rule', 'umum', 'Aturan', 'Menghitung batas waktu', 'Selama program dipakai', null),
  ('unit', 'umum', 'Satuan kerja', 'Menyebut satuan kerja', 'Selama program dipakai', null),
  ('unit_period', 'umum', 'Riwayat satuan kerja', 'Menyebut nama pada zamannya', 'Selama program dipakai', null),
  ('unit_alias', 'umum', 'Nama lain satuan kerja', 'Menemukan satuan kerja', 'Selama program dipakai', null),
  ('account', 'pribadi', 'Pengguna', 'Masuk dan bertanggung jawab', 'Selama menjabat dan rekamannya ada', null),
  ('post', 'pribadi', 'Jabatan pengguna', 'Menentukan wewenang', 'Selama rekamannya ada', null),
  ('session', 'pribadi', 'Sesi masuk', 'Keamanan akun', 'Sampai berakhir', null),
  ('recovery_code', 'pribadi', 'Kode pemulihan', 'Keamanan akun', 'Sampai dipakai', null),
  ('invitation', 'pribadi', 'Undangan pengguna', 'Keamanan akun', 'Sampai dipakai', null),
  ('sign_in_attempt', 'pribadi', 'Percobaan masuk', 'Keamanan akun', 'Sampai tidak diperlukan', null),
  ('area', 'umum', 'Wilayah', 'Menyebut tempat', 'Selama program dipakai', null),
  ('village', 'umum', 'Kelurahan dan desa', 'Menyebut tempat', 'Selama program dipakai', null),
  ('partner', 'umum', 'Mitra', 'Kerja sama', 'Selama kerja samanya tercatat', null),
  ('partner_alias', 'umum', 'Nama lain mitra', 'Menemukan mitra', 'Selama kerja samanya tercatat', null),
  ('partner_contact', 'pribadi', 'Kontak mitra', 'Menghubungi mitra', 'Selama kerja samanya tercatat', null),
  ('partner_former_name', 'umum', 'Nama lama mitra', 'Menemukan mitra', 'Selama kerja samanya tercatat', null),
  ('partner_legal_paper', 'umum', 'Dokumen mitra', 'Memeriksa mitra', 'Selama kerja samanya tercatat', null),
  ('partner_check', 'umum', 'Pemeriksaan mitra', 'Memeriksa mitra', 'Selama kerja samanya tercatat', null),
  ('partner_flag', 'umum', 'Tanda mitra', 'Memeriksa mitra', 'Selama kerja samanya tercatat', null),
  ('partner_contribution', 'umum', 'Bantuan mitra', 'Kerja sama', 'Selama kerja samanya tercatat', null),
  ('agreement', 'umum', 'Kerja sama', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('agreement_unit', 'umum', 'Satuan kerja yang terikat', 'Menentukan jangkauan', 'Menurut jadwal retensi arsip', null),
  ('agreement_step', 'umum', 'Tahap kerja sama', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('party', 'pribadi', 'Pihak dan penanda tangan', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('paper', 'umum', 'Berkas kerja sama', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('plan_item', 'umum', 'Rencana aksi', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('meeting', 'umum', 'Pertemuan', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('meeting_unit', 'umum', 'Satuan kerja yang bertemu', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('meeting_partner', 'umum', 'Mitra yang bertemu', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('meeting_agreement', 'umum', 'Kerja sama yang dibahas', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('meeting_person', 'pribadi', 'Peserta pertemuan', 'Notula', 'Menurut jadwal retensi arsip', null),
  ('obstacle', 'umum', 'Kendala', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('action_point', 'pribadi', 'Tindak lanjut', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('meeting_file', 'umum', 'Berkas pertemuan', 'Notula', 'Menurut jadwal retensi arsip', null),
  ('milestone', 'umum', 'Acara kerja sama', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('milestone_option', 'umum', 'Pilihan acara', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('milestone_word', 'umum', 'Pendapat atas pilihan acara', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('permit', 'umum', 'Izin', 'Sarana dan produk', 'Menurut jadwal retensi arsip', null),
  ('permit_step', 'umum', 'Langkah izin', 'Sarana dan produk', 'Menurut jadwal retensi arsip', null),
  ('directive', 'umum', 'Arahan', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('directive_unit', 'umum', 'Tujuan arahan', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('directive_answer', 'umum', 'Jawaban arahan', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('text_hand', 'pribadi', 'Penyusun naskah', 'Persetujuan', 'Menurut jadwal retensi arsip', null),
  ('approval_round', 'pribadi', 'Putaran persetujuan', 'Persetujuan', 'Menurut jadwal retensi arsip', null),
  ('approval_tier', 'pribadi', 'Paraf', 'Persetujuan', 'Menurut jadwal retensi arsip', null),
  ('ending_decision', 'umum', 'Putusan akhir', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('suspension', 'umum', 'Pembekuan', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('early_end', 'umum', 'Pengakhiran lebih awal', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('evaluation', 'umum', 'Evaluasi', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('evaluation_verdict', 'umum', 'Penilaian evaluasi', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('improvement', 'umum', 'Perbaikan', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('improvement_answer', 'umum', 'Jawaban perbaikan', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('signing_event', 'umum', 'Acara penandatanganan', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('signing_event_unit', 'umum', 'Satuan kerja pada acara', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('signing_place', 'umum', 'Urutan tanda tangan', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('signing_guest', 'pribadi', 'Tamu acara', 'Undangan dan daftar hadir', 'Menurut jadwal retensi arsip', null),
  ('signing_recording', 'pribadi', 'Catatan tanda tangan', 'Kerja sama', 'Menurut jadwal retensi arsip', null),
  ('saved_filter', 'umum', 'Saringan tersimpan', 'Mempercepat pekerjaan', 'Sampai dihapus pemiliknya', null),
  ('daily_round', 'umum', 'Pekerjaan harian program', 'Menjalankan program', 'Selama program dipakai', null),
  ('reminder', 'pribadi', 'Pengingat', 'Mengingatkan penanggung jawab', 'Selama rekamannya ada', null),
  ('mail', 'pribadi', 'Surel keluar', 'Mengingatkan penanggung jawab', 'Selama rekamannya ada', null),
  ('notice', 'pribadi', 'Pemberitahuan', 'Mengingatkan penanggung jawab', 'Selama rekamannya ada', null),
  ('headcount', 'umum', 'Jumlah penghuni', 'Membandingkan satuan kerja', 'Selama program dipakai', null),
  ('need', 'umum', 'Kebutuhan', 'Mencari mitra', 'Selama program dipakai', null),
  ('person', 'pribadi', 'Berkas warga binaan', 'Pembinaan dan pembimbingan', 'Menurut aturan retensi', 'strip'),
  ('person_alias', 'pribadi', 'Nama lain', 'Menemukan orang yang benar', 'Menurut aturan retensi', 'delete'),
  ('registration', 'spesifik', 'Nomor registrasi', 'Membedakan orang', 'Menurut aturan retensi', 'strip'),
  ('sentence_dates', 'spesifik', 'Tanggal pidana', 'Merencanakan pembinaan', 'Menurut aturan retensi', 'delete'),
  ('means', 'spesifik', 'Kemampuan ekonomi', 'Menentukan sasaran bantuan', 'Menurut aturan retensi', 'keep'),
  ('person_revision', 'spesifik', 'Riwayat isian', 'Membetulkan dan membatalkan', 'Menurut aturan retensi', 'delete'),
  ('look', 'pribadi', 'Pembukaan berkas', 'Mencegah akses yang tidak sah', 'Tidak dihapus', 'keep'),
  ('look_review', 'pribadi', 'Tinjauan pembukaan berkas', 'Mencegah akses yang tidak sah', 'Tidak dihapus', 'keep'),
  ('data_request', 'pribadi', 'Permintaan atas data pribadi', 'Memenuhi hak atas data', 'Menurut aturan retensi', 'delete'),
  ('data_table', 'umum', 'Daftar data yang disimpan', 'Pertanggungjawaban', 'Selama program dipakai', null),
  ('data_class', 'umum', 'Golongan data', 'Pertanggungjawaban', 'Selama program dipakai', null);

insert into data_class (table_name, column_name, class, title) values
  ('person', 'name', 'pribadi', 'Nama'),
  ('person', 'sex', 'pribadi', 'Jenis kelamin'),
  ('person', 'status', 'spesifik', 'Status'),
  ('person', 'birth_date', 'pribadi', 'Tanggal lahir'),
  ('person', 'nik_sealed', 'spesifik', 'NIK'),
  ('person', 'nik_hash', 'spesifik', 'Sidik NIK untuk mencari'),
  ('person', 'nik_state', 'pribadi', 'Keadaan NIK'),
  ('person', 'nik_state_on', 'pribadi', 'NIK diperiksa'),
  ('person', 'district_code', 'pribadi', 'Kecamatan'),
  ('person', 'village_code', 'pribadi', 'Kelurahan atau desa'),
  ('person', 'address_sealed', 'spesifik', 'Alamat'),
  ('person', 'education', 'pribadi', 'Pendidikan'),
  ('person', 'occupation', 'pribadi', 'Pekerjaan'),
  ('person', 'interests', 'pribadi', 'Minat kerja'),
  ('person', 'wing', 'spesifik', 'Blok'),
  ('person', 'block', 'spesifik', 'Kamar'),
  ('person', 'security', 'spesifik', 'Pengamanan'),
  ('person', 'special_rules', 'spesifik', 'Aturan khusus berlaku'),
  ('person', 'one_third_on', 'spesifik', '1/3'),
  ('person', 'half_on', 'spesifik', '1/2'),
  ('person', 'two_thirds_on', 'spesifik', '2/3'),
  ('person', 'expires_on', 'spesifik', 'Ekspirasi'),
  ('person', 'dates_as_of', 'spesifik', 'Keadaan tanggal'),
  ('person', 'poor', 'spesifik', 'Tidak mampu'),
  ('person', 'decile', 'spesifik', 'Desil'),
  ('person', 'means_source', 'spesifik', 'Sumber kemampuan ekonomi'),
  ('person', 'means_as_of', 'spesifik', 'Keadaan kemampuan ekonomi'),
  ('person', 'sources', 'pribadi', 'Asal setiap isian'),
  ('person', 'id', 'pribadi', 'Nomor berkas'),
  ('person', 'unit_id', 'spesifik', 'Satuan kerja'),
  ('person', 'created_at', 'umum', 'Dicatat'),
  ('person', 'archived_at', 'umum', 'Diarsipkan'),
  ('person_alias', 'alias', 'pribadi', 'Nama lain'),
  ('registration', 'code', 'spesifik', 'Register'),
  ('registration', 'number', 'spesifik', 'Nomor'),
  ('registration', 'from_on', 'spesifik', 'Sejak'),
  ('registration', 'to_on', 'spesifik', 'Sampai'),
  ('means', 'source', 'spesifik', 'Sumber'),
  ('means', 'poor', 'spesifik', 'Tidak mampu'),
  ('means', 'decile', 'spesifik', 'Desil'),
  ('means', 'as_of', 'spesifik', 'Keadaan'),
  ('person_revision', 'before', 'spesifik', 'Sebelumnya'),
  ('person_revision', 'after', 'spesifik', 'Sesudahnya'),
  ('person_revision', 'at', 'umum', 'Waktu'),
  ('look', 'actor_name', 'pribadi', 'Siapa'),
  ('look', 'actor_post', 'pribadi', 'Jabatan'),
  ('look', 'at', 'umum', 'Waktu'),
  ('look', 'what', 'umum', 'Yang dibuka'),
  ('look', 'kind', 'umum', 'Keperluan'),
  ('look', 'reason', 'pribadi', 'Alasan'),
  ('data_request', 'asked_by', 'pribadi', 'Diminta oleh'),
  ('data_request', 'wish', 'pribadi', 'Isi permintaan'),
  ('data_request', 'proof', 'pribadi', 'Bukti'),
  ('data_request', 'outcome', 'pribadi', 'Hasil');

-- Nothing is kept too long: a run proposes, a second person confirms, minutes stay.
alter table person add column anonymised_at timestamptz;
create index person_former on person (unit_id) where status = 'former' and anonymised_at is null;

create table retention_run (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  kind text not null check (kind in ('archive', 'anonymise')),
  state text not null default 'proposed' check (state in ('proposed', 'confirmed', 'withdrawn')),
  day date not null, -- on which their time had come
  proposed_by uuid not null references account (id),
  proposed_name text not null,
  proposed_post text not null,
  proposed_at timestamptz not null,
  decided_by uuid references account (id),
  decided_name text,
  decided_post text,
  decided_at timestamptz,
  people integer not null check (people >= 0),
  counts_before jsonb,
  counts_after jsonb,
  version integer not null default 1,
  check ((state = 'proposed') = (num_nonnulls(decided_by, decided_name, decided_post, decided_at) = 0)),
  check (state <> 'confirmed' or decided_by <> proposed_by),
  check ((state = 'confirmed') = (num_nonnulls(counts_before, counts_after) = 2)),
  check (counts_before = counts_after)
);
create unique index retention_run_open on retention_run (unit_id, kind) where state = 'proposed';
create index retention_run_unit on retention_run (unit_id, proposed_at desc);
grant select, insert, update on retention_run to bekal_app;
alter table retention_run enable row level security;
create policy reach on retention_run using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

create table retention_item (
  run_id uuid not null references retention_run (id),
  person_id uuid not null references person (id),
  former_on date not null,
  primary key (run_id, person_id)
);
create index retention_item_person on retention_item (person_id);
grant select, insert, delete on retention_item to bekal_app;
alter table retention_item enable row level security;
create policy follows_run on retention_item using (exists (select from retention_run where retention_run.id = run_id));

insert into data_table (name, class, title, purpose, keep, on_forget) values
  ('retention_run', 'umum', 'Berita acara retensi', 'Pertanggungjawaban', 'Tidak dihapus', null),
  ('retention_item', 'pribadi', 'Berkas dalam retensi', 'Pertanggungjawaban', 'Tidak dihapus', 'keep');
insert into data_class (table_name, column_name, class, title) values
  ('retention_item', 'former_on', 'pribadi', 'Menjadi mantan warga binaan'),
  ('person', 'anonymised_at', 'umum', 'Dianonimkan');

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000002404', 'retention.person', 'Lama berkas mantan warga binaan disimpan',
   'UU 27/2022 pasal 42 sampai 45; jadwal retensi arsip instansi mendahului (lamanya praktik unit).',
   '2010-01-01', '{"archiveYears": 2, "anonymiseYears": 5}');

-- Columns that hold the id of a person without a foreign key.
create table data_tie (
  child text not null,
  child_column text not null,
  primary key (child, child_column)
);
grant select on data_tie to bekal_app;
insert into data_tie (child, child_column) values
  ('import_row', 'subject_id'), ('import_gone', 'subject_id'), ('import_subject', 'subject_id');

insert into data_table (name, class, title, purpose, keep, on_forget) values
  ('data_tie', 'umum', 'Kaitan data dengan orang', 'Pertanggungjawaban', 'Selama program dipakai', null),
  ('import', 'umum', 'Impor daftar', 'Memperbarui berkas dari SDP', 'Selama rekamannya ada', null),
  ('import_row', 'spesifik', 'Baris impor', 'Memeriksa daftar sebelum diterapkan', 'Sampai diterapkan, paling lama seminggu', 'delete'),
  ('import_gone', 'pribadi', 'Yang tidak ada lagi di daftar', 'Memeriksa daftar sebelum diterapkan', 'Sampai diterapkan, paling lama seminggu', 'delete'),
  ('import_heading', 'umum', 'Arti judul kolom', 'Membaca daftar', 'Selama program dipakai', null),
  ('import_subject', 'spesifik', 'Yang diubah impor', 'Membatalkan impor', 'Selama impor dapat dibatalkan', 'delete'),
  ('nik_list', 'umum', 'Daftar NIK ke Dukcapil', 'Memeriksa NIK', 'Menurut aturan retensi', null),
  ('nik_answer', 'umum', 'Jawaban Dukcapil', 'Memeriksa NIK', 'Menurut aturan retensi', null),
  ('nik_list_line', 'spesifik', 'Pemeriksaan NIK', 'Memeriksa NIK', 'Menurut aturan retensi', 'delete'),
  ('nik_answer_row', 'spesifik', 'Baris jawaban Dukcapil', 'Memeriksa NIK', 'Menurut aturan retensi', null),
  ('search_question', 'spesifik', 'Pertanyaan pencarian', 'Mencari orang tanpa jejak di alamat', 'Sehari', null),
  ('person_move', 'umum', 'Surat pemindahan', 'Pemindahan dan pelimpahan', 'Menurut jadwal retensi arsip', null),
  ('person_move_item', 'spesifik', 'Pemindahan', 'Pemindahan dan pelimpahan', 'Menurut jadwal retensi arsip', 'keep'),
  ('person_request', 'pribadi', 'Permintaan berkas', 'Pemindahan dan pelimpahan', 'Menurut aturan retensi', 'delete'),
  ('person_merge', 'pribadi', 'Penggabungan berkas', 'Satu orang, satu berkas', 'Menurut aturan retensi', 'keep'),
  ('care_assessment', 'spesifik', 'Asesmen kebutuhan', 'Pembinaan dan pembimbingan', 'Menurut aturan retensi', 'delete'),
  ('consent', 'pribadi', 'Persetujuan', 'Foto, tindak lanjut, berbagi data, kisah', 'Menurut aturan retensi', 'delete'),
  ('zone', 'umum', 'Wilayah sasaran', 'Mencari sasaran', 'Sampai dihapus pemiliknya', null),
  ('question', 'umum', 'Pertanyaan sasaran', 'Mencari sasaran', 'Sampai dihapus pemiliknya', null),
  ('question_run', 'umum', 'Hasil pertanyaan', 'Mencari sasaran', 'Sampai dihapus pemiliknya', null),
  ('question_answer', 'spesifik', 'Orang dalam hasil pertanyaan', 'Mencari sasaran', 'Menurut aturan retensi', 'delete'),
  ('answer_look', 'pribadi', 'Pembukaan hasil pertanyaan', 'Mencegah akses yang tidak sah', 'Tidak dihapus', null),
  ('selection', 'umum', 'Seleksi', 'Memilih peserta', 'Menurut jadwal retensi arsip', null),
  ('selection_place', 'spesifik', 'Urutan seleksi', 'Memilih peserta', 'Menurut aturan retensi', 'delete'),
  ('selection_move', 'spesifik', 'Perubahan urutan seleksi', 'Memilih peserta', 'Menurut aturan retensi', 'delete'),
  ('answer_copy', 'pribadi', 'Unduhan hasil pertanyaan', 'Mencegah akses yang tidak sah', 'Tidak dihapus', null);

-- What goes when somebody is forgotten must be allowed to go.
do $$
declare one text;
begin
  for one in select name from data_table where on_forget = 'delete' and to_regclass(name) is not null loop
    execute format('grant delete on %I to bekal_app', one);
  end loop;
end
$$;
