import type { Db, Tx } from '#kernel'
import type { EsignKey } from '../tables.ts'

/** The key of an office that signs at a moment. */
export function keyOf(db: Db, unitId: string, at: Date): Promise<EsignKey | undefined> {
  return db
    .selectFrom('esignKey')
    .selectAll()
    .where('unitId', '=', unitId)
    .where('endedAt', 'is', null)
    .where('validTo', '>', at)
    .executeTakeFirst()
}

/** The keys of an office, the newest first. */
export function keysOf(db: Db, unitId: string): Promise<EsignKey[]> {
  return db
    .selectFrom('esignKey')
    .selectAll()
    .where('unitId', '=', unitId)
    .orderBy('madeAt', 'desc')
    .limit(50)
    .execute()
}

/** Those that have not ended; two heads at once make one after the other. */
export async function lockKeys(tx: Tx, unitId: string): Promise<string[]> {
  await tx.selectFrom('unit').select('id').where('id', '=', unitId).forNoKeyUpdate().execute()
  const keys = await tx
    .selectFrom('esignKey')
    .select('id')
    .where('unitId', '=', unitId)
    .where('endedAt', 'is', null)
    .forUpdate()
    .execute()
  return keys.map(({ id }) => id)
}

/** The secret goes with the end, so that nobody signs with it later. */
export async function endKeys(
  tx: Tx,
  ids: string[],
  { at, by, reason }: { at: Date; by: string; reason: string },
): Promise<void> {
  if (ids.length === 0) return
  await tx
    .updateTable('esignKey')
    .set({ sealedKey: null, endedAt: at, endedBy: by, endedReason: reason })
    .where('id', 'in', ids)
    .execute()
}
