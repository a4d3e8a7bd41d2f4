import { sql } from 'kysely'
import { to } from '#addresses'
import { isSuspended } from '#agreements'
import { fromToday, longDay } from '#kernel'
import type { Source } from '../source.ts'
import { saidOwnerless } from './rows.ts'

/** Of the promise that it is part of; only help that stands alone is the agreement's own. */
const owner = sql`(case when pledge.plan_item_id is null then agreement.our_owner_id else plan_item.our_owner_id end)`

/** Help in kind that was promised until a day and has not all come; what a suspension holds is owed by nobody. */
export const overduePledges: Source = {
  kind: 'pledge-overdue',
  what: 'Bantuan lewat tenggat',
  pace: 'climb',
  settledBy: ['pledge.received', 'pledge.revised', 'pledge.withdrawn', 'agreement.suspended'],
  owed: ({ today }) => sql`
    select pledge.id as subject_id, pledge.agreement_id, pledge.unit_id,
      ${owner} as owner_id, ${saidOwnerless(sql`pledge.what`, owner)} as title,
      pledge.due_on as day
    from pledge join agreement on agreement.id = pledge.agreement_id
      left join plan_item on plan_item.id = pledge.plan_item_id
      cross join lateral (
        select coalesce(sum(quantity), 0)::bigint as received from pledge_receipt
        where pledge_id = pledge.id and taken_back_on is null
      ) came
    where pledge.withdrawn_on is null and pledge.due_on < ${today}
      and (came.received = 0 or came.received < pledge.quantity)
      and agreement.stage = 'active' and not ${isSuspended(sql.ref('agreement.id'), today)}`,
  place: ({ subjectId }) => to.pledge(subjectId),
  says: (day, today) => `Tenggat ${longDay(day)} (${fromToday(today, day)}). Tanyakan kepada mitra.`,
}
