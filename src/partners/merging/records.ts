import { sql } from 'kysely'
import { type Db, found } from '#kernel'
import type { Flag } from '../checks/kinds.ts'

/** For `in`: these partners with every record that was merged into them, and what they were merged into. */
export const recordsOf = (ids: readonly string[]) => sql<string>`(
  select id from partner where survivor_id in (select survivor_id from partner where id = any(${[...ids]}::uuid[])))`

/** A partner that stands, as others tie themselves to it. */
export interface Standing {
  id: string
  name: string
  flag: Flag | null
  /** Why the flag flies. */
  reason: string | null
}

/** The partner that stands for this record: itself, or what it was merged into; throws 404. */
export async function standingPartner(db: Db, id: string): Promise<Standing> {
  return found(
    await db
      .selectFrom('partner as record')
      .innerJoin('partner', 'partner.id', 'record.survivorId')
      .leftJoin('partnerFlagNow as f', 'f.partnerId', 'partner.id')
      .select(['partner.id', 'partner.name', 'f.flag', 'f.reason'])
      .where('record.id', '=', id)
      .executeTakeFirst(),
  )
}

export interface MergedRecord {
  id: string
  name: string
  shortName: string | null
  nib: string | null
  npwp: string | null
  mergedBy: string | null
  mergedAt: Date | null
  mergeReason: string | null
  /** Its other and former names. */
  names: string[]
}

/** The records for which this partner stands, the latest merged first. */
export function mergedRecords(db: Db, id: string): Promise<MergedRecord[]> {
  return db
    .selectFrom('partner')
    .select(['id', 'name', 'shortName', 'nib', 'npwp', 'mergedBy', 'mergedAt', 'mergeReason'])
    .select(
      sql<string[]>`array(
        select alias from partner_alias a where a.partner_id = partner.id
        union select former.name from partner_former_name former where former.partner_id = partner.id
        order by 1)`.as('names'),
    )
    .where('survivorId', '=', id)
    .where('mergedIntoId', 'is not', null)
    .orderBy('mergedAt', 'desc')
    .execute()
}
