import type { Tx } from '#kernel'

/**
 * From this moment the person stands in no list, question, search, map or copy beyond the duty of the own unit; with
 * null everything is as it was. Called inside the act that decides so, with the person held.
 */
export async function limitPerson(tx: Tx, personId: string, since: Date | null): Promise<void> {
  await tx.updateTable('person').set({ limitedAt: since }).where('id', '=', personId).execute()
}
