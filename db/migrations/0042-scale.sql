-- Whom a mark counts, of people who have moved on: the unit that teaches them marks their last lessons after they left,
-- when their files are another's. Sex, birth and status, and nothing else.
create function counted_people(wanted uuid[])
  returns table (participant_id uuid, sex text, birth_date date, status text)
  language sql stable security definer set search_path = public, pg_temp
as $$
  select participant.id, person.sex, person.birth_date, coalesce(participant.status_seen, person.status)
  from participant join person on person.id = participant.person_id
  where participant.id = any(wanted) and reaches_unit(participant.unit_id)
$$;
revoke execute on function counted_people from public;
grant execute on function counted_people to bekal_app;

-- Lessons nobody wrote down, of a region and of the whole country: few among millions of sheets.
create index sheet_unrecorded_kanwil on sheet (kanwil_id, held_on) include (unit_id) where state = 'unrecorded';
create index sheet_unrecorded_day on sheet (held_on) include (unit_id, kanwil_id) where state = 'unrecorded';
create index sheet_day on sheet (held_on);
