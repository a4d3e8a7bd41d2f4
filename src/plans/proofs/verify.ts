import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { proofs } from '../kinds.ts'
import { lockProof } from './lock.ts'

/** A second person has looked at a proof and stands for it; never who laid it. */
export const verifyProof = act({
  name: 'proof.verified',
  permission: 'proof.verify',

  input: z.object({ id: z.uuid(), itemId: z.uuid(), proofId: z.uuid() }),

  async run(moment, { id, itemId, proofId }) {
    const { tx, actor, today } = moment
    const held = await lockProof(moment, { id, itemId, proofId })
    if (!held.ok) return held
    const { agreement, proof } = held
    if (proof.setAsideOn !== null) return refuse('is-set-aside')
    if (proof.verifiedOn !== null) return refuse('is-verified')
    if (proof.addedBy === actor.accountId) return refuse('own-proof')
    await tx
      .updateTable('proof')
      .set({ verifiedBy: actor.accountId, verifiedByName: actor.name, verifiedOn: today })
      .where('id', '=', proofId)
      .execute()
    return done(
      { id, itemId },
      {
        subject: proofId,
        about: [itemId, id],
        scope: agreement,
        after: { proof: proofs[proof.kind], file: proof.name, verifiedOn: today },
      },
    )
  },
})
