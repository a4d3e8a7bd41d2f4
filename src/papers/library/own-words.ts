import type { Db } from '#kernel'
import type { Finding } from '../checking/check.ts'

/** Where a text took an office's own words in place of the general ones, with the reason: a reader should look there first. */
export async function ownWordsIn(db: Db, clauseIds: readonly string[]): Promise<Finding[]> {
  if (clauseIds.length === 0) return []
  const own = await db
    .selectFrom('clause')
    .innerJoin('unit', 'unit.id', 'clause.unitId')
    .select(['heading', 'reason', 'unit.name'])
    .where('clause.id', 'in', [...clauseIds])
    .where('reason', 'is not', null)
    .orderBy('place')
    .limit(100)
    .execute()
  return own.map(({ heading, reason, name }) => ({
    code: 'own-words',
    where: heading,
    says: `Memakai bunyi sendiri milik ${name}. Alasan: ${reason}`,
  }))
}
