-- 90,000 promises: three, six or nine in each annex.

insert into plan_item (id, agreement_id, unit_id, kanwil_id, place_in_order, activity, output, quantity, measure, place, starts_on,
  ends_on, source, budget, our_owner_id, partner_owner_id, proofs, created_at)
select pg_temp.id(deal.created_at, 14, deal.n * 10 + i), deal.id, deal.unit_id, deal.kanwil_id, i,
  pg_temp.pick(deal.n * 10 + i, 1, '{Penyuluhan,Pelatihan,Pemeriksaan,Pendampingan,Pengadaan bahan,Pameran,Kelas,Evaluasi bersama}') || ' ' || i,
  'Kegiatan terlaksana dan dilaporkan', 1 + pg_temp.dice(deal.n * 10 + i, 2, 24), 'kali', 'Aula ' || deal.short_name,
  begins, begins + 20 + pg_temp.dice(deal.n * 10 + i, 3, 40),
  pg_temp.pick(deal.n * 10 + i, 4, '{dipa,apbd,csr,partner-in-kind,no-cost}'), 1000000 * (1 + pg_temp.dice(deal.n * 10 + i, 5, 50)),
  case when (deal.n + i) % 9 > 0 then deal.officer_id end, case when (deal.n + i) % 6 > 0 then agreement.partner_owner_id end,
  '{photo,report}', deal.created_at
from deal join agreement on agreement.id = deal.id cross join generate_series(1, 3 + 3 * (deal.n % 3)) i
cross join lateral (select deal.starts_on + i * 30 as begins) as month;
