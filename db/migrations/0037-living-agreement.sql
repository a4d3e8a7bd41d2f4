-- What joins the rooms of a living agreement.

-- A promise is overdue until somebody declares it done, whatever was recorded for it: how alive each agreement is, is
-- reckoned again.

comment on column vitality.overdue is 'Promises past their last day, neither done nor stopped.';

insert into vitality_due (agreement_id)
  select id from agreement where stage in ('active', 'ended', 'terminated');

-- Free words about somebody who is forgotten go from places, visits and requests to change a sheet as well.
create or replace function strip_words(people uuid[]) returns void
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
update data_table set on_forget = 'strip' where name = 'visit_member';
