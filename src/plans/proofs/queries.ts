import { z } from 'zod'
import { type Db, found } from '#kernel'
import type { ProofRow } from './tables.ts'

/** What was laid to show that a promise was kept, the latest first. Reach: the agreement's. */
export function proofsOf(db: Db, planItemId: string): Promise<ProofRow[]> {
  return db
    .selectFrom('proof')
    .selectAll()
    .where('planItemId', '=', planItemId)
    .orderBy('addedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute()
}

/** A proof of a promise, wherever the agreement is reached. */
export async function proofOf(db: Db, planItemId: string, proofId: string): Promise<ProofRow> {
  const proof = await db
    .selectFrom('proof')
    .selectAll()
    .where('planItemId', '=', planItemId)
    .where('id', '=', z.uuid().safeParse(proofId).data ?? null)
    .executeTakeFirst()
  return found(proof)
}
