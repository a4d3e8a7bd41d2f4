import { type Agreement, returnText, voidSignature } from '#agreements'
import { done, type Moment } from '#kernel'
import type { EsignPaper } from '../tables.ts'
import { notTheirTurn, type Turn } from './lock.ts'
import { type Proof, unproven } from './proof.ts'

/** They will not sign it as it stands: the paper is closed, and the text goes back to be spoken about. */
export async function decline(moment: Moment, turn: Turn, reason: string, proof: Proof) {
  const { tx } = moment
  const { agreement, paper, signatory } = turn
  const held = (await notTheirTurn(tx, turn)) ?? unproven(proof)
  if (held) return held
  await tx.updateTable('esignSignatory').set({ state: 'refused' }).where('id', '=', signatory.id).execute()
  await closePaper(moment, agreement, paper, { state: 'refused', by: signatory.name, reason })
  const wentBack = await returnText(moment, agreement, `${signatory.name}: ${reason}`.slice(0, 240))
  const { id } = agreement
  return done(
    { id, signatoryId: signatory.id },
    {
      subject: signatory.id,
      about: [id],
      scope: agreement,
      after: { paper: paper.name, signatoryName: signatory.name, ...(wentBack && { stage: 'discussion' }) },
      reason,
    },
  )
}

/** No signature counts on a paper that not everybody signed. In force already, the agreement stands as it is. */
export async function closePaper(
  { tx, now }: Moment,
  agreement: Agreement,
  paper: EsignPaper,
  { state, by, reason }: { state: 'refused' | 'withdrawn'; by: string; reason: string },
): Promise<void> {
  const signed = await tx
    .selectFrom('esignSignatory')
    .select('partyId')
    .where('paperId', '=', paper.id)
    .where('state', '=', 'signed')
    .execute()
  for (const { partyId } of signed) await voidSignature(tx, agreement, partyId)
  await tx
    .updateTable('esignPaper')
    .set({ state, closedAt: now, closedBy: by, closedReason: reason })
    .where('id', '=', paper.id)
    .execute()
}
