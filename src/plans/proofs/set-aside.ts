import { z } from 'zod'
import { act, done, line, refuse } from '#kernel'
import { proofs } from '../kinds.ts'
import { lockProof } from './lock.ts'

/**
 * A proof that does not show what it should counts no more; it stays in sight with the reason. Who laid it may do so
 * until somebody has verified it; anybody else until the promise is done.
 */
export const setProofAside = act({
  name: 'proof.set-aside',
  permission: 'proof.verify',

  input: z.object({
    id: z.uuid(),
    itemId: z.uuid(),
    proofId: z.uuid(),
    reason: line('Isi alasan', 300),
  }),

  async run(moment, { id, itemId, proofId, reason }) {
    const { tx, actor, today } = moment
    const held = await lockProof(moment, { id, itemId, proofId })
    if (!held.ok) return held
    const { agreement, proof } = held
    if (proof.setAsideOn !== null) return refuse('is-set-aside')
    if (proof.verifiedOn !== null && proof.addedBy === actor.accountId) return refuse('own-proof')
    await tx
      .updateTable('proof')
      .set({ setAsideByName: actor.name, setAsideOn: today, setAsideReason: reason })
      .where('id', '=', proofId)
      .execute()
    return done(
      { id, itemId },
      {
        subject: proofId,
        about: [itemId, id],
        scope: agreement,
        after: { proof: proofs[proof.kind], file: proof.name },
        reason,
      },
    )
  },
})
