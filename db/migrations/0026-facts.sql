-- Facts: what truly happened for a promise, written by the act that made it true. Nothing is changed or removed here:
-- what turns out wrong is taken back by a counter-fact of the same record.

create table fact (
  id uuid primary key,
  unit_id uuid not null references unit (id), -- whose record it comes from
  kanwil_id uuid not null,
  agreement_id uuid references agreement (id),
  plan_item_id uuid references plan_item (id), -- null: for the agreement as a whole, or for the unit's own programme
  kind text not null check (kind in ('lesson', 'person-hours', 'people', 'service', 'goods', 'visit', 'media', 'money')),
  happened_on date not null,
  amount bigint not null check (amount <> 0), -- in the measure of the kind; below zero takes back
  -- whom it counts, where people are counted; null where that is not known of the person
  sex text check (sex in ('male', 'female')),
  age_group text check (age_group in ('child', 'youth', 'adult', 'elder')),
  status text check (status in ('detainee', 'inmate', 'juvenile', 'client', 'former')),
  record_kind text not null check (record_kind in ('lesson', 'participant', 'service', 'pledge', 'monitoring', 'report')),
  record_id uuid not null,
  recorded_at timestamptz not null,
  check (plan_item_id is null or agreement_id is not null)
);
create index fact_record on fact (record_id, record_kind);
create index fact_item on fact (plan_item_id, kind, happened_on) include (amount) where plan_item_id is not null;
create index fact_whole on fact (agreement_id, kind, happened_on) include (amount)
  where plan_item_id is null and agreement_id is not null;
create index fact_agreement on fact (agreement_id, happened_on) where agreement_id is not null;
create index fact_unit on fact (unit_id, happened_on);
grant select, insert, update (kanwil_id) on fact to bekal_app;
alter table fact enable row level security;
create policy reach on fact using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or (select true from agreement_unit bound where bound.agreement_id = fact.agreement_id limit 1)
);

-- What facts come to stands beside them, for each promise and for what was done for an agreement as a whole, so that no
-- list adds up a ledger. A trigger keeps it; a test recounts it.
create table fact_sum (
  agreement_id uuid not null references agreement (id),
  plan_item_id uuid references plan_item (id),
  kind text not null,
  amount bigint not null,
  last_on date, -- the last day on which any of it still stands
  unique nulls not distinct (agreement_id, plan_item_id, kind)
);
create index fact_sum_item on fact_sum (plan_item_id, kind) include (amount, last_on) where plan_item_id is not null;
grant select on fact_sum to bekal_app;
alter table fact_sum enable row level security;
create policy reach on fact_sum using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = fact_sum.agreement_id limit 1)
);

create function sum_facts() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into fact_sum as kept (agreement_id, plan_item_id, kind, amount, last_on)
  select agreement_id, plan_item_id, kind, sum(amount), max(happened_on)
  from written where agreement_id is not null
  group by agreement_id, plan_item_id, kind order by agreement_id, plan_item_id, kind
  on conflict (agreement_id, plan_item_id, kind) do update
    set amount = kept.amount + excluded.amount, last_on = greatest(kept.last_on, excluded.last_on);
  -- what takes back may take the last day with it
  update fact_sum kept set last_on = case when kept.plan_item_id is null
    then (
      select happened_on from fact
      where fact.agreement_id = kept.agreement_id and fact.kind = kept.kind and fact.plan_item_id is null
      group by happened_on having sum(amount) <> 0 order by happened_on desc limit 1)
    else (
      select happened_on from fact where fact.plan_item_id = kept.plan_item_id and fact.kind = kept.kind
      group by happened_on having sum(amount) <> 0 order by happened_on desc limit 1)
    end
  from (select agreement_id, plan_item_id, kind, max(happened_on) as latest from written where amount < 0 group by 1, 2, 3) less
  where kept.agreement_id = less.agreement_id and kept.plan_item_id is not distinct from less.plan_item_id
    and kept.kind = less.kind and kept.last_on <= less.latest;
  return null;
end
$$;
create trigger sum_facts after insert on fact referencing new table as written
  for each statement execute function sum_facts();

-- Which facts count for a promise, and that it is done. Promises laid before are read by their measure, as the program
-- proposes it for new ones; null: the program counts nothing, reports and proof say it.
alter table plan_item
  add column counts_by text check (counts_by in
    ('lesson', 'person-hours', 'people', 'service', 'goods', 'visit', 'media', 'money')),
  add column done_on date,
  add column done_by uuid references account (id),
  add column done_by_name text,
  add column done_note text, -- why it is done with less than was promised
  add check (num_nonnulls(done_on, done_by_name) in (0, 2)),
  add check (done_on is not null or num_nonnulls(done_by, done_note) = 0);

update plan_item set counts_by = case
  when measure ~* '^(orang|peserta|warga|siswa|jiwa)' and measure !~* '(jam|jp)' then 'people'
  when measure ~* '(jam|\mjp\M)' then 'person-hours'
  when measure ~* '(sesi|pertemuan|kelas|tatap muka)' then 'lesson'
  when measure ~* 'kunjungan' then 'visit'
  when measure ~* '(berita|tayang|artikel|siaran)' then 'media'
  when measure ~* '(rupiah|\mrp\M)' then 'money'
  when measure ~* '(buah|paket|unit|set|eksemplar|buku|lembar|barang)'
    and activity ~* '(pemeriksaan|perawatan|perbaikan|pengecekan|servis)' then 'service'
  when measure ~* '(buah|paket|unit|set|eksemplar|buku|lembar|barang)' then 'goods'
  when measure ~* '(kali|layanan)' and activity ~* '(kelas|pelatihan|penyuluhan|bimbingan|pengajian|kursus|belajar|ceramah)'
    then 'lesson'
  when measure ~* '(kali|layanan)' then 'service'
end;

-- What shows that a promise was kept: laid by one person, checked by another.
create table proof (
  id uuid primary key,
  plan_item_id uuid not null references plan_item (id),
  agreement_id uuid not null references agreement (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  kind text not null check (kind in ('photo', 'attendance', 'letter', 'certificate', 'handover', 'report')),
  happened_on date not null,
  place text,
  note text,
  sha256 text not null,
  size bigint not null,
  type text not null,
  name text not null,
  added_by uuid not null references account (id),
  added_by_name text not null,
  added_at timestamptz not null,
  verified_by uuid references account (id),
  verified_by_name text,
  verified_on date,
  set_aside_by_name text,
  set_aside_on date,
  set_aside_reason text,
  check (kind <> 'photo' or place is not null),
  check (verified_by <> added_by),
  check (num_nonnulls(verified_by, verified_by_name, verified_on) in (0, 3)),
  check (num_nonnulls(set_aside_by_name, set_aside_on, set_aside_reason) in (0, 3))
);
create index proof_item on proof (plan_item_id, added_at);
create unique index proof_once on proof (plan_item_id, sha256) where set_aside_on is null;
create index proof_waiting on proof (unit_id, added_at) where verified_on is null and set_aside_on is null;
grant select, insert, update on proof to bekal_app;
alter table proof enable row level security;
create policy reach on proof using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or (select true from agreement_unit bound where bound.agreement_id = proof.agreement_id limit 1)
);

-- What no other record can say: a piece in the newspaper, a visit, a service that the partner gave by itself.
create table fact_report (
  id uuid primary key,
  plan_item_id uuid not null references plan_item (id),
  agreement_id uuid not null references agreement (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  kind text not null check (kind in ('service', 'visit', 'media', 'goods', 'money')),
  happened_on date not null,
  amount bigint not null check (amount > 0),
  note text not null,
  sha256 text not null,
  size bigint not null,
  type text not null,
  name text not null,
  reported_by uuid not null references account (id),
  reported_by_name text not null,
  reported_at timestamptz not null,
  taken_back_by_name text,
  taken_back_on date,
  taken_back_reason text,
  check (num_nonnulls(taken_back_by_name, taken_back_on, taken_back_reason) in (0, 3))
);
create index fact_report_item on fact_report (plan_item_id, happened_on);
create unique index fact_report_once on fact_report (plan_item_id, sha256) where taken_back_on is null;
grant select, insert, update on fact_report to bekal_app;
alter table fact_report enable row level security;
create policy reach on fact_report using (
  (select current_setting('app.level', true)) = 'nation'
  or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid))
  or (select true from agreement_unit bound where bound.agreement_id = fact_report.agreement_id limit 1)
);

insert into rule (id, code, title, source, valid_from, value) values
  ('01900000-0000-7000-8000-000000002601', 'plan-item.behind', 'Kegiatan yang tertinggal dari rencana',
   'Praktik unit: kegiatan dibagi rata sepanjang jadwalnya, dan selisih kecil belum berarti tertinggal.',
   '2010-01-01', '{"least": 75}');

insert into data_table (name, class, title, purpose, keep, on_forget) values
  ('fact_sum', 'umum', 'Jumlah fakta', 'Menghitung kemajuan janji', 'Tidak dihapus', null),
  ('proof', 'pribadi', 'Bukti kegiatan', 'Membuktikan janji', 'Menurut jadwal retensi arsip', null),
  ('fact_report', 'umum', 'Laporan kegiatan', 'Menghitung kemajuan janji', 'Menurut jadwal retensi arsip', null),
  ('fact', 'umum', 'Fakta', 'Menghitung kemajuan janji', 'Tidak dihapus', null);
