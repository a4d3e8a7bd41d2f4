import { type SqlBool, sql } from 'kysely'
import { to } from '#addresses'
import { type Stage, stages } from '#agreements'
import { addDays, may } from '#kernel'
import { waited } from './badges.ts'
import { type Asked, agreements, between, isOurs, ours, question } from './question.ts'

/** Too long in one stage before signing; what waits for signatures is told apart. */
export const standsStill = ({ today, patience }: Asked) => sql<SqlBool>`(
  agreement.stage in ('exploration', 'technical-review', 'drafting', 'discussion')
  and agreement.stage_since <= ${addDays(today, -patience.slowDays)})`

export const standingStill = question<{ stage: Stage }>({
  code: 'tidak-bergerak',
  title: 'Tidak bergerak',
  lead: 'Kerja sama yang terlalu lama pada tahap yang sama sebelum tanda tangan. Batasnya ada di halaman Aturan.',
  isFor: (actor) => may(actor, 'agreement.advance'),
  reads: 'agreement.read',
  rows: (asked) => sql`
    ${agreements(sql`agreement.stage_since`, sql`jsonb_build_object('stage', agreement.stage)`)}
    where ${ours(asked)} and ${standsStill(asked)}`,
  task: (row, asked) => ({
    title: row.title,
    href:
      isOurs(asked, row) && may(asked.actor, 'agreement.advance')
        ? to.advanceAgreement(row.id)
        : to.agreement(row.id),
    detail: `${between(row, asked)}. Masih pada tahap ${stages[row.detail.stage].toLowerCase()}.`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})
