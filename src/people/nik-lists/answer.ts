import { type Db, found, type Tx } from '#kernel'
import type { NikAnswer } from './tables.ts'

/** An answer to a list that is within reach already. Errors: 404 for one that is another's. */
export async function findAnswer(db: Db | Tx, listId: string, id: string): Promise<NikAnswer> {
  const answer = db.selectFrom('nikAnswer').selectAll().where('listId', '=', listId).where('id', '=', id)
  return found(await answer.executeTakeFirst())
}

/** The answer is decided on; what was read of it is not needed any more. */
export async function settleAnswer(
  { tx, now, by }: { tx: Tx; now: Date; by: string },
  id: string,
  state: 'applied' | 'dropped' | 'undone',
): Promise<void> {
  await tx
    .updateTable('nikAnswer')
    .set({ state, settledAt: now, settledBy: by })
    .where('id', '=', id)
    .execute()
  await tx
    .updateTable('nikAnswerRow')
    .set({ nikSealed: null, nikHash: null })
    .where('answerId', '=', id)
    .execute()
}
