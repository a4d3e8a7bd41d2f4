import { z } from 'zod'
import { lockAgreement } from '#agreements'
import { act, done, refuse, version } from '#kernel'
import { evaluationOf } from './queries.ts'

/** A second person, a head, stands for what was judged. From then on it stands still. */
export const confirm = act({
  name: 'evaluation.confirmed',
  permission: 'evaluation.confirm',

  input: z.object({ id: z.uuid(), version }),

  async run({ tx, actor, today }, { id, version: seen }) {
    const agreement = await lockAgreement(tx, id, actor)
    const evaluation = await evaluationOf(tx, id)
    if (!evaluation) return refuse('not-written')
    if (evaluation.confirmedBy) return refuse('already-confirmed')
    if (evaluation.evaluatedBy === actor.accountId) return refuse('own-evaluation')
    if (evaluation.version !== seen) return refuse('changed-since')

    const confirmed = { confirmedBy: actor.accountId, confirmer: actor.name, confirmerPost: actor.post }
    await tx
      .updateTable('evaluation')
      .set({ ...confirmed, confirmedOn: today, version: seen + 1 })
      .where('agreementId', '=', id)
      .execute()
    return done({ id }, { subject: id, scope: agreement, after: { evaluator: evaluation.evaluator } })
  },
})
