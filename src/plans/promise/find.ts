import { z } from 'zod'
import { type Db, found } from '#kernel'
import type { PlanItemView } from '../queries.ts'

/** One promise of an agreement, with the names of both owners; 404 otherwise. Reach: the agreement's. */
export async function findItem(db: Db, agreementId: string, itemId: string): Promise<PlanItemView> {
  const item = await db
    .selectFrom('planItem')
    .leftJoin('account', 'account.id', 'planItem.ourOwnerId')
    .leftJoin('partnerContact', 'partnerContact.id', 'planItem.partnerOwnerId')
    .selectAll('planItem')
    .select(['account.name as ourOwner', 'partnerContact.name as partnerOwner'])
    .where('planItem.agreementId', '=', agreementId)
    .where('planItem.id', '=', z.uuid().safeParse(itemId).data ?? null)
    .executeTakeFirst()
  return found(item)
}
