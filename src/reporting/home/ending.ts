import { type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { addDays, type Day, daysBetween, fromToday, longDay, may } from '#kernel'
import type { Task } from '#ui'
import { type Asked, agreements, between, notMine, ours, question } from './question.ts'

/** Days before the end, or before a promise is due, from which whoever answers for it is told in person. */
export const personal = 30

/** In force, and the last day lies within so many days. */
export const endsWithin = (today: Day, days: number) => sql<SqlBool>`(
  agreement.stage = 'active' and agreement.ends_on between ${today} and ${addDays(today, days)})`

/** Time to speak with the partner: extend, replace, or let it end. */
export const ending = question<{ renewed: boolean }>({
  code: 'segera-berakhir',
  title: 'Segera berakhir',
  lead: 'Masih berlaku, tetapi hari terakhirnya sudah dekat.',
  isFor: (actor) => may(actor, 'agreement.propose'),
  reads: 'agreement.read',
  rows: (asked) => sql`
    ${agreements(sql`agreement.ends_on`, sql`jsonb_build_object('renewed', ${renewed})`)}
    where ${ours(asked)} and ${endsWithin(asked.today, asked.reminders[0] ?? 0)}
      and (${notMine(asked, sql`agreement.our_owner_id`)} or agreement.ends_on > ${addDays(asked.today, personal)})`,
  task: (row, asked) => ({
    title: row.title,
    href: to.agreement(row.id),
    detail: `${between(row, asked)}. Berakhir ${longDay(row.day ?? asked.today)}${row.detail.renewed ? ', perpanjangan sudah diajukan' : ''}.`,
    badge: nearness(row.day ?? asked.today, asked),
  }),
})

/** Somebody already proposed what follows it. */
export const renewed = sql<SqlBool>`exists (
  select from agreement after where after.renews_id = agreement.id and after.stage <> 'dropped')`

function nearness(day: Day, { today, reminders }: Asked): NonNullable<Task['badge']> {
  const days = daysBetween(today, day)
  const passed = reminders.filter((each) => days <= each).length
  const kind = passed >= reminders.length ? 'stalled' : passed > 1 ? 'attention' : 'waiting'
  return { kind, word: fromToday(today, day) }
}
