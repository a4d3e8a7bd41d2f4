-- 6,000 partners in the districts of their region, some with a second name, each with one to three contacts.

create temp table district as
select region.k, area.code, regency.name as regency,
  (row_number() over (partition by region.k order by area.code))::int as d, (count(*) over (partition by region.k))::int as of
from area join regency on regency.code = area.parent_code join region on region.k = regency.k
where area.level = 'district';

create temp table ally as
select n, place_of_work.k, place_of_work.id as unit_id, region.id as kanwil_id, at, pg_temp.id(at, 8, n) as id, drawn.kind,
  district.code as district_code, district.regency,
  (row_number() over (partition by place_of_work.k order by n))::int as a,
  (count(*) over (partition by place_of_work.k))::int as of
from (
  select n, timestamptz '2020-02-01' + n * interval '9 hours' as at, 1 + pg_temp.dice(n, 1, 650) as u,
    pg_temp.pick(n, 2, '{opd,opd,opd,opd,pemda,swasta,swasta,umkm,koperasi,faskes,perguruan-tinggi,sekolah,lembaga-pelatihan,yayasan,ormas-lsm,lembaga-bantuan-hukum,lembaga-keagamaan,bumn,instansi-vertikal,perorangan}') as kind
  from generate_series(1, 6000) n
) drawn
join place_of_work using (u) join region using (k)
join district on district.k = region.k and district.d = 1 + pg_temp.dice(n, 3, district.of);

insert into partner (id, survivor_id, kind, name, short_name, nib, legal_basis, district_code, address, unit_id, kanwil_id, created_at)
select id, id, kind,
  case
    when kind = 'opd' then 'Dinas ' || pg_temp.pick(n, 4, '{Kesehatan,Pendidikan,Sosial,Tenaga Kerja,Pertanian,Perdagangan,Lingkungan Hidup,Perpustakaan dan Kearsipan}') || ' ' || regency
    when kind = 'pemda' then 'Pemerintah ' || regency
    when kind in ('swasta', 'umkm', 'bumn') then pg_temp.pick(n, 4, '{PT,CV,UD}') || ' ' || pg_temp.pick(n, 5, '{Karya,Usaha,Cipta,Sumber,Mitra,Jaya}') || ' ' || pg_temp.pick(n, 6, '{Mandiri,Bersama,Sejahtera,Makmur,Lestari}')
    when kind = 'perorangan' then pg_temp.pick(n, 4, '{Siti,Budi,Dewi,Agus}') || ' ' || pg_temp.pick(n, 5, '{Contoh,Rekaan,Umpama,Misal}')
    else initcap(replace(kind, '-', ' ')) || ' ' || pg_temp.pick(n, 4, '{Harapan,Bina,Insan,Nusa,Cahaya}') || ' ' || pg_temp.pick(n, 5, '{Bangsa,Mulia,Utama,Sehat,Terampil}')
  end || ' Uji ' || lpad(n::text, 4, '0'),
  case when n % 4 = 0 then 'UJI' || n end,
  case when kind in ('swasta', 'umkm', 'bumn', 'koperasi') then '9' || lpad(n::text, 12, '0') end,
  'Peraturan Contoh Nomor ' || n, district_code, 'Jalan Contoh Nomor ' || n, unit_id, kanwil_id, at
from ally;

insert into partner_alias (partner_id, alias)
select id, 'Sebutan Lama ' || n from ally where n % 5 = 0;

insert into partner_contact (id, partner_id, name, position, phone, email, is_primary, unit_id, kanwil_id, created_at)
select pg_temp.id(at, 9, n * 4 + c), id, pg_temp.pick(n * 4 + c, 1, '{Rahma,Lukman,Nur,Syahra,Herlin,Jamal}') || ' Contoh ' || n || '-' || c,
  'Kepala Bagian ' || c, '08' || lpad((n * 4 + c)::text, 10, '1'), 'kontak' || n || '.' || c || '@contoh.test', c = 1,
  unit_id, kanwil_id, at
from ally, generate_series(1, 1 + n % 3) c;
