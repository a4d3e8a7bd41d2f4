import { sql } from 'kysely'
import { to } from '#addresses'
import { may } from '#kernel'
import { waited } from './badges.ts'
import { agreements, between, isOurs, ours, question } from './question.ts'

/** Sent back by the head, and waiting to be corrected; whoever sends back is asked only for what they wrote themselves. */
export const returnedEvaluations = question<{ by: string; reason: string }>({
  code: 'evaluasi-dikembalikan',
  title: 'Evaluasi dikembalikan',
  lead: 'Evaluasi yang dikembalikan kepala dan menunggu diperbaiki.',
  isFor: (actor) => may(actor, 'evaluation.write'),
  reads: 'agreement.read',
  rows: (asked) => sql`
    ${agreements(
      sql`evaluation.returned_on`,
      sql`jsonb_build_object('by', evaluation.returned_by, 'reason', evaluation.returned_reason)`,
    )}
    join evaluation on evaluation.agreement_id = agreement.id and evaluation.returned_on is not null
    where ${ours(asked)} and (evaluation.evaluated_by = ${asked.actor.accountId}::uuid
      or not ${may(asked.actor, 'evaluation.confirm')})`,
  task: (row, asked) => ({
    title: row.title,
    href: isOurs(asked, row) ? to.writeEvaluation(row.id) : to.evaluation(row.id),
    detail: `${between(row, asked)}. ${row.detail.by}: ${row.detail.reason}`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})
