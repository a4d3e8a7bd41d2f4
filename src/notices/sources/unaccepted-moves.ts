import { sql } from 'kysely'
import { to } from '#addresses'
import { fromToday, longDay } from '#kernel'
import type { Source } from '../source.ts'

/** Letters whose people were to be taken in some days ago (rule `move.waiting`); the receiving unit owes an answer. */
export const unacceptedMoves: Source = {
  kind: 'move-unaccepted',
  what: 'Perpindahan belum diterima',
  pace: 'climb',
  settledBy: ['move.accepted', 'move.declined', 'move.withdrawn'],
  owed: ({ today }) => sql`
    select person_move.id as subject_id, null::uuid as agreement_id, person_move.to_unit_id as unit_id,
      null::uuid as owner_id, 'Perpindahan dari ' || sender.short_name || ', ' || person_move.letter as title,
      person_move.planned_on as day
    from person_move join unit sender on sender.id = person_move.unit_id
    where person_move.planned_on < ${today}::date - (
        select (value ->> 'days')::int from rule
        where code = 'move.waiting' and valid_from <= ${today} and (valid_to is null or valid_to >= ${today})
          and (rule.unit_id is null or rule.unit_id = person_move.to_unit_id)
        order by rule.unit_id nulls last, valid_from desc limit 1)
      and exists (
        select from person_move_item item where item.move_id = person_move.id and item.state = 'offered')`,
  place: ({ subjectId }) => to.move(subjectId),
  says: (day, today) =>
    `Direncanakan ${longDay(day)} (${fromToday(today, day)}). Terima, atau tolak dengan alasan.`,
}
