-- 15,000 agreements of eight years. The busiest unit leads some two hundred, the quietest a handful; five in a hundred
-- are led by a regional office or the centre; some bind many units.

create temp table lead as
select unit.id, unit.kanwil_id, unit.short_name, unit.letter_code, coalesce(place_of_work.k, region.k, 1) as k,
  case when unit.kind = 'ditjenpas' then 'centre' else coalesce('unit ' || u, 'office ' || region.k) end as called,
  unit.kind = 'ditjenpas' as centre, desk.id as officer_id, desk.name as officer, desk.title as officer_title
from unit left join place_of_work on place_of_work.id = unit.id left join region on region.id = unit.id
join desk on desk.unit_id = unit.id and desk.seat = 2;

create temp table drawn as
select row_number() over (order by created_at, n)::int as n, stage, kind, created_at,
  case when who = 0 then 'centre' when who < 5 then 'office ' || 1 + pg_temp.dice(n, 5, 34)
    else 'unit ' || 1 + floor(650 * power(pg_temp.share(n, 5), 1.5))::int end as led_by
from (
  select n, stage, pg_temp.dice(n, 2, 100) as who,
    pg_temp.pick(n, 3, '{memorandum,memorandum,agreement,agreement,agreement,agreement,agreement,agreement,arrangement,addendum}') as kind,
    pg_temp.today() + interval '2 hours' + n * interval '1 second' - case
      when stage in ('exploration', 'technical-review', 'drafting', 'discussion', 'signing') then pg_temp.dice(n, 4, 300) + 1
      when stage = 'active' then 90 + pg_temp.dice(n, 4, 1000)
      else 1300 + pg_temp.dice(n, 4, 1500)
    end * interval '1 day' as created_at
  from (
    select n, (array['exploration', 'technical-review', 'drafting', 'discussion', 'signing', 'active', 'ended', 'terminated', 'dropped'])[
      width_bucket(pg_temp.dice(n, 1, 100), array[0, 6, 10, 15, 20, 25, 72, 90, 94])] as stage
    from generate_series(1, 15000) n) staged
) dated;

create temp table deal as
select drawn.n, drawn.stage, drawn.kind, drawn.created_at, pg_temp.id(drawn.created_at, 10, drawn.n) as id,
  lead.id as unit_id, lead.kanwil_id, lead.k, lead.short_name, lead.letter_code, lead.officer_id, lead.officer, lead.officer_title, lead.centre,
  (drawn.created_at + interval '80 days')::date as starts_on, stage in ('active', 'ended', 'terminated') as signed,
  max(drawn.n) filter (where kind = 'memorandum') over earlier as memorandum,
  max(drawn.n) filter (where stage in ('ended', 'terminated')) over earlier as predecessor
from drawn join lead on lead.called = drawn.led_by
window earlier as (partition by lead.id order by drawn.n rows between unbounded preceding and 1 preceding);

-- Twenty partners work with units everywhere; of the others some are asked often.
create temp table circle as
select k, a, of, id from ally union all select 0, n, 20, id from ally where n <= 20;
create temp table bond as
select asked.id as agreement_id, 2 + second as place, circle.id as partner_id
from (
  select deal.id, second, size.k, 1 + (floor(size.of * power(pg_temp.share(deal.n, 6), 1.7))::int + second) % size.of as a
  from deal join (select k, max(of) as of from circle group by k) size
    on size.k = case when deal.n % 20 = 0 then 0 else deal.k end
  cross join generate_series(0, 1) second
  where second = 0 or deal.n % 7 = 0
) asked join circle using (k, a);
analyze deal, bond;

insert into agreement (id, unit_id, kanwil_id, kind, title, objects, scope, stage, stage_since, parent_id, no_parent_reason,
  renews_id, directive, starts_on, ends_on, our_owner_id, partner_owner_id, created_at)
select deal.id, deal.unit_id, deal.kanwil_id, deal.kind,
  pg_temp.pick(deal.n, 7, '{Layanan Kesehatan,Pelatihan Kerja,Pendidikan Kesetaraan,Pembinaan Keagamaan,Pemasaran Hasil Karya,Bantuan Hukum,Pengelolaan Sampah,Literasi}')
    || ' bagi Warga Binaan di ' || deal.short_name || ' nomor ' || deal.n,
  (array['health', 'job-training', 'education', 'religion', 'trade', 'law', 'waste', 'literacy', 'production', 'food'])[
    1 + pg_temp.dice(deal.n, 8, 8) : 1 + pg_temp.dice(deal.n, 8, 8) + pg_temp.dice(deal.n, 9, 3)],
  'Kegiatan bersama, sarana, tenaga, dan pelaporan, sebagaimana dirinci dalam rencana aksi.', deal.stage,
  case when deal.signed then deal.starts_on else greatest(deal.created_at::date, pg_temp.today() - pg_temp.dice(deal.n, 10, 90)) end,
  case when deal.kind <> 'memorandum' then up.id end, case when deal.kind <> 'memorandum' and up.id is null then 'Belum ada nota induk.' end,
  case when deal.n % 3 = 0 then back.id end, case when deal.n % 4 = 0 then 'Arahan Contoh Nomor ' || deal.n % 30 end,
  case when deal.signed or deal.stage = 'signing' then deal.starts_on end,
  case when deal.signed or deal.stage = 'signing' then deal.starts_on + 365 * (1 + pg_temp.dice(deal.n, 11, 3)) - 1 end,
  case when deal.n % 7 > 0 then deal.officer_id end, case when deal.n % 5 > 0 then contact.id end, deal.created_at
from deal left join deal up on up.n = deal.memorandum left join deal back on back.n = deal.predecessor
join bond on bond.agreement_id = deal.id and bond.place = 2
join partner_contact contact on contact.partner_id = bond.partner_id and contact.is_primary
order by deal.n;

insert into agreement_unit (agreement_id, unit_id, kanwil_id, lead_unit_id)
select id, unit_id, kanwil_id, unit_id from deal
union
select deal.id, place_of_work.id, region.id, deal.unit_id
from deal join place_of_work on place_of_work.k = deal.k and pg_temp.dice(deal.n * 1000 + place_of_work.u, 12, 8) = 0
join region on region.k = place_of_work.k where not deal.centre and deal.n % 25 = 0
union
select deal.id, place_of_work.id, region.id, deal.unit_id
from deal join place_of_work on pg_temp.dice(deal.n * 1000 + place_of_work.u, 12, 20) = 0
join region on region.k = place_of_work.k where deal.centre;

insert into party (id, agreement_id, place_in_order, unit_id, partner_id, number, number_key, signatory_name, signatory_position,
  signed_on, signed_at, signing_mode)
select pg_temp.id(deal.created_at, 11, deal.n * 100 + bound.place), deal.id, bound.place, bound.unit_id, bound.partner_id, number, upper(number),
  case when deal.signed or deal.stage = 'signing' then 'Pejabat Contoh ' || deal.n end,
  case when deal.signed or deal.stage = 'signing' then 'Kepala' end,
  case when deal.signed then deal.starts_on when deal.stage = 'signing' and bound.place = 1 and deal.n % 2 = 0 then deal.created_at::date end,
  case when deal.signed then 'Aula' end,
  case when deal.signed or (deal.stage = 'signing' and bound.place = 1 and deal.n % 2 = 0) then 'wet-ink' end
from deal
join (
  select agreement_id, unit_id, null::uuid as partner_id,
    case when unit_id = lead_unit_id then 1 else 3 + (row_number() over (partition by agreement_id order by unit_id = lead_unit_id, unit_id))::int end as place
  from agreement_unit
  union all select agreement_id, null, partner_id, place from bond
) bound on bound.agreement_id = deal.id
cross join lateral (select case when deal.signed or deal.stage = 'signing' then deal.letter_code || '-PK.05.' || deal.n || '/' || bound.place end as number) as numbered;

-- Each stage that was entered on the way to the present one.
insert into agreement_step (id, agreement_id, stage, entered_on, actor_name, actor_post, note, at)
select pg_temp.id(entered, 12, deal.n * 10 + step), deal.id, way.stage, entered::date, officer, officer_title,
  case when step % 2 = 0 then 'Dibahas bersama mitra.' end, entered
from deal cross join unnest(array['exploration', 'technical-review', 'drafting', 'discussion', 'signing', 'active', 'terminated', 'dropped'])
  with ordinality as way (stage, step)
cross join lateral (select least(deal.created_at + (step - 1) * interval '15 days', pg_temp.today() + interval '1 hour') as entered) as on_day
where case deal.stage
  when 'terminated' then step <= 7
  when 'dropped' then step <= 1 + deal.n % 4 or step = 8
  when 'active' then step <= 6
  when 'ended' then step <= 6
  else step <= array_position(array['exploration', 'technical-review', 'drafting', 'discussion', 'signing'], deal.stage) end;

insert into paper (id, agreement_id, kind, sha256, size, type, name, added_by, at)
select pg_temp.id(deal.created_at, 13, deal.n * 10 + p), deal.id, sort,
  encode(sha256(convert_to('berkas ' || deal.n || ' ' || p, 'utf8')), 'hex'), 100000 + pg_temp.dice(deal.n, 13, 2000000), 'application/pdf',
  sort || '-' || deal.n || '.pdf', officer, deal.created_at + p * interval '5 days'
from deal cross join unnest(array['request-letter', 'minutes', 'draft', 'signed-scan']) with ordinality as papers (sort, p)
where case when p = 4 then signed or (deal.stage = 'signing' and deal.n % 4 = 0) else p <= 1 + deal.n % 3 end;
