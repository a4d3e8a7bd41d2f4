import { z } from 'zod'
import { act, done, line } from '#kernel'
import { decided, decisionFields, decisionOn } from './decision.ts'
import { closeRound, set } from './round.ts'

/** A tier sends the draft back to who wrote it: the round ends, the text opens, and a new round follows the revision. */
export const sendBack = act({
  name: 'approval.returned',
  permission: 'approval.decide',

  input: z.object({ ...decisionFields, reason: line('Isi apa yang harus diperbaiki', 500) }),

  async run(moment, input) {
    const decision = await decisionOn(moment, input)
    if (!decision.ok) return decision
    const { agreement, round, tier } = decision
    const { reason } = input
    await set(moment.tx, tier, { state: 'returned', note: reason, ...decided(moment) })
    await closeRound(moment, agreement.id, 'returned')
    return done(
      { id: agreement.id },
      {
        subject: agreement.id,
        scope: agreement,
        before: { approval: 'open' },
        after: { round: round.number, tier: tier.tier, approval: 'returned' },
        reason,
      },
    )
  },
})
