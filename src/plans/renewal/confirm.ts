import { z } from 'zod'
import { act, done } from '#kernel'
import { decisionFields, decisionOn } from './decision.ts'

/** A second person, a head, stands for what was judged. From then on it stands still. */
export const confirm = act({
  name: 'evaluation.confirmed',
  permission: 'evaluation.confirm',

  input: z.object(decisionFields),

  async run(moment, input) {
    const decision = await decisionOn(moment, input)
    if (!decision.ok) return decision
    const { agreement, evaluation } = decision
    const { tx, actor, today } = moment
    const confirmed = { confirmedBy: actor.accountId, confirmer: actor.name, confirmerPost: actor.post }
    await tx
      .updateTable('evaluation')
      .set({ ...confirmed, confirmedOn: today, version: input.version + 1 })
      .where('agreementId', '=', agreement.id)
      .execute()
    const { evaluator } = evaluation
    return done({ id: agreement.id }, { subject: agreement.id, scope: agreement, after: { evaluator } })
  },
})
