import type { Db } from '#kernel'
import type { Permit, PermitStep } from './tables.ts'

export function stepsOf(db: Db, permitId: string): Promise<PermitStep[]> {
  return db
    .selectFrom('permitStep')
    .selectAll()
    .where('permitId', '=', permitId)
    .orderBy('takenOn')
    .orderBy('at')
    .orderBy('id')
    .execute()
}

/** What a permit renews, and what renews it. */
export async function chainOf(db: Db, { id, renewsId }: Permit) {
  const rows = await db
    .selectFrom('permit')
    .select(['id', 'subject'])
    .where((eb) => eb.or([eb('id', '=', renewsId), eb('renewsId', '=', id)]))
    .orderBy('createdAt')
    .execute()
  return rows.map((row) => ({ ...row, isEarlier: row.id === renewsId }))
}
