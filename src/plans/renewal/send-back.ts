import { z } from 'zod'
import { act, done, line } from '#kernel'
import { decisionFields, decisionOn } from './decision.ts'

/** The second person does not stand for it yet and says why; it is corrected and handed in again. */
export const sendBack = act({
  name: 'evaluation.returned',
  permission: 'evaluation.confirm',

  input: z.object({ ...decisionFields, reason: line('Isi apa yang harus diperbaiki', 500) }),

  async run(moment, input) {
    const decision = await decisionOn(moment, input)
    if (!decision.ok) return decision
    const { agreement, evaluation } = decision
    const { tx, actor, today } = moment
    const { reason } = input
    await tx
      .updateTable('evaluation')
      .set({ returnedBy: actor.name, returnedOn: today, returnedReason: reason, version: input.version + 1 })
      .where('agreementId', '=', agreement.id)
      .execute()
    const { evaluator } = evaluation
    return done(
      { id: agreement.id },
      { subject: agreement.id, scope: agreement, after: { evaluator }, reason },
    )
  },
})
