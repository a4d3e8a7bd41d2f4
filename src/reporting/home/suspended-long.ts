import { sql } from 'kysely'
import { to } from '#addresses'
import { longDay, may } from '#kernel'
import { due } from './badges.ts'
import { inForceOn } from './in-force.ts'
import { agreements, between, isOurs, ours, question } from './question.ts'

/** Suspended, and the day until which that was planned has passed: resume it, or end it. */
export const suspendedLong = question({
  code: 'pembekuan-lewat-rencana',
  title: 'Pembekuan lewat rencana',
  lead: 'Kerja sama yang dibekukan lebih lama daripada rencananya: lanjutkan atau akhiri.',
  isFor: (actor) => may(actor, 'agreement.suspend'),
  reads: 'agreement.read',
  rows: (asked) => sql`
    ${agreements(sql`suspension.planned_until`)}
    join suspension on suspension.agreement_id = agreement.id and suspension.lifted_on is null
    where ${ours(asked)} and ${inForceOn(asked.today)} and suspension.planned_until < ${asked.today}`,
  task: (row, asked) => ({
    title: row.title,
    href: isOurs(asked, row) ? to.resumeAgreement(row.id) : to.agreement(row.id),
    detail: `${between(row, asked)}. Direncanakan sampai ${longDay(row.day ?? asked.today)}. Lanjutkan atau akhiri.`,
    badge: due(asked.today, row.day ?? asked.today),
  }),
})
