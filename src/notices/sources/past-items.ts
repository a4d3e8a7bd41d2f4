import { sql } from 'kysely'
import { to } from '#addresses'
import { fromToday, longDay } from '#kernel'
import type { Source } from '../source.ts'
import { inForceOn, items } from './rows.ts'

/** Promises of agreements in force whose last day has passed. */
export const pastItems: Source = {
  kind: 'plan-item-past',
  what: 'Kegiatan lewat tenggat',
  pace: 'climb',
  settledBy: ['plan-item.revised', 'plan-item.removed'],
  owed: ({ today }) => sql`
    ${items(sql`plan_item.ends_on`)} where ${inForceOn(today)} and plan_item.ends_on < ${today}`,
  place: ({ agreementId }) => `${to.agreement(agreementId ?? '')}#rencana-aksi`,
  says: (day, today) => `Tenggat ${longDay(day)} (${fromToday(today, day)}).`,
}
