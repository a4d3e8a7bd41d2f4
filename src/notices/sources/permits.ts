import { sql } from 'kysely'
import { to } from '#addresses'
import { fromToday, longDay } from '#kernel'
import type { Source } from '../source.ts'

/** Permits that end soon or have ended, while nobody applies for what follows. */
export const permits: Source = {
  kind: 'permit-ending',
  what: 'Izin segera habis',
  pace: { countdown: 'permit.reminders' },
  settledBy: ['permit.applied', 'permit.revised'],
  owed: ({ ahead }) => sql`
    select permit.id as subject_id, permit.agreement_id, permit.unit_id, permit.owner_id, permit.subject as title,
      permit.expires_on as day
    from permit where permit.stage = 'granted' and permit.expires_on <= ${ahead}
      and not exists (select from permit later where later.renews_id = permit.id and later.stage <> 'refused')`,
  place: ({ subjectId }) => to.permit(subjectId),
  says: (day, today) =>
    `${day < today ? 'Habis masa' : 'Berlaku sampai'} ${longDay(day)} (${fromToday(today, day)}). Ajukan perpanjangan.`,
}
