import { sql } from 'kysely'
import { to } from '#addresses'
import { fromToday, longDay } from '#kernel'
import type { Source } from '../source.ts'
import { inForceOn } from './rows.ts'

/** In force, and nothing happens. What is suspended is held on purpose, so nobody is asked for it. */
export const inNameOnly: Source = {
  kind: 'agreement-in-name-only',
  what: 'Kerja sama tinggal nama',
  pace: 'climb',
  settledBy: 'all',
  owed: ({ today }) => sql`
    select agreement.id as subject_id, agreement.id as agreement_id, agreement.unit_id,
      agreement.our_owner_id as owner_id, agreement.title, vitality.since as day
    from vitality join agreement on agreement.id = vitality.agreement_id
    where vitality.state = 'in-name-only' and vitality.suspended_on is null and ${inForceOn(today)}`,
  place: ({ subjectId }) => `${to.agreement(subjectId)}#keadaan`,
  says: (day, today) =>
    `Tinggal nama sejak ${longDay(day)} (${fromToday(today, day)}). Jalankan satu janjinya dan catat faktanya.`,
}
