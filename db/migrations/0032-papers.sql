-- Agreement papers: the clause library, the versions of a text, the words inside stored papers, and whether these still
-- are what was stored.

-- What a text is put together from. In force from a day to a day; an office may have its own words for a topic.
create table clause (
  id uuid primary key,
  topic text not null check (topic <> ''), -- one article, or 'recital' and 'basis' for what stands before the first
  place integer not null, -- its place among the topics
  kinds text[] not null,
  objects text[], -- null: whatever it is about
  needs text check (needs in ('annex', 'parent', 'personal-data')), -- null: always
  heading text not null,
  paragraphs text[] not null check (cardinality(paragraphs) > 0), -- further lines of one are its items; {words} are filled in
  source text not null check (source <> ''),
  valid_from date not null,
  valid_to date,
  unit_id uuid references unit (id), -- null: everywhere
  check (valid_to >= valid_from)
);
create index clause_place on clause (place, topic);
grant select on clause to bekal_app;

-- Every version of a text: put together here, or come back from outside. Never changed, never removed.
create table agreement_text (
  id uuid primary key,
  agreement_id uuid not null references agreement (id),
  serial integer not null check (serial > 0),
  origin text not null check (origin in ('composed', 'returned')),
  written jsonb, -- the parts of a composed one
  lines text[] not null, -- what it says, line by line, as somebody reads it
  signing_on date, -- the day that a composed one names
  shares_data boolean not null,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint,
  type text,
  name text,
  note text,
  made_by text not null,
  at timestamptz not null,
  unique (agreement_id, serial),
  check ((origin = 'composed') = (written is not null)),
  check ((origin = 'returned') = (sha256 is not null)),
  check (num_nulls(sha256, size, type, name) in (0, 4))
);
grant select, insert on agreement_text to bekal_app;
alter table agreement_text enable row level security;
create policy reach on agreement_text using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = agreement_text.agreement_id limit 1)
);

-- The words inside a stored paper or a version of a text (both have ids of their own). One row says that it was read.
create table paper_words (
  id uuid primary key,
  agreement_id uuid not null references agreement (id),
  state text not null check (state in ('read', 'no-text', 'unreadable')),
  body text check (length(body) <= 300000),
  found tsvector generated always as (to_tsvector('simple', coalesce(body, ''))) stored,
  at timestamptz not null,
  check ((state = 'read') = (body is not null))
);
create index paper_words_found on paper_words using gin (found);
create index paper_words_of on paper_words (agreement_id);
grant select, insert on paper_words to bekal_app;
alter table paper_words enable row level security;
create policy reach on paper_words using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = paper_words.agreement_id limit 1)
);

-- Row-level security would hide the index from a search, so the search applies reach itself.
create function papers_saying(asked tsquery) returns table (id uuid, agreement_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select paper_words.id, paper_words.agreement_id from paper_words
  where paper_words.found @@ asked
    and (current_setting('app.level', true) = 'nation' or paper_words.agreement_id in (
      select bound.agreement_id from agreement_unit bound
      join unit_closure on descendant = bound.unit_id
      where ancestor = nullif(current_setting('app.unit', true), '')::uuid))
  order by paper_words.at desc, paper_words.id limit 200
$$;
revoke all on function papers_saying from public;
grant execute on function papers_saying to bekal_app;

-- What the last look at a stored file found.
create table paper_check (
  id uuid primary key, -- of the paper or of the version of a text
  agreement_id uuid not null references agreement (id),
  sha256 text not null,
  state text not null check (state in ('same', 'changed', 'missing')),
  since timestamptz not null, -- when this state was first seen
  checked_at timestamptz not null
);
create index paper_check_due on paper_check (checked_at);
create index paper_check_of on paper_check (agreement_id) where state <> 'same';
grant select, insert, update on paper_check to bekal_app;
alter table paper_check enable row level security;
create policy reach on paper_check using (
  (select current_setting('app.level', true)) = 'nation'
  or (select true from agreement_unit bound where bound.agreement_id = paper_check.agreement_id limit 1)
);

insert into data_table (name, class, title, purpose, keep, on_forget) values
  ('clause', 'umum', 'Pustaka pasal', 'Menyusun naskah kerja sama', 'Selama program dipakai', null),
  ('agreement_text', 'umum', 'Versi naskah kerja sama', 'Menyusun naskah kerja sama', 'Menurut jadwal retensi arsip', null),
  ('paper_words', 'pribadi', 'Isi naskah untuk pencarian', 'Mencari kerja sama menurut isi naskahnya', 'Selama naskahnya disimpan', null),
  ('paper_check', 'umum', 'Pemeriksaan sidik jari berkas', 'Memastikan berkas tidak berubah', 'Selama berkasnya disimpan', null);

-- The library as shipped. Order of the articles: domain guide 1.6 (outline of the Ditjenpas standard and common practice).
insert into clause (id, topic, place, kinds, objects, needs, heading, paragraphs, source, valid_from, valid_to)
select ('01900000-0000-7000-8000-0000320' || lpad(row_number() over (order by place, topic, valid_from, objects)::text, 5, '0'))::uuid,
  topic, place, kinds, objects, needs, heading, paragraphs, source, valid_from::date, valid_to::date
from (values
  ('recital', 10, '{memorandum,agreement,arrangement,intent}'::text[], null::text[], null::text, 'Pertimbangan',
    array['bahwa {kesatu} adalah unit pelaksana pemasyarakatan yang menyelenggarakan pembinaan dan pembimbingan Warga Binaan;',
      'bahwa {mitra} mempunyai tugas, kemampuan, dan kesediaan untuk mendukung pembinaan dan pembimbingan tersebut;'],
    'Praktik umum naskah kerja sama', '2010-01-01', null),
  ('recital', 10, '{agreement,arrangement,addendum}', null, 'parent', 'Pertimbangan',
    array['bahwa PARA PIHAK telah menandatangani {induk};'],
    'Praktik umum naskah kerja sama', '2010-01-01', null),
  ('basis', 20, '{memorandum,agreement,arrangement,addendum}', null, null, 'Dasar hukum',
    array['Undang-Undang Nomor 12 Tahun 1995 tentang Pemasyarakatan;',
      'Peraturan Pemerintah Nomor 57 Tahun 1999 tentang Kerja Sama Penyelenggaraan Pembinaan dan Pembimbingan Warga Binaan Pemasyarakatan;'],
    'UU 12/1995; PP 57/1999', '1999-01-01', '2022-08-02'),
  ('basis', 20, '{memorandum,agreement,arrangement,addendum}', null, null, 'Dasar hukum',
    array['Undang-Undang Nomor 22 Tahun 2022 tentang Pemasyarakatan;',
      'Peraturan Pemerintah Nomor 57 Tahun 1999 tentang Kerja Sama Penyelenggaraan Pembinaan dan Pembimbingan Warga Binaan Pemasyarakatan;'],
    'UU 22/2022; PP 57/1999', '2022-08-03', null),
  ('basis', 21, '{memorandum,agreement,arrangement,addendum}', null, 'personal-data', 'Dasar hukum',
    array['Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi;'],
    'UU 27/2022', '2022-10-17', null),
  ('purpose', 100, '{memorandum,agreement,arrangement}', null, null, 'Maksud dan Tujuan',
    array['Maksud {naskah} adalah menjadi dasar bagi PARA PIHAK dalam menyelenggarakan {judul}.',
      'Tujuan {naskah} adalah mendukung pembinaan dan pembimbingan agar Warga Binaan dapat hidup mandiri dan diterima kembali oleh masyarakat.'],
    'Praktik umum naskah kerja sama', '2010-01-01', null),
  ('purpose', 100, '{intent}', null, null, 'Maksud',
    array['PARA PIHAK menyatakan minat untuk bekerja sama dalam {judul}.',
      'Pernyataan ini tidak menimbulkan kewajiban hukum bagi PARA PIHAK sebelum perjanjian kerja sama ditandatangani.'],
    'Praktik umum naskah kerja sama', '2010-01-01', null),
  ('scope', 110, '{memorandum,agreement,arrangement,intent}', null, null, 'Ruang Lingkup',
    array['Ruang lingkup {naskah} meliputi:\n{ruang_lingkup}'],
    'Praktik umum naskah kerja sama', '2010-01-01', null),
  ('change', 110, '{addendum}', null, null, 'Perubahan',
    array['PARA PIHAK sepakat mengubah {induk} sebagai berikut:\n{ruang_lingkup}',
      'Ketentuan lain yang tidak diubah dengan Adendum ini tetap berlaku.'],
    'Praktik umum naskah kerja sama', '2010-01-01', null),
  ('execution', 120, '{memorandum}', null, null, 'Pelaksanaan',
    array['Pelaksanaan Nota Kesepahaman ini diatur lebih lanjut dalam perjanjian kerja sama atau rencana kerja yang disepakati PARA PIHAK.'],
    'Panduan ranah 1.6', '2010-01-01', null),
  ('annex', 125, '{memorandum,agreement,arrangement,addendum}', null, 'annex', 'Rencana Aksi',
    array['PARA PIHAK melaksanakan kegiatan menurut rencana aksi sebagaimana tercantum dalam Lampiran.',
      'Lampiran merupakan bagian yang tidak terpisahkan dari {naskah}.'],
    'Praktik unit: rencana aksi adalah lampiran yang tidak terpisahkan', '2010-01-01', null),
  ('rights', 130, '{agreement}', null, null, 'Hak dan Kewajiban',
    array['PIHAK KESATU berhak:\nmemperoleh pelaksanaan kewajiban PIHAK KEDUA menurut Perjanjian Kerja Sama ini.',
      'PIHAK KESATU berkewajiban:\nmenyiapkan Warga Binaan yang mengikuti kegiatan;\nmenyediakan tempat dan menjaga keamanan serta ketertiban selama kegiatan.',
      'PIHAK KEDUA berhak:\nmemperoleh pelaksanaan kewajiban PIHAK KESATU menurut Perjanjian Kerja Sama ini.',
      'PIHAK KEDUA berkewajiban:\nmelaksanakan kegiatan sesuai dengan ruang lingkup dan rencana aksi;\nmematuhi tata tertib yang berlaku di lingkungan PIHAK KESATU.'],
    'Praktik umum naskah kerja sama', '2010-01-01', null),
  ('rights', 131, '{agreement}', '{health}', null, 'Hak dan Kewajiban',
    array['PIHAK KESATU berhak:\nmemperoleh pelayanan kesehatan bagi Warga Binaan.',
      'PIHAK KEDUA berkewajiban:\nmenyediakan tenaga kesehatan menurut jadwal yang disepakati.'],
    'Praktik unit', '2010-01-01', null),
  ('rights', 131, '{agreement}', '{literacy}', null, 'Hak dan Kewajiban',
    array['PIHAK KESATU berhak:\nmeminjam bahan pustaka menurut jadwal yang disepakati.',
      'PIHAK KESATU berkewajiban:\nmenjaga dan mengembalikan bahan pustaka yang dipinjam.',
      'PIHAK KEDUA berkewajiban:\nmeminjamkan bahan pustaka dan menyelenggarakan layanan perpustakaan keliling.'],
    'Praktik unit', '2010-01-01', null),
  ('rights', 131, '{agreement}', '{education}', null, 'Hak dan Kewajiban',
    array['PIHAK KESATU berhak:\nmemperoleh tenaga pendidik dan penyelenggaraan ujian bagi peserta didik.',
      'PIHAK KEDUA berkewajiban:\nmenyelenggarakan pembelajaran, ujian, dan penerbitan ijazah sesuai dengan ketentuan.'],
    'Praktik unit', '2010-01-01', null),
  ('rights', 131, '{agreement}', '{job-training}', null, 'Hak dan Kewajiban',
    array['PIHAK KESATU berkewajiban:\nmemilih peserta menurut persyaratan yang disepakati.',
      'PIHAK KEDUA berkewajiban:\nmenyediakan instruktur dan menerbitkan sertifikat bagi peserta yang memenuhi syarat.'],
    'Praktik unit', '2010-01-01', null),
  ('rights', 131, '{agreement}', '{production,trade}', null, 'Hak dan Kewajiban',
    array['PIHAK KESATU berkewajiban:\nmenjaga mutu hasil karya sesuai dengan contoh yang disepakati.',
      'PIHAK KEDUA berkewajiban:\nmembantu pemasaran hasil karya Warga Binaan.'],
    'Praktik unit', '2010-01-01', null),
  ('rights', 131, '{agreement}', '{civil-registry}', null, 'Hak dan Kewajiban',
    array['PIHAK KESATU berkewajiban:\nmenyampaikan daftar yang akan diperiksa secara aman dan terbatas pada data yang diperlukan.',
      'PIHAK KEDUA berkewajiban:\nmemeriksa dan merekam nomor induk kependudukan Warga Binaan.'],
    'Praktik unit', '2010-01-01', null),
  ('funding', 140, '{memorandum,agreement,arrangement}', null, null, 'Pembiayaan',
    array['Biaya yang timbul dari pelaksanaan {naskah} ditanggung PARA PIHAK sesuai dengan tugas masing-masing dan ketentuan peraturan perundang-undangan.'],
    'Praktik umum naskah kerja sama', '2010-01-01', null),
  ('term', 150, '{memorandum,agreement,arrangement}', null, null, 'Jangka Waktu',
    array['{masa_berlaku}',
      '{Naskah} dapat diperpanjang atas kesepakatan PARA PIHAK. Usul perpanjangan disampaikan paling lambat 90 (sembilan puluh) hari sebelum jangka waktu berakhir.'],
    'Praktik umum naskah kerja sama', '2010-01-01', null),
  ('evaluation', 160, '{memorandum,agreement,arrangement}', null, null, 'Monitoring dan Evaluasi',
    array['PARA PIHAK melakukan monitoring dan evaluasi secara berkala, paling sedikit 1 (satu) kali dalam 1 (satu) tahun.'],
    'Panduan ranah 1.1: monitoring dan evaluasi berkala', '2010-01-01', null),
  ('confidentiality', 170, '{agreement,arrangement}', null, null, 'Kerahasiaan',
    array['PARA PIHAK menjaga kerahasiaan keterangan yang diperoleh dari pelaksanaan {naskah} dan hanya menggunakannya untuk keperluan {naskah}.'],
    'Praktik umum naskah kerja sama', '2010-01-01', null),
  ('personal-data', 171, '{memorandum,agreement,arrangement,addendum}', null, 'personal-data', 'Pelindungan Data Pribadi',
    array['PARA PIHAK memproses data pribadi yang dipertukarkan hanya untuk tujuan {naskah} dan terbatas pada data yang diperlukan.',
      'PIHAK yang menerima data pribadi menjaga keamanannya, membatasi siapa yang dapat membukanya, dan tidak meneruskannya kepada pihak lain tanpa dasar hukum.',
      'Dalam hal terjadi kegagalan pelindungan data pribadi, PIHAK yang mengetahuinya memberitahukan kepada PIHAK lain paling lambat 3 x 24 (tiga kali dua puluh empat) jam.',
      'Setelah {naskah} berakhir, data pribadi yang diterima dimusnahkan atau dikembalikan sesuai dengan ketentuan peraturan perundang-undangan.'],
    'UU 27/2022', '2022-10-17', null),
  ('products', 180, '{agreement}', '{production,trade}', null, 'Hasil Karya',
    array['Hak kekayaan intelektual dan pembagian hasil atas hasil karya Warga Binaan diatur tersendiri oleh PARA PIHAK sesuai dengan ketentuan peraturan perundang-undangan.'],
    'Praktik umum naskah kerja sama', '2010-01-01', null),
  ('force-majeure', 190, '{agreement}', null, null, 'Keadaan Kahar',
    array['Dalam hal terjadi keadaan di luar kemampuan PARA PIHAK, PIHAK yang mengalaminya memberitahukan secara tertulis kepada PIHAK lain paling lambat 14 (empat belas) hari sejak keadaan itu terjadi.',
      'PARA PIHAK bermusyawarah untuk menyesuaikan pelaksanaan {naskah}.'],
    'Praktik umum naskah kerja sama', '2010-01-01', null),
  ('dispute', 200, '{agreement}', null, null, 'Penyelesaian Perselisihan',
    array['Perselisihan yang timbul dari pelaksanaan {naskah} diselesaikan PARA PIHAK secara musyawarah untuk mufakat.'],
    'Praktik umum naskah kerja sama', '2010-01-01', null),
  ('correspondence', 210, '{memorandum,agreement,arrangement}', null, null, 'Korespondensi',
    array['Surat-menyurat mengenai {naskah} disampaikan kepada:\n{narahubung}'],
    'Praktik umum naskah kerja sama', '2010-01-01', null),
  ('amendment', 220, '{memorandum,agreement}', null, null, 'Perubahan',
    array['Hal yang belum diatur atau perlu diubah dalam {naskah} dituangkan dalam adendum yang disepakati PARA PIHAK dan merupakan bagian yang tidak terpisahkan dari {naskah}.'],
    'Praktik umum naskah kerja sama', '2010-01-01', null),
  ('ending', 230, '{agreement}', null, null, 'Pengakhiran',
    array['{Naskah} dapat diakhiri sebelum jangka waktunya atas kesepakatan PARA PIHAK, dengan pemberitahuan tertulis paling lambat 30 (tiga puluh) hari sebelumnya.',
      'Pengakhiran tidak menghapus kewajiban yang belum diselesaikan PARA PIHAK.'],
    'Praktik umum naskah kerja sama', '2010-01-01', null),
  ('integrity', 240, '{agreement}', null, null, 'Larangan',
    array['PARA PIHAK tidak memberi atau menerima imbalan dalam bentuk apa pun di luar yang diatur dalam {naskah}.'],
    'Praktik umum naskah kerja sama', '2010-01-01', null),
  ('closing', 250, '{memorandum,agreement,arrangement,addendum}', null, null, 'Penutup',
    array['{Naskah} dibuat dalam rangkap {rangkap}, bermeterai cukup, masing-masing mempunyai kekuatan hukum yang sama, dan berlaku setelah ditandatangani PARA PIHAK.'],
    'Panduan ranah 1.6: rangkap menurut jumlah pihak, bermeterai', '2010-01-01', null),
  ('closing', 250, '{intent}', null, null, 'Penutup',
    array['Pernyataan ini dibuat dalam rangkap {rangkap} untuk dipergunakan sebagaimana mestinya.'],
    'Praktik umum naskah kerja sama', '2010-01-01', null)
) as shipped (topic, place, kinds, objects, needs, heading, paragraphs, source, valid_from, valid_to);
-- Items of a paragraph stand on lines of their own.
update clause set paragraphs = array(select replace(paragraph, '\n', E'\n') from unnest(paragraphs) with ordinality each (paragraph, place) order by place);

-- What was added lately is looked for without passing through all that is kept.
create index paper_recent on paper (at);
