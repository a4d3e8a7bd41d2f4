import { sql } from 'kysely'
import { to } from '#addresses'
import { decidedToStop, extensionIsLate, followed, isSuspended } from '#agreements'
import { fromToday, longDay } from '#kernel'
import type { Source } from '../source.ts'
import { inForceOn } from './rows.ts'

/** In force, not suspended, the end is near, and nobody has said what will happen (see `undecided`). */
export const ending: Source = {
  kind: 'agreement-ending',
  what: 'Kerja sama segera berakhir',
  pace: { countdown: 'agreement.reminders' },
  settledBy: ['agreement.proposed', 'agreement.renewed', 'agreement.ending-decided', 'agreement.suspended'],
  owed: ({ today, ahead, reminders }) => sql`
    select agreement.id as subject_id, agreement.id as agreement_id, agreement.unit_id,
      agreement.our_owner_id as owner_id, agreement.title, agreement.ends_on as day
    from agreement
    where ${inForceOn(today)} and agreement.ends_on <= ${ahead}
      and not ${isSuspended(sql`agreement.id`, today)} and not ${followed} and not ${decidedToStop}
      and (not exists (select from ending_decision said where said.agreement_id = agreement.id)
        or ${extensionIsLate(today, reminders)})`,
  place: ({ subjectId }) => to.agreement(subjectId),
  says: (day, today) => `Berakhir ${longDay(day)} (${fromToday(today, day)}). Catat putusannya.`,
}
