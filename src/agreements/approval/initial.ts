import { z } from 'zod'
import { act, done, line, maybe } from '#kernel'
import { decided, decisionFields, decisionOn } from './decision.ts'
import { closeRound, openNext, set } from './round.ts'

/** One tier puts its initials under the draft; after the last one the draft is approved. */
export const initial = act({
  name: 'approval.initialled',
  permission: 'approval.decide',

  input: z.object({ ...decisionFields, note: maybe(line('Isi catatan', 240)) }),

  async run(moment, input) {
    const decision = await decisionOn(moment, input)
    if (!decision.ok) return decision
    const { agreement, round, tier } = decision
    const { note } = input
    await set(moment.tx, tier, { state: 'initialled', note, ...decided(moment) })
    const isLast = (await openNext(moment, agreement, round)) === 'finished'
    if (isLast) await closeRound(moment, agreement.id, 'approved')
    return done(
      { id: agreement.id },
      {
        subject: agreement.id,
        scope: agreement,
        before: isLast ? { approval: 'open' } : {},
        after: { round: round.number, tier: tier.tier, note, ...(isLast && { approval: 'approved' }) },
      },
    )
  },
})
