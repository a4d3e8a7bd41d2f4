import type { Day, Db } from '#kernel'

/** What an issuer was called on a day, also when it is closed since. */
export async function issuerName(db: Db, issuerId: string, day: Day): Promise<string> {
  const row = await db
    .selectFrom('issuerPeriod')
    .select('name')
    .where('issuerId', '=', issuerId)
    .where('validFrom', '<=', day)
    .orderBy('validFrom', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.name ?? ''
}
