-- 400,000 events as the acts above leave them; what is left to that number are sessions that began.

create temp table told (
  act text, subject_id uuid, belongs uuid[], unit_id uuid, kanwil_id uuid, actor_id uuid, actor text, actor_post text,
  at timestamptz, before jsonb, after jsonb
);

insert into told
select 'agreement.proposed', id, array[id], unit_id, kanwil_id, officer_id, officer, officer_title, created_at, '{}'::jsonb,
  jsonb_build_object('kind', kind, 'title', 'Kerja sama nomor ' || n, 'objects', '["health"]'::jsonb) from deal
union all
select case step.stage when 'active' then 'agreement.activated' when 'dropped' then 'agreement.dropped' else 'agreement.advanced' end,
  deal.id, array[deal.id], unit_id, kanwil_id, officer_id, officer, officer_title, step.at,
  jsonb_build_object('stage', 'exploration'), jsonb_build_object('stage', step.stage, 'enteredOn', step.entered_on)
from deal join agreement_step step on step.agreement_id = deal.id where step.stage <> 'exploration'
union all
select 'paper.attached', paper.id, array[paper.id, deal.id], unit_id, kanwil_id, officer_id, officer, officer_title, paper.at, '{}',
  jsonb_build_object('paperKind', paper.kind, 'paper', paper.name, 'sha256', paper.sha256)
from deal join paper on paper.agreement_id = deal.id
union all
select 'party.signed', party.id, array[party.id, deal.id], deal.unit_id, kanwil_id, officer_id, officer, officer_title,
  party.signed_on + interval '2 hours', '{}', jsonb_build_object('number', party.number, 'signedOn', party.signed_on)
from deal join party on party.agreement_id = deal.id where party.signed_on is not null
union all
select 'plan-item.added', item.id, array[item.id, deal.id], deal.unit_id, deal.kanwil_id, officer_id, officer, officer_title,
  least(deal.created_at + item.place_in_order * interval '1 day', pg_temp.today() + interval '1 hour'), '{}',
  jsonb_build_object('activity', item.activity, 'quantity', item.quantity, 'measure', item.measure, 'startsOn', item.starts_on, 'endsOn', item.ends_on)
from deal join plan_item item on item.agreement_id = deal.id
union all
select 'partner.registered', ally.id, array[ally.id], ally.unit_id, ally.kanwil_id, officer_id, officer, officer_title, at, '{}',
  jsonb_build_object('kind', ally.kind, 'district', district_code) from ally join lead on lead.id = ally.unit_id
union all
select 'account.invited', id, array[id], unit_id, kanwil_id, null, 'Bekal', 'Program', '2020-01-02', '{}', jsonb_build_object('name', name) from desk;

insert into told
select 'session.begun', id, array[id, pg_temp.id(at, 15, s)], unit_id, kanwil_id, id, name, title, at, '{}',
  jsonb_build_object('device', 'Chrome di Windows', 'post', title)
from (select s, 1 + pg_temp.dice(s, 1, 3000) as n, pg_temp.today() - pg_temp.share(s, 2) * interval '900 days' as at
  from generate_series(1, 400000 - (select count(*) from told)) s) begun join desk using (n);

insert into event (id, act, subject_id, about, unit_id, kanwil_id, actor_id, actor_name, actor_post, at, before, after)
select pg_temp.id(at, 16, row_number() over (order by at)), act, subject_id, belongs, unit_id, kanwil_id, actor_id, actor, actor_post, at, before, after
from told order by at;

