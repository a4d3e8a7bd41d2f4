-- Certificates: proposed by one, approved by another, numbered without gaps, and never removed. A wrong one is revoked
-- or gives way to a corrected one, and says so.

-- The register of numbers of one programme of one unit in one year. Its letters stand in for the unit on paper, so that
-- a number is the only one of the country and still tells nobody where its holder was.
create table certificate_series (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  programme_id uuid not null references programme (id),
  year integer not null,
  letters text not null unique check (letters ~ '^[2-9A-HJ-NP-Z]{4}$'),
  last integer not null default 0 check (last >= 0),
  unique (unit_id, programme_id, year)
);
grant select, insert, update on certificate_series to bekal_app;
alter table certificate_series enable row level security;
create policy reach on certificate_series using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- A competency test by a certification body: who tested, where, in which units of competency.
create table competency_test (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  cohort_id uuid not null references cohort (id),
  scheme text not null check (scheme <> ''),
  body text not null check (body <> ''), -- LSP
  licence text not null check (licence <> ''),
  place text not null check (place <> ''), -- TUK
  held_on date not null,
  assessor text not null check (assessor <> ''),
  assessor_number text not null check (assessor_number ~ '^MET\.[0-9. ]{6,30}$'),
  recorded_by uuid not null references account (id),
  recorded_by_name text not null,
  created_at timestamptz not null
);
create index competency_test_cohort on competency_test (cohort_id, held_on);
create index competency_test_unit on competency_test (unit_id, held_on);
grant select, insert, update on competency_test to bekal_app;
alter table competency_test enable row level security;
create policy reach on competency_test using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

create table competency_unit (
  test_id uuid not null references competency_test (id) on delete cascade,
  code text not null check (code ~ '^[A-Z]\.[0-9]{2}[A-Z0-9]{3}[0-9]{2}\.[0-9]{3}\.[0-9]{1,2}$'), -- SKKNI
  place_in_order integer not null,
  title text not null check (title <> ''),
  primary key (test_id, code)
);
grant select, insert on competency_unit to bekal_app;
alter table competency_unit enable row level security;
create policy reach on competency_unit using (exists (select from competency_test where competency_test.id = test_id));

-- What one person came to, unit by unit. Whoever was not competent comes again: the next attempt names the one before.
create table competency_result (
  id uuid primary key,
  test_id uuid not null references competency_test (id),
  participant_id uuid not null references participant (id),
  attempt integer not null check (attempt >= 1),
  earlier_id uuid references competency_result (id),
  competent text[] not null, -- codes of the units; of the others not yet
  complete boolean not null, -- competent in every unit of the test
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  taken_back_by_name text, -- written down wrongly: it stays, and counts no more
  taken_back_at timestamptz,
  taken_back_reason text check (taken_back_reason <> ''),
  check ((attempt = 1) = (earlier_id is null)),
  check (num_nonnulls(taken_back_by_name, taken_back_at, taken_back_reason) in (0, 3))
);
create unique index competency_result_one on competency_result (test_id, participant_id) where taken_back_at is null;
create index competency_result_test on competency_result (test_id);
create unique index competency_result_earlier on competency_result (earlier_id) where taken_back_at is null;
create index competency_result_participant on competency_result (participant_id, attempt desc);
grant select, insert, update (taken_back_by_name, taken_back_at, taken_back_reason) on competency_result to bekal_app;
alter table competency_result enable row level security;
create policy reach on competency_result using ((select true from participant bound where bound.id = participant_id limit 1));

-- What one person asks for and another decides: certificates for a cohort, a corrected one, or the end of one.
create table certificate_proposal (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  cohort_id uuid not null references cohort (id),
  kind text not null check (kind in ('issue', 'correct', 'revoke')),
  level text not null check (level in ('attendance', 'completion', 'local-test', 'competency')),
  issuer_id uuid references issuer (id),
  title text not null check (title <> ''), -- of the programme, as it stands on paper
  valid_until date,
  about_id uuid, -- the certificate that is corrected or revoked
  reason_class text check (reason_class in ('mistake', 'wrong-person', 'fraud', 'rule', 'issuer')),
  reason text check (reason <> ''),
  state text not null default 'proposed' check (state in ('proposed', 'returned', 'approved', 'withdrawn')),
  proposed_by uuid not null references account (id),
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  decided_by uuid references account (id),
  decided_by_name text,
  decided_at timestamptz,
  note text check (note <> ''), -- why it was returned
  version integer not null default 1,
  check ((kind = 'issue') = (about_id is null)),
  check ((kind = 'issue') = (reason is null)),
  check ((kind = 'revoke') = (reason_class is not null)),
  check (kind = 'revoke' or issuer_id is not null),
  check (num_nonnulls(decided_by, decided_by_name, decided_at) in (0, 3)),
  check (state <> 'approved' or decided_by <> proposed_by),
  check (state <> 'returned' or note is not null)
);
create index certificate_proposal_cohort on certificate_proposal (cohort_id, proposed_at desc);
create index certificate_proposal_open on certificate_proposal (unit_id, proposed_at) where state in ('proposed', 'returned');
create unique index certificate_proposal_about on certificate_proposal (about_id) where state in ('proposed', 'returned');
grant select, insert, update on certificate_proposal to bekal_app;
alter table certificate_proposal enable row level security;
create policy reach on certificate_proposal using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

create table certificate_candidate (
  proposal_id uuid not null references certificate_proposal (id) on delete cascade,
  participant_id uuid not null references participant (id),
  primary key (proposal_id, participant_id)
);
create index certificate_candidate_participant on certificate_candidate (participant_id);
grant select, insert, delete on certificate_candidate to bekal_app;
alter table certificate_candidate enable row level security;
create policy reach on certificate_candidate using (exists (select from certificate_proposal where certificate_proposal.id = proposal_id));

-- The certificate itself. It belongs to the unit that asked for it, and goes with the person to be read.
create table certificate (
  id uuid primary key,
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  cohort_id uuid not null references cohort (id),
  person_id uuid not null references person (id),
  participant_id uuid not null references participant (id),
  level text not null check (level in ('attendance', 'completion', 'local-test', 'competency')),
  proposal_id uuid references certificate_proposal (id),
  result_id uuid unique references competency_result (id),
  issuer_id uuid references issuer (id), -- null: a certification body that signs for itself
  body text, -- that body's name
  number text not null check (number <> ''), -- a certification body's own number stays as it wrote it
  registration text,
  year integer,
  series_id uuid references certificate_series (id),
  serial integer check (serial >= 1),
  code text unique check (code ~ '^[2-9A-HJ-NP-Z]{16}$'), -- by which strangers find it
  title text not null check (title <> ''),
  holder text not null check (holder <> ''), -- as it stands on paper
  birth_year integer,
  hours integer, -- attended, in lesson hours
  programme_hours integer,
  starts_on date not null,
  ends_on date not null,
  issued_on date not null,
  first_issued_on date not null, -- of the first of a chain of corrections
  valid_until date,
  credential text, -- Open Badges 3.0, JSON
  compact text, -- the same facts in few signs
  scan_sha256 text check (scan_sha256 ~ '^[0-9a-f]{64}$'),
  scan_size bigint,
  scan_type text,
  scan_name text,
  recorded_by uuid not null references account (id),
  recorded_by_name text not null,
  created_at timestamptz not null,
  confirmed_by_name text, -- the second person
  confirmed_at timestamptz,
  revoked_on date,
  revoked_class text check (revoked_class in ('mistake', 'wrong-person', 'fraud', 'rule', 'issuer')),
  revoked_note text,
  replaced_by uuid unique references certificate (id) deferrable initially deferred, -- the newer is written after it
  replaced_on date,
  sex text,
  age_group text,
  status text,
  version integer not null default 1,
  unique (series_id, serial),
  check ((level = 'competency') = (result_id is not null)),
  check ((level = 'competency') = (code is null)),
  check ((level = 'competency') = (body is not null)),
  check (num_nonnulls(series_id, serial, year, proposal_id, issuer_id) in (0, 5)),
  check ((level = 'competency') = (series_id is null)),
  check (level <> 'competency' or num_nonnulls(scan_sha256, scan_size, scan_type, scan_name) = 4),
  check (num_nonnulls(confirmed_by_name, confirmed_at) in (0, 2)),
  check (level = 'competency' or confirmed_at is not null),
  check (num_nonnulls(revoked_on, revoked_class) in (0, 2)),
  check (num_nonnulls(replaced_by, replaced_on) in (0, 2)),
  check (replaced_by <> id),
  check (valid_until is null or valid_until >= issued_on)
);
create unique index certificate_one on certificate (participant_id, level)
  where level <> 'competency' and revoked_on is null and replaced_by is null;
create index certificate_person on certificate (person_id, issued_on desc);
create index certificate_unit on certificate (unit_id, issued_on desc, id);
create index certificate_kanwil on certificate (kanwil_id, issued_on desc, id);
create index certificate_newest on certificate (issued_on desc, id);
create index certificate_cohort on certificate (cohort_id);
create index certificate_proposal_of on certificate (proposal_id);
create index certificate_to_confirm on certificate (unit_id) where confirmed_at is null;
grant select, insert, update on certificate to bekal_app;
alter table certificate enable row level security;
create policy reach on certificate for select using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or (select true from person bound where bound.id = person_id limit 1)
);
create policy added on certificate for insert with check (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);
create policy kept on certificate for update using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);
alter table certificate_proposal add foreign key (about_id) references certificate (id);

-- Where a certificate stands on a day; every page, list and check asks here.
create function certificate_state(certificate certificate, day date) returns text language sql immutable parallel safe as $$
  select case
    when certificate.confirmed_at is null then 'recorded'
    when certificate.revoked_on <= day then 'revoked'
    when certificate.replaced_on <= day then 'superseded'
    when certificate.valid_until < day then 'expired'
    else 'valid' end
$$;

-- The paper lies with the unit that cares for the person until it is handed over against a receipt.
create table certificate_handover (
  certificate_id uuid primary key references certificate (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  handed_on date not null,
  received_by text not null check (received_by <> ''),
  note text,
  recorded_by_name text not null,
  recorded_at timestamptz not null
);
create index certificate_handover_unit on certificate_handover (unit_id, handed_on);
grant select, insert, update (kanwil_id) on certificate_handover to bekal_app;
alter table certificate_handover enable row level security;
create policy reach on certificate_handover using ((select true from certificate bound where bound.id = certificate_id limit 1));
create policy added on certificate_handover for all using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
);

-- What a stranger with a code may come to know. Nothing of a child: a certificate of one answers as if there were none.
create function certificate_by_code(wanted text, day date)
  returns table (state text, level text, title text, issuer_id uuid, number text, initials text, hours integer,
    issued_on date, valid_until date, revoked_on date, replaced_on date, birth_year integer, credential text, compact text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select certificate_state(certificate, day), certificate.level, certificate.title, certificate.issuer_id,
      certificate.number, initials(certificate.holder), certificate.hours, certificate.issued_on,
      certificate.valid_until, certificate.revoked_on, certificate.replaced_on, certificate.birth_year,
      certificate.credential, certificate.compact
    from certificate join person on person.id = certificate.person_id
    where certificate.code = wanted and person.status <> 'juvenile'
      and (person.birth_date is null or person.birth_date <= day - interval '18 years')
  $$;
revoke execute on function certificate_by_code from public;
grant execute on function certificate_by_code to bekal_app;

-- What goes on the paper of those who sat in a cohort of a unit that this transaction sees, also of whoever has moved on
-- since: what was learnt here stays theirs.
create function certificate_holders(wanted uuid[])
  returns table (participant_id uuid, person_id uuid, name text, birth_date date, sex text, status text, limited boolean)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select participant.id, person.id, person.name, person.birth_date, person.sex, person.status,
      person.limited_at is not null
    from participant join cohort on cohort.id = participant.cohort_id join person on person.id = participant.person_id
    where participant.id = any(wanted) and reaches_unit(cohort.unit_id) and person.anonymised_at is null
  $$;
revoke execute on function certificate_holders from public;
grant execute on function certificate_holders to bekal_app;

-- The papers of a large cohort are made step by step and lie ready for a day.
create table certificate_print (
  id uuid primary key,
  proposal_id uuid not null references certificate_proposal (id) on delete cascade,
  shape text not null check (shape in ('each', 'in-one')),
  state text not null default 'going' check (state in ('going', 'ready', 'cancelled')),
  total integer not null check (total > 0),
  done integer not null default 0 check (done >= 0),
  account_id uuid references account (id),
  by_name text not null,
  by_post text not null,
  zone text not null,
  begun_at timestamptz not null,
  ended_at timestamptz,
  check ((state = 'going') = (ended_at is null))
);
create unique index certificate_print_one on certificate_print (proposal_id, shape) where state <> 'cancelled';
create index certificate_print_of on certificate_print (proposal_id);
create index certificate_print_going on certificate_print (begun_at) where state = 'going';
create index certificate_print_ended on certificate_print (ended_at);
grant select, insert, update, delete on certificate_print to bekal_app;
alter table certificate_print enable row level security;
create policy reach on certificate_print using (exists (select from certificate_proposal where certificate_proposal.id = proposal_id));

create table certificate_print_part (
  print_id uuid not null references certificate_print (id) on delete cascade,
  at integer not null,
  name text not null,
  bytes bytea not null,
  primary key (print_id, at)
);
grant select, insert, update, delete on certificate_print_part to bekal_app;
alter table certificate_print_part enable row level security;
create policy reach on certificate_print_part using (exists (select from certificate_print where certificate_print.id = print_id));

-- Whoever is made anonymous has no name on certificates either; number, state and what was learnt can still be checked.
create function strip_certificates() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      update certificate set holder = 'Tanpa nama', birth_year = null, credential = null, compact = null,
        revoked_note = case when revoked_note is not null then 'Dihapus menurut aturan retensi' end
        where person_id = new.id;
      delete from certificate_print
        where proposal_id in (select proposal_id from certificate where person_id = new.id);
      update certificate_handover set received_by = 'Tanpa nama', note = null
        where certificate_id in (select id from certificate where person_id = new.id);
      update certificate_proposal set reason = 'Dihapus menurut aturan retensi'
        where reason is not null and about_id in (select id from certificate where person_id = new.id);
      update competency_result set taken_back_reason = 'Dihapus menurut aturan retensi'
        where taken_back_reason is not null
          and participant_id in (select id from participant where person_id = new.id);
      return null;
    end
  $$;
create trigger strip_certificates after update of anonymised_at on person
  for each row when (new.anonymised_at is not null and old.anonymised_at is null) execute function strip_certificates();

-- An issued certificate is a fact of the promise that its cohort keeps.
alter table fact drop constraint fact_kind_check;
alter table fact add constraint fact_kind_check
  check (kind in ('lesson', 'person-hours', 'people', 'certificate', 'service', 'goods', 'visit', 'media', 'money'));
alter table fact drop constraint fact_record_kind_check;
alter table fact add constraint fact_record_kind_check
  check (record_kind in ('lesson', 'participant', 'certificate', 'service', 'pledge', 'monitoring', 'report'));

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000003701', 'certificate.number', 'Nomor sertifikat',
   'Praktik lembaga pelatihan: nomor urut per program dan tahun. Huruf seri menggantikan kode satuan kerja agar nomor tidak menyebut tempat.',
   '2010-01-01', '{"pattern": "{urut}/{seri}/{tahun}", "digits": 4}'),
  ('01900000-0000-7000-8000-000000003702', 'certificate.asks', 'Syarat sertifikat menurut jenisnya',
   'Praktik satuan kerja: sertifikat hanya bagi yang lulus; sertifikat kehadiran cukup dengan minimal kehadiran.',
   '2010-01-01', '{"attendance": {"assessed": false}, "completion": {"assessed": true}, "local-test": {"assessed": true}}'),
  ('01900000-0000-7000-8000-000000003703', 'certificate.counts', 'Jenis sertifikat yang dihitung untuk janji',
   'Laporan kinerja menyebut orang bersertifikat; sertifikat kehadiran tidak menguji hasil belajar.',
   '2010-01-01', '{"levels": ["completion", "local-test", "competency"]}'),
  ('01900000-0000-7000-8000-000000003704', 'certificate.competency-years', 'Masa berlaku sertifikat kompetensi',
   'Peraturan BNSP 03/BNSP.302/X/2013 dan praktik LSP: tiga tahun.', '2010-01-01', '{"years": 3}'),
  ('01900000-0000-7000-8000-000000003705', 'certificate.handover', 'Kapan sertifikat disiapkan untuk diserahkan',
   'Praktik satuan kerja: sertifikat diserahkan saat bebas.', '2010-01-01', '{"days": 30}');

insert into data_table (name, class, title, purpose, keep, on_forget) values
  ('certificate_series', 'umum', 'Register nomor sertifikat', 'Memberi nomor sertifikat', 'Menurut jadwal retensi arsip', null),
  ('competency_test', 'umum', 'Uji kompetensi', 'Mencatat hasil uji', 'Menurut jadwal retensi arsip', null),
  ('competency_unit', 'umum', 'Unit kompetensi yang diuji', 'Mencatat hasil uji', 'Menurut jadwal retensi arsip', null),
  ('competency_result', 'pribadi', 'Hasil uji kompetensi', 'Membuktikan kompetensi', 'Menurut jadwal retensi arsip', 'strip'),
  ('certificate_proposal', 'pribadi', 'Usul sertifikat', 'Dua orang memutuskan setiap sertifikat', 'Menurut jadwal retensi arsip', 'strip'),
  ('certificate_candidate', 'pribadi', 'Yang diusulkan bersertifikat', 'Dua orang memutuskan setiap sertifikat', 'Menurut jadwal retensi arsip', 'keep'),
  ('certificate', 'pribadi', 'Sertifikat', 'Membuktikan hasil belajar', 'Selama sertifikatnya dapat diperiksa', 'strip'),
  ('certificate_print', 'umum', 'Sertifikat yang disiapkan untuk dicetak', 'Mencetak sertifikat satu angkatan', 'Satu hari', 'delete'),
  ('certificate_print_part', 'pribadi', 'Berkas sertifikat siap cetak', 'Mencetak sertifikat satu angkatan', 'Satu hari', 'delete'),
  ('certificate_handover', 'pribadi', 'Penyerahan sertifikat', 'Membuktikan penyerahan', 'Menurut jadwal retensi arsip', 'strip');
insert into data_class (table_name, column_name, class, title) values
  ('certificate', 'holder', 'pribadi', 'Nama di sertifikat'),
  ('certificate', 'birth_year', 'pribadi', 'Tahun lahir'),
  ('certificate', 'title', 'pribadi', 'Judul sertifikat'),
  ('certificate', 'number', 'pribadi', 'Nomor sertifikat'),
  ('certificate', 'code', 'pribadi', 'Kode pemeriksaan'),
  ('certificate', 'issued_on', 'pribadi', 'Terbit'),
  ('certificate', 'valid_until', 'pribadi', 'Berlaku sampai'),
  ('certificate', 'status', 'spesifik', 'Status saat terbit');
