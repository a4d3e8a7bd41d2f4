import { type Db, found, type Tx } from '#kernel'
import type { PlanItem } from './tables.ts'

export type PlanItemView = PlanItem & { ourOwner: string | null; partnerOwner: string | null }

/** The annex of an agreement, in the order of its days, with the names of both owners. Reach: the agreement's. */
export function planOf(db: Db, agreementId: string): Promise<PlanItemView[]> {
  return db
    .selectFrom('planItem')
    .leftJoin('account', 'account.id', 'planItem.ourOwnerId')
    .leftJoin('partnerContact', 'partnerContact.id', 'planItem.partnerOwnerId')
    .selectAll('planItem')
    .select(['account.name as ourOwner', 'partnerContact.name as partnerOwner'])
    .where('agreementId', '=', agreementId)
    .orderBy('planItem.startsOn')
    .orderBy('planItem.placeInOrder')
    .execute()
}

export async function lockItem(tx: Tx, agreementId: string, itemId: string): Promise<PlanItem> {
  return found(
    await tx
      .selectFrom('planItem')
      .selectAll()
      .where('id', '=', itemId)
      .where('agreementId', '=', agreementId)
      .forUpdate()
      .executeTakeFirst(),
  )
}
