-- The marks of one month, straight into its partition: nine of ten are there. What they come to stands beside them.

insert into mark_months.MONTH (held_on, lesson_id, participant_id, unit_id, present, reason, sex, age_group, status, made_at, arrived_at, marked_by)
select held_on, lesson_id, participant_id, unit_id, reason is null, reason, sex, age_group, status, at, at, 'Petugas Contoh'
from (
  select meeting.held_on, meeting.id as lesson_id, seat.id as participant_id, seat.unit_id, sex, age_group, status,
    meeting.held_on + interval '9 hours' as at,
    (array['sick', 'court', 'visit', 'isolation', 'duty', 'refused', 'unknown'])[1 + pg_temp.dice(meeting.n * 64 + k, 45, 70)] as reason
  from bench.meeting join bench.seat using (c)
  where marked and meeting.held_on >= 'FROM' and meeting.held_on < 'UNTIL' and (until_on is null or until_on >= meeting.held_on)
  order by meeting.held_on, meeting.id, seat.id) said;

insert into bench.first_day
select participant_id, min(held_on), min(sex), min(age_group), min(status) from mark_months.MONTH where present group by participant_id;

insert into fact (id, unit_id, kanwil_id, agreement_id, plan_item_id, kind, happened_on, amount, sex, age_group, status, record_kind, record_id, recorded_at)
select pg_temp.id(meeting.held_on::timestamptz, 45, meeting.n * 64 + part), meeting.unit_id, kanwil_id, agreement_id, plan_item_id,
  case when whole = 1 then 'lesson' else 'person-hours' end, meeting.held_on, case when whole = 1 then 1 else 4 * there end,
  sex, age_group, status, 'lesson', lesson_id, meeting.held_on + interval '9 hours'
from (
  select lesson_id, sex, age_group, status, grouping(sex) as whole, count(*) as there, row_number() over (partition by lesson_id) as part
  from mark_months.MONTH where present group by grouping sets ((lesson_id, sex, age_group, status), (lesson_id))
) counted join bench.meeting on meeting.id = lesson_id order by meeting.held_on, lesson_id;
