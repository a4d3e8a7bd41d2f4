import { type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { type Stage, stages } from '#agreements'
import { addDays, type Day, may } from '#kernel'
import { slow, waited } from './badges.ts'
import { agreements, between, isOurs, ours, question } from './question.ts'

/** In one stage before signing for two weeks or more; what waits for signatures is told apart. */
export const standsStill = (today: Day) => sql<SqlBool>`(
  agreement.stage in ('exploration', 'technical-review', 'drafting', 'discussion')
  and agreement.stage_since <= ${addDays(today, -slow)})`

export const standingStill = question<{ stage: Stage }>({
  code: 'tidak-bergerak',
  title: 'Tidak bergerak',
  lead: `Kerja sama yang ${slow} hari atau lebih berada pada tahap yang sama sebelum tanda tangan.`,
  isFor: (actor) => may(actor, 'agreement.advance'),
  reads: 'agreement.read',
  rows: (asked) => sql`
    ${agreements(sql`agreement.stage_since`, sql`jsonb_build_object('stage', agreement.stage)`)}
    where ${ours(asked)} and ${standsStill(asked.today)}`,
  task: (row, asked) => ({
    title: row.title,
    href:
      isOurs(asked, row) && may(asked.actor, 'agreement.advance')
        ? to.advanceAgreement(row.id)
        : to.agreement(row.id),
    detail: `${between(row, asked)}. Masih pada tahap ${stages[row.detail.stage].toLowerCase()}.`,
    badge: waited(asked.today, row.day ?? asked.today),
  }),
})
