import { sql } from 'kysely'
import { to } from '#addresses'
import { fromToday, longDay } from '#kernel'
import type { Source } from '../source.ts'
import { inForceOn } from './rows.ts'

/** In force, the end is near, and nobody has begun what follows. */
export const ending: Source = {
  kind: 'agreement-ending',
  what: 'Kerja sama segera berakhir',
  pace: { countdown: 'agreement.reminders' },
  settledBy: ['agreement.proposed', 'agreement.term-set'],
  owed: ({ today, ahead }) => sql`
    select agreement.id as subject_id, agreement.id as agreement_id, agreement.unit_id,
      agreement.our_owner_id as owner_id, agreement.title, agreement.ends_on as day
    from agreement
    where ${inForceOn(today)} and agreement.ends_on <= ${ahead}
      and not exists (
        select from agreement after where after.renews_id = agreement.id and after.stage <> 'dropped')`,
  place: ({ subjectId }) => to.agreement(subjectId),
  says: (day, today) => `Berakhir ${longDay(day)} (${fromToday(today, day)}). Tetapkan kelanjutannya.`,
}
