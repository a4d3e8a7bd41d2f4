import { type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { type Day, fromToday, longDay } from '#kernel'
import { agreements, between, question, reached } from './question.ts'

/** In force on a day: begun by the head's word, and not past its last day. */
export const inForceOn = (today: Day) =>
  sql<SqlBool>`agreement.stage = 'active' and (agreement.ends_on is null or agreement.ends_on >= ${today})`

/** The rows behind a number; nobody has to do anything about them. */
export const inForce = question({
  code: 'berlaku',
  title: 'Kerja sama yang berlaku',
  lead: 'Yang paling dulu berakhir di atas.',
  isFor: () => false,
  reads: 'agreement.read',
  rows: (asked) =>
    sql`${agreements(sql`agreement.ends_on`)} where ${reached(asked)} and ${inForceOn(asked.today)}`,
  task: (row, asked) => ({
    title: row.title,
    href: to.agreement(row.id),
    detail: between(row, asked),
    badge: {
      kind: 'good',
      word: row.day ? `sampai ${longDay(row.day)} (${fromToday(asked.today, row.day)})` : 'Berlaku',
    },
  }),
})
