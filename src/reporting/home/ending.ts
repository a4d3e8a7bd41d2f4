import { type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { extensionIsLate, undecided } from '#agreements'
import { addDays, type Day, daysBetween, fromToday, longDay, may } from '#kernel'
import type { Task } from '#ui'
import { type Asked, agreements, between, isOurs, notMine, ours, question, type Row } from './question.ts'

/** Days before the end, or before a promise is due, from which whoever answers for it is told in person. */
export const personal = 30

/** In force, and the last day lies within so many days. */
export const endsWithin = (today: Day, days: number) => sql<SqlBool>`(
  agreement.stage = 'active' and agreement.ends_on between ${today} and ${addDays(today, days)})`

interface Detail {
  /** Said to be extended, and nothing followed by the next reminder day. */
  late: boolean
}

/** Time to speak with the partner: nobody has said whether it is extended, replaced or let end. */
export const ending = question<Detail>({
  code: 'segera-berakhir',
  title: 'Segera berakhir, perlu putusan',
  lead: 'Masih berlaku, hari terakhirnya sudah dekat, dan belum diputuskan akan diapakan.',
  isFor: (actor) => may(actor, 'agreement.decide-ending'),
  reads: 'agreement.read',
  rows: (asked) => sql`
    ${agreements(sql`agreement.ends_on`, sql`jsonb_build_object('late', ${extensionIsLate(asked.today, asked.reminders)})`)}
    where ${ours(asked)} and ${undecided(asked.today, asked.reminders)}
      and (${notMine(asked, sql`agreement.our_owner_id`)} or agreement.ends_on > ${addDays(asked.today, personal)})`,
  task: (row, asked) => ({
    title: row.title,
    href: placeToDecide(row, row.detail, asked),
    detail: `${between(row, asked)}. Berakhir ${longDay(row.day ?? asked.today)}. ${lacking(row.detail)}`,
    badge: nearness(row.day ?? asked.today, asked),
  }),
})

const lacking = ({ late }: Detail) =>
  late ? 'Diputuskan diperpanjang, penerusnya belum diajukan.' : 'Belum diputuskan.'

function placeToDecide(row: Row, { late }: Detail, asked: Asked): string {
  if (!isOurs(asked, row)) return to.agreement(row.id)
  return late ? to.renewAgreement(row.id) : to.decideEnding(row.id)
}

function nearness(day: Day, { today, reminders }: Asked): NonNullable<Task['badge']> {
  const days = daysBetween(today, day)
  const passed = reminders.filter((each) => days <= each).length
  const kind = passed >= reminders.length ? 'stalled' : passed > 1 ? 'attention' : 'waiting'
  return { kind, word: fromToday(today, day) }
}
