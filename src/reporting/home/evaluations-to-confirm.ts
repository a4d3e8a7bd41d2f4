import { sql } from 'kysely'
import { to } from '#addresses'
import { may } from '#kernel'
import { waited } from './badges.ts'
import { agreements, between, isOurs, ours, question } from './question.ts'

/** Judged by somebody else, and waiting for the head to stand for it. */
export const evaluationsToConfirm = question<{ evaluator: string }>({
  code: 'evaluasi-menunggu',
  title: 'Evaluasi menunggu pengesahan',
  lead: 'Evaluasi yang sudah ditulis dan belum disahkan kepala.',
  isFor: (actor) => may(actor, 'evaluation.confirm'),
  reads: 'agreement.read',
  rows: (asked) => sql`
    ${agreements(sql`evaluation.evaluated_on`, sql`jsonb_build_object('evaluator', evaluation.evaluator)`)}
    join evaluation on evaluation.agreement_id = agreement.id and evaluation.confirmed_by is null and evaluation.returned_on is null
      and evaluation.evaluated_by is distinct from ${asked.actor.accountId}::uuid
    where ${ours(asked)}`,
  task: (row, asked) => ({
    title: row.title,
    href: isOurs(asked, row) ? to.confirmEvaluation(row.id) : to.evaluation(row.id),
    detail: `${between(row, asked)}. Dinilai ${row.detail.evaluator}.`,
    badge: waited(asked, row.day ?? asked.today),
  }),
})
