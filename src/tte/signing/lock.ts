import { type Agreement, lockReached } from '#agreements'
import { type Actor, found, refuse, type Tx } from '#kernel'
import type { EsignPaper, Signatory } from '../tables.ts'

export interface Turn {
  agreement: Agreement
  paper: EsignPaper
  signatory: Signatory
}

/** The agreement, the paper and the signatory, locked; whoever reaches the agreement may be asked to sign it. */
export async function lockTurn(
  tx: Tx,
  agreementId: string,
  signatoryId: string,
  actor: Actor,
): Promise<Turn> {
  const agreement = await lockReached(tx, agreementId, actor)
  const signatory = found(
    await tx
      .selectFrom('esignSignatory')
      .selectAll()
      .where('id', '=', signatoryId)
      .where('agreementId', '=', agreement.id)
      .forUpdate()
      .executeTakeFirst(),
  )
  const paper = await tx
    .selectFrom('esignPaper')
    .selectAll()
    .where('id', '=', signatory.paperId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { agreement, paper, signatory }
}

/** Why this signatory cannot speak now: the paper is closed, they have spoken, or others come first. */
export async function notTheirTurn(tx: Tx, { paper, signatory }: Turn) {
  if (paper.state !== 'open') return refuse('closed')
  if (signatory.state !== 'waiting') return refuse('spoken')
  const earlier = await tx
    .selectFrom('esignSignatory')
    .select('name')
    .where('paperId', '=', paper.id)
    .where('placeInOrder', '<', signatory.placeInOrder)
    .where('state', '<>', 'signed')
    .orderBy('placeInOrder')
    .executeTakeFirst()
  return earlier && refuse('not-your-turn', { name: earlier.name })
}
