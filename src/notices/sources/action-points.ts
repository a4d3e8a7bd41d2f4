import { sql } from 'kysely'
import { to } from '#addresses'
import { fromToday, longDay } from '#kernel'
import type { Source } from '../source.ts'

/**
 * Decisions of meetings whose day has passed and that nobody reports done. Of what a partner owes, the person who
 * verifies it is told: somebody of ours has to ask.
 */
export const actionPoints: Source = {
  kind: 'action-point-past',
  what: 'Tindak lanjut lewat tenggat',
  pace: 'climb',
  settledBy: ['action-point.reported', 'action-point.revised'],
  owed: ({ today }) => sql`
    select action_point.id as subject_id, null::uuid as agreement_id, action_point.unit_id,
      coalesce(action_point.owner_account_id, action_point.verifier_id) as owner_id, action_point.what as title,
      action_point.due_on as day
    from action_point where action_point.stage = 'open' and action_point.due_on < ${today}`,
  place: ({ subjectId }) => to.actionPoint(subjectId),
  says: (day, today) => `Tenggat ${longDay(day)} (${fromToday(today, day)}).`,
}
