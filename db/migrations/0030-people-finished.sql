-- What was left open of people and privacy: limits that hold, words that are forgotten, voids and withdrawals.

-- The use of the data was stopped or limited: the person stands in nothing beyond the duty of the own unit.
alter table person add column limited_at timestamptz;
create index person_limited on person (unit_id) where limited_at is not null;
update person set limited_at = granted.decided_at from (
  select person_id, min(decided_at) as decided_at from data_request
  where state = 'granted' and kind in ('stop', 'limit') group by person_id
) granted where granted.person_id = person.id;
insert into data_class (table_name, column_name, class, title) values
  ('person', 'limited_at', 'pribadi', 'Pemrosesan dibatasi sejak');

-- A limit that was granted can be lifted again, by the same people and with what was said.
alter table data_request
  add column lifted_at timestamptz,
  add column lifted_by text,
  add column lifting text check (lifting <> ''),
  add check (num_nonnulls(lifted_at, lifted_by, lifting) in (0, 3)),
  add check (lifted_at is null or (state = 'granted' and kind in ('stop', 'limit')));
insert into data_class (table_name, column_name, class, title) values
  ('data_request', 'lifting', 'pribadi', 'Alasan pembatasan dicabut');

-- How many people of the reach a run left out, because their data may not be used for it.
alter table question_run add column limited integer not null default 0 check (limited >= 0);

-- Why two files were parted again stands with the merge, where it can be forgotten, and not in the record.
alter table person_merge add column undone_reason text;
grant update (undone_reason) on person_merge to bekal_app;

-- These files and every file that was ever merged into them.
create function files_of(people uuid[]) returns setof uuid
  language sql stable set search_path = public, pg_temp
  as $$
    with recursive files as (
      select person.id from person where person.id = any(people)
      union select person.id from person join files on person.merged_into = files.id
    )
    select id from files
  $$;

-- Takes away what was written in free words about people of whom nothing may be left. Looks can be changed by nobody;
-- this alone empties their words, of people who have left and are within reach.
create function strip_words(people uuid[]) returns void
  language plpgsql volatile security definer set search_path = public, pg_temp
  as $$
    declare
      mine uuid[] := array(select files_of(array(
        select person.id from person
        where person.id = any(people) and person.status = 'former' and reaches_unit(person.unit_id))));
      gone text := 'Dihapus bersama berkasnya';
    begin
      update nik_answer_row set remark = null, nik_sealed = null, nik_hash = null
        from nik_answer answer, nik_list_line line
        where answer.id = nik_answer_row.answer_id and line.list_id = answer.list_id
          and line.person_id = any(mine) and coalesce(nik_answer_row.line, line.line) = line.line; -- or of nobody known
      update nik_answer_row set remark = null, nik_sealed = null, nik_hash = null
        where nik_hash in (select person.nik_hash from person where person.id = any(mine));
      update look set reason = gone where person_id = any(mine) and reason is not null;
      update look_review set question = case when question is not null then gone end,
        answer = case when answer is not null then gone end,
        conclusion = case when conclusion is not null then gone end
        where look_id in (select look.id from look where look.person_id = any(mine));
      update person_move_item set reason = gone where person_id = any(mine) and reason is not null;
      update person_move set note = null
        where note is not null and id in (select move_id from person_move_item where person_id = any(mine))
          and not exists (
            select from person_move_item item join person on person.id = item.person_id
            where item.move_id = person_move.id and person.anonymised_at is null and person.id <> all(mine));
      update person_merge set reason = gone, undone_reason = case when undone_reason is not null then gone end,
        moved = '[]', filled = '{}'
        where stays_id = any(mine) or gone_id = any(mine);
      update participant set end_note = null, release_seen = null, status_seen = null
        where person_id = any(mine) and num_nonnulls(end_note, release_seen, status_seen) > 0;
      update visit_member set note = null where person_id = any(mine) and note is not null;
      update mark_request set reason = gone, note = case when note is not null then gone end
        where exists (
          select from participant
          where participant.person_id = any(mine) and wants @> jsonb_build_array(jsonb_build_object('participantId', participant.id)));
    end
  $$;
revoke execute on function strip_words from public;
grant execute on function strip_words to bekal_app;
update data_table set on_forget = 'strip'
  where name in ('look', 'look_review', 'person_move_item', 'person_merge', 'nik_answer_row', 'visit_member');

-- An assessment that was written down for the wrong person stays to be read, and is counted nowhere.
alter table care_assessment
  add column voided_at timestamptz,
  add column voided_by text,
  add column void_reason text check (void_reason <> ''),
  add check (num_nonnulls(voided_at, voided_by, void_reason) in (0, 3)),
  add check (not latest or voided_at is null);
alter table care_assessment drop constraint care_assessment_person_id_occasion_assessed_on_key;
create unique index care_assessment_once on care_assessment (person_id, occasion, assessed_on) where voided_at is null;

-- Who asked for a file may take that back.
alter table person_request drop constraint person_request_state_check;
alter table person_request add constraint person_request_state_check
  check (state in ('open', 'offered', 'refused', 'withdrawn'));
