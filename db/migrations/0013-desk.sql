-- The daily desk: search that finds a thing however it is written, and filters people keep.

-- Words as a search compares them: lower case, single spaces, one before and one behind, and one way to write a class
-- ("Klas II-B", "kelas 2 b" and "KLS. IIB" are "kelas iib").
create function folded(said text) returns text
language plpgsql immutable strict parallel safe set search_path = public, pg_temp as $$
declare
  words text := ' ' || btrim(regexp_replace(translate(lower(said), '''’`', ''), '[^[:alnum:]]+', ' ', 'g')) || ' ';
begin
  words := regexp_replace(words, ' (?:kelas|klas|kls) ?(iii|ii|i|1|2|3) ?([ab]?) ', ' kelas \1\2 ', 'g');
  words := regexp_replace(words, ' (iii|ii|i|1|2|3) ?([ab]) ', ' \1\2 ', 'g');
  words := regexp_replace(words, ' (?:klas|kls) ', ' kelas ', 'g');
  words := regexp_replace(words, ' (?:(kelas) 3|3(?=[ab] ))', ' \1 iii', 'g');
  words := regexp_replace(words, ' (?:(kelas) 2|2(?=[ab] ))', ' \1 ii', 'g');
  words := regexp_replace(words, ' (?:(kelas) 1|1(?=[ab] ))', ' \1 i', 'g');
  return regexp_replace(words, ' +', ' ', 'g');
end
$$;

-- Letters and digits alone: the same number whatever stands between its parts.
create function squeezed(said text) returns text
language sql immutable strict parallel safe as $$
  select regexp_replace(lower(said), '[^[:alnum:]]+', '', 'g')
$$;

-- What a thing is found by: its folded words, and after them the short and the long form of what has two. Changing the
-- pairs means writing the columns below again.
create function search_text(said text) returns text
language plpgsql immutable strict parallel safe set search_path = public, pg_temp as $$
declare
  words text := folded(said);
  pair text[];
begin
  foreach pair slice 1 in array array[
    ['kab', 'kabupaten'], ['kec', 'kecamatan'], ['prov', 'provinsi'], ['pemkab', 'pemerintah kabupaten'],
    ['pemkot', 'pemerintah kota'], ['pemprov', 'pemerintah provinsi'], ['pemda', 'pemerintah daerah'],
    ['rs', 'rumah sakit'], ['rsud', 'rumah sakit umum daerah'], ['smk', 'sekolah menengah kejuruan'],
    ['puskesmas', 'pusat kesehatan masyarakat'], ['blk', 'balai latihan kerja'], ['kemenag', 'kementerian agama'],
    ['pkbm', 'pusat kegiatan belajar masyarakat'], ['bnn', 'badan narkotika nasional'],
    ['bumd', 'badan usaha milik daerah'], ['bumn', 'badan usaha milik negara'], ['bumdes', 'badan usaha milik desa'],
    ['lbh', 'lembaga bantuan hukum'], ['ponpes', 'pondok pesantren'], ['univ', 'universitas'],
    ['pokmas', 'kelompok masyarakat'], ['yay', 'yayasan'], ['pn', 'pengadilan negeri'], ['kejari', 'kejaksaan negeri'],
    ['disnaker', 'dinas tenaga kerja'], ['disnakertrans', 'dinas tenaga kerja dan transmigrasi'],
    ['dinkes', 'dinas kesehatan'], ['dinsos', 'dinas sosial'], ['disdik', 'dinas pendidikan'],
    ['disdag', 'dinas perdagangan'], ['disperindag', 'dinas perindustrian dan perdagangan'], ['distan', 'dinas pertanian'],
    ['dislutkan', 'dinas kelautan dan perikanan'], ['dlh', 'dinas lingkungan hidup'], ['dispar', 'dinas pariwisata'],
    ['dispusip', 'dinas perpustakaan dan kearsipan'], ['disdukcapil', 'dinas kependudukan dan pencatatan sipil'],
    ['dispora', 'dinas pemuda dan olahraga'], ['diskominfo', 'dinas komunikasi dan informatika'],
    ['lapas', 'lembaga pemasyarakatan'], ['lpp', 'lembaga pemasyarakatan perempuan'], ['lpp', 'lapas perempuan'],
    ['lapastik', 'lapas narkotika'], ['rutan', 'rumah tahanan negara'], ['bapas', 'balai pemasyarakatan'],
    ['lpka', 'lembaga pembinaan khusus anak'], ['kanwil', 'kantor wilayah'],
    ['ditjenpas', 'direktorat jenderal pemasyarakatan'], ['pks', 'perjanjian kerja sama'], ['mou', 'nota kesepahaman'],
    ['kerjasama', 'kerja sama'],
    ['hst', 'hulu sungai tengah'], ['hsu', 'hulu sungai utara'], ['hss', 'hulu sungai selatan'], ['tanbu', 'tanah bumbu'],
    ['tala', 'tanah laut'], ['batola', 'barito kuala'], ['kobar', 'kotawaringin barat'], ['kotim', 'kotawaringin timur'],
    ['barsel', 'barito selatan'], ['barut', 'barito utara'], ['bartim', 'barito timur'],
    ['kukar', 'kutai kartanegara'], ['kutim', 'kutai timur'], ['kubar', 'kutai barat'], ['ppu', 'penajam paser utara'],
    ['oku', 'ogan komering ulu'], ['oki', 'ogan komering ilir'], ['muba', 'musi banyuasin'], ['mura', 'musi rawas'],
    ['muratara', 'musi rawas utara'], ['pali', 'penukal abab lematang ilir'], ['tapsel', 'tapanuli selatan'],
    ['tapteng', 'tapanuli tengah'], ['taput', 'tapanuli utara'], ['madina', 'mandailing natal'],
    ['paluta', 'padang lawas utara'], ['palas', 'padang lawas'], ['labusel', 'labuhanbatu selatan'],
    ['labura', 'labuhanbatu utara'], ['sergai', 'serdang bedagai'], ['inhu', 'indragiri hulu'], ['inhil', 'indragiri hilir'],
    ['rohul', 'rokan hulu'], ['rohil', 'rokan hilir'], ['kuansing', 'kuantan singingi'],
    ['tanjabbar', 'tanjung jabung barat'], ['tanjabtim', 'tanjung jabung timur'], ['lamsel', 'lampung selatan'],
    ['lamteng', 'lampung tengah'], ['lamtim', 'lampung timur'], ['lampura', 'lampung utara'],
    ['tubaba', 'tulang bawang barat'], ['tuba', 'tulang bawang'], ['lobar', 'lombok barat'], ['loteng', 'lombok tengah'],
    ['lotim', 'lombok timur'], ['ksb', 'sumbawa barat'], ['tts', 'timor tengah selatan'], ['ttu', 'timor tengah utara'],
    ['sbb', 'seram bagian barat'], ['sbt', 'seram bagian timur'], ['mbd', 'maluku barat daya'],
    ['pangkep', 'pangkajene dan kepulauan'], ['sidrap', 'sidenreng rappang'], ['kbb', 'bandung barat'],
    ['tangsel', 'tangerang selatan'], ['jaksel', 'jakarta selatan'], ['jakbar', 'jakarta barat'],
    ['jaktim', 'jakarta timur'], ['jakut', 'jakarta utara'], ['jakpus', 'jakarta pusat'],
    ['sumut', 'sumatera utara'], ['sumbar', 'sumatera barat'], ['sumsel', 'sumatera selatan'], ['kepri', 'kepulauan riau'],
    ['babel', 'bangka belitung'], ['jabar', 'jawa barat'], ['jateng', 'jawa tengah'], ['jatim', 'jawa timur'],
    ['diy', 'daerah istimewa yogyakarta'], ['ntb', 'nusa tenggara barat'], ['ntt', 'nusa tenggara timur'],
    ['kalbar', 'kalimantan barat'], ['kalteng', 'kalimantan tengah'], ['kalsel', 'kalimantan selatan'],
    ['kaltim', 'kalimantan timur'], ['kaltara', 'kalimantan utara'], ['sulut', 'sulawesi utara'],
    ['sulteng', 'sulawesi tengah'], ['sulsel', 'sulawesi selatan'], ['sultra', 'sulawesi tenggara'],
    ['sulbar', 'sulawesi barat'], ['malut', 'maluku utara']
  ] loop
    if position(' ' || pair[2] || ' ' in words) > 0 then
      words := words || pair[1] || ' ';
    elsif position(' ' || pair[1] || ' ' in words) > 0 then
      words := words || pair[2] || ' ';
    end if;
  end loop;
  return words;
end
$$;

-- What somebody typed, as patterns that must all match, the longest first: three of them go to the index, which "like
-- all" never does. Short words must begin a word, a class must be the whole of one.
create function search_patterns(sought text) returns text[]
language sql immutable strict parallel safe set search_path = public, pg_temp as $$
  select coalesce(array_agg(pattern order by length(pattern) desc, pattern), '{}')
  from (
    select distinct case
        when word ~ '^i{1,3}[ab]?$' or length(word) = 1 then '% ' || word || ' %'
        when length(word) <= 3 then '% ' || word || '%'
        else '%' || word || '%' end as pattern
    from string_to_table(btrim(folded(left(sought, 160))), ' ') word
    where word <> '' and word not in ('dan', 'di', 'yang', 'dengan', 'nomor', 'no')
    limit 12
  ) patterns
$$;

-- The number somebody typed, squeezed; null when it is too short to be one.
create function sought_number(sought text) returns text
language sql immutable strict parallel safe set search_path = public, pg_temp as $$
  select key from (select regexp_replace(squeezed(sought), '^(nomor|no|nib|npwp)(?=\d|w\d)', '') as key) found
  where key ~ '\d' and length(key) >= 3
$$;

alter table agreement add column search_text text generated always as (search_text(search)) stored;
alter table party add column number_squeezed text generated always as (squeezed(number)) stored;
alter table partner add column search_text text
  generated always as (search_text(name || ' ' || coalesce(short_name, ''))) stored;
alter table partner_alias add column search_text text generated always as (search_text(alias)) stored;
alter table partner_former_name add column search_text text generated always as (search_text(name)) stored;
alter table partner_contact add column search_text text generated always as (search_text(name)) stored;
alter table unit add column search_text text generated always as (
  search_text(name || ' ' || short_name || ' ' || coalesce(letter_code, '') || ' ' || coalesce(regency, ''))) stored;
alter table unit_period add column search_text text generated always as (search_text(name || ' ' || short_name)) stored;
alter table unit_alias add column search_text text generated always as (search_text(alias)) stored;

drop index agreement_search;
create index agreement_search on agreement using gin (search_text gin_trgm_ops);
create index agreement_title_like on agreement using gin (lower(title) gin_trgm_ops);
create index party_number_like on party using gin (number_squeezed gin_trgm_ops) where number_squeezed is not null;
create index partner_search on partner using gin (search_text gin_trgm_ops);
create index partner_alias_search on partner_alias using gin (search_text gin_trgm_ops);
create index partner_former_name_search on partner_former_name using gin (search_text gin_trgm_ops);
create index partner_contact_search on partner_contact using gin (search_text gin_trgm_ops);
create index partner_contact_like on partner_contact using gin (lower(name) gin_trgm_ops);

-- Like the functions of 0003 and 0004 these look past row-level security, which would hide the trigram indexes, and ask
-- the reach themselves. They plan for the very words, since a rare word and a frequent one are found differently.
-- `fit`: 4 this very number, 3 a number with this in it, below that by words.

drop function agreements_matching;
create function agreements_sought(sought text) returns table (agreement_id uuid, fit real)
language plpgsql stable security definer set search_path = public, pg_temp
set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
  patterns text[] := search_patterns(sought);
  key text := sought_number(sought);
  everywhere boolean := current_setting('app.level', true) = 'nation';
  mine uuid[] := case when not everywhere then array(
    select bound.agreement_id from agreement_unit bound join unit_closure on descendant = bound.unit_id
    where ancestor = nullif(current_setting('app.unit', true), '')::uuid) end;
begin
  return query
  select hit.id, max(hit.fit) from (
    -- the text begins with the title
    select id, case when left(search_text, length(title) + 2) like all (patterns) then 2 else 1 end::real as fit
    from agreement
    where search_text like patterns[1] and search_text like coalesce(patterns[2], '%')
      and search_text like coalesce(patterns[3], '%') and search_text like all (patterns)
      and (everywhere or id = any (mine))
    union all
    select agreement_id, case when number_squeezed = key then 4 else 3 end::real
    from party where number_squeezed like '%' || key || '%' and (everywhere or agreement_id = any (mine))
  ) hit
  group by 1;
end
$$;

-- Agreements whose title is spelled nearly so, the nearest first.
create function agreements_spelled(sought text, most integer) returns table (agreement_id uuid, fit real)
language sql stable security definer set search_path = public, pg_temp set enable_seqscan = off as $$
  select id, word_similarity(lower(sought), lower(title))
  from agreement
  where lower(sought) <% lower(title)
    and (current_setting('app.level', true) = 'nation' or id in (
      select bound.agreement_id from agreement_unit bound join unit_closure on descendant = bound.unit_id
      where ancestor = nullif(current_setting('app.unit', true), '')::uuid))
  order by 2 desc, 1
  limit most
$$;

-- Partners that stand, with this NIB or NPWP or with all these words in one of their names, also former ones and those
-- of merged records: the shorter the name, the better.
create function partners_sought(sought text) returns table (partner_id uuid, likeness real)
language plpgsql stable security definer set search_path = public, pg_temp
set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
  patterns text[] := search_patterns(sought);
  key text := sought_number(sought);
  digits text := case when key ~ '^\d{13,16}$' then key end;
  whole text := folded(sought);
begin
  if current_setting('app.level', true) = 'none' then
    return;
  end if;
  return query
  select hit.id, max(hit.fit)::real from (
    select survivor_id as id, 4 as fit from partner where nib = digits or lpad(npwp, 16, '0') = lpad(digits, 16, '0')
    union all
    select partner_id, by_words(called.search_text, whole) from (
      select survivor_id as partner_id, search_text from partner
      where search_text like patterns[1] and search_text like coalesce(patterns[2], '%')
        and search_text like coalesce(patterns[3], '%') and search_text like all (patterns)
      union all
      select survivor_id, alias.search_text from partner_alias alias join partner on partner.id = partner_id
      where alias.search_text like patterns[1] and alias.search_text like coalesce(patterns[2], '%')
        and alias.search_text like coalesce(patterns[3], '%') and alias.search_text like all (patterns)
      union all
      select survivor_id, former.search_text from partner_former_name former join partner on partner.id = partner_id
      where former.search_text like patterns[1] and former.search_text like coalesce(patterns[2], '%')
        and former.search_text like coalesce(patterns[3], '%') and former.search_text like all (patterns)
    ) called
  ) hit
  group by 1;
end
$$;

-- How well a name that has all the words fits: it is them, it begins with them, or it has them; the shorter the better.
create function by_words(name text, whole text) returns real
language sql immutable parallel safe as $$
  select case when name = whole then 2.5 when starts_with(name, whole) then 1.5 else 0.5 end::real
    + (10.0 / (20 + length(name)))::real
$$;

-- What a search among partners means: those sought, or else those spelled nearly so.
create or replace function partner_matches(sought text) returns table (partner_id uuid, likeness real)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select * from partners_sought(sought);
  if not found and search_patterns(sought) <> '{}' then
    return query select * from partner_spelled(sought, 100);
  end if;
end
$$;

-- Units by today's names, earlier ones, other words for them, their letter code or their regency. No secret to anyone.
create function units_sought(sought text) returns table (unit_id uuid, fit real)
language sql stable set search_path = public, pg_temp as $$
  select hit.id, max(hit.fit) from (
    select id, by_words(search_text, folded(sought)) as fit from unit where search_text like all (search_patterns(sought))
    union all
    select unit_id, by_words(search_text, folded(sought)) from unit_alias
    where search_text like all (search_patterns(sought))
    union all
    select unit_id, by_words(search_text, folded(sought)) - 0.5 from unit_period
    where search_text like all (search_patterns(sought))
    union all
    select id, 4 from unit where squeezed(letter_code) = sought_number(sought)
  ) hit
  where search_patterns(sought) <> '{}'
  group by 1
$$;

create function units_spelled(sought text, most integer) returns table (unit_id uuid, fit real)
language sql stable set search_path = public, pg_temp as $$
  select id, max(near)::real from (
    select id, word_similarity(btrim(folded(sought)), search_text) as near from unit
    union all
    select unit_id, word_similarity(btrim(folded(sought)), search_text) from unit_alias
  ) named
  where near > 0.5
  group by 1 order by 2 desc, 1
  limit most
$$;

-- People to speak to at partners, by name.
create function contacts_sought(sought text) returns table (contact_id uuid, fit real)
language plpgsql stable security definer set search_path = public, pg_temp
set plan_cache_mode = force_custom_plan as $$
declare
  patterns text[] := search_patterns(sought);
begin
  return query
  select id, by_words(search_text, folded(sought)) from partner_contact
  where current_setting('app.level', true) <> 'none'
    and search_text like patterns[1] and search_text like coalesce(patterns[2], '%')
      and search_text like coalesce(patterns[3], '%') and search_text like all (patterns);
end
$$;

create function contacts_spelled(sought text, most integer) returns table (contact_id uuid, fit real)
language sql stable security definer set search_path = public, pg_temp set enable_seqscan = off as $$
  select id, word_similarity(lower(sought), lower(name)) from partner_contact
  where lower(sought) <% lower(name) and current_setting('app.level', true) <> 'none'
  order by 2 desc, 1
  limit most
$$;

revoke execute on function agreements_sought, agreements_spelled, partners_sought, contacts_sought, contacts_spelled
  from public;
grant execute on function agreements_sought, agreements_spelled, partners_sought, contacts_sought, contacts_spelled
  to bekal_app;

-- Questions to the list of agreements that people keep, for themselves or for their office.
create table saved_filter (
  id uuid primary key,
  account_id uuid not null references account (id),
  unit_id uuid not null references unit (id),
  kanwil_id uuid not null,
  name text not null check (name <> ''),
  query text not null check (query <> ''),
  shared boolean not null,
  version integer not null default 1,
  created_at timestamptz not null
);
create unique index saved_filter_own on saved_filter (account_id, unit_id, lower(name));
create index saved_filter_shared on saved_filter (unit_id) where shared;
grant select, insert, update, delete on saved_filter to bekal_app;

alter table saved_filter enable row level security;
create policy reach on saved_filter using (
  account_id = (select nullif(current_setting('app.account', true), '')::uuid)
  or shared and ((select current_setting('app.level', true)) = 'nation'
    or unit_id in (select descendant from unit_closure where ancestor = (select nullif(current_setting('app.unit', true), '')::uuid)))
);
