import { sql } from 'kysely'
import { to } from '#addresses'
import { isSuspended } from '#agreements'
import { fromToday, longDay } from '#kernel'
import type { Source } from '../source.ts'
import { inForceOn, items, saidOwnerless } from './rows.ts'

const owner = sql.ref('plan_item.our_owner_id')

/**
 * Promises of agreements in force whose last day has passed and that nobody has declared done; what a suspension holds is owed by
 * nobody.
 */
export const pastItems: Source = {
  kind: 'plan-item-past',
  what: 'Kegiatan lewat tenggat',
  pace: 'climb',
  settledBy: ['plan-item.done', 'agreement.suspended', 'plan-item.revised', 'plan-item.removed'],
  owed: ({ today }) => sql`
    ${items(sql`plan_item.ends_on`, owner, saidOwnerless(sql`plan_item.activity`, owner))} where ${inForceOn(today)} and plan_item.ends_on < ${today}
      and num_nonnulls(plan_item.done_on, plan_item.stopped_on) = 0
      and not ${isSuspended(sql.ref('agreement.id'), today)}`,
  place: ({ agreementId, subjectId }) => to.planItem(agreementId ?? '', subjectId),
  says: (day, today) => `Tenggat ${longDay(day)} (${fromToday(today, day)}).`,
}
