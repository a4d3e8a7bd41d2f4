import { done, type Moment, refuse } from '#kernel'
import { notTheirTurn, type Turn } from './lock.ts'
import { type Proof, type Proven, unproven } from './proof.ts'

/** They have read the paper and say yes: what their own account and a link do alike. The signature follows at once. */
export async function confirm({ tx, now }: Moment, turn: Turn, proof: Proof) {
  const { agreement, paper, signatory } = turn
  const held = await notTheirTurn(tx, turn)
  if (held) return held
  const party = tx.selectFrom('party').select('id').where('id', '=', signatory.partyId)
  if (await party.where('signedOn', 'is not', null).executeTakeFirst()) return refuse('already-signed')
  const doubt = unproven(proof)
  if (doubt) return doubt
  await tx
    .updateTable('esignSignatory')
    .set({ state: 'confirmed', confirmedAt: now, confirmedWith: proof as Proven })
    .where('id', '=', signatory.id)
    .execute()
  const { id } = agreement
  return done(
    { id, signatoryId: signatory.id },
    {
      subject: signatory.id,
      about: [id],
      scope: agreement,
      after: { paper: paper.name, sha256: paper.sha256, signatoryName: signatory.name, proof },
    },
  )
}
