import { found, type Moment } from '#kernel'
import { lockOpenItem } from '../open-item.ts'

interface Asked {
  id: string
  itemId: string
  proofId: string
}

/** A proof of a promise that is still open, locked. */
export async function lockProof(moment: Moment, { proofId, ...asked }: Asked) {
  const held = await lockOpenItem(moment, asked)
  if (!held.ok) return held
  const proof = await moment.tx
    .selectFrom('proof')
    .selectAll()
    .where('id', '=', proofId)
    .where('planItemId', '=', asked.itemId)
    .forUpdate()
    .executeTakeFirst()
  return { ...held, proof: found(proof) }
}
