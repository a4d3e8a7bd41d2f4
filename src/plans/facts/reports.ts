import { z } from 'zod'
import { to } from '#addresses'
import { type Db, found } from '#kernel'
import type { FactRecords } from './records.ts'
import type { FactReport } from './tables.ts'

/** A report of a promise. Reach: the agreement's. */
export async function reportOf(db: Db, planItemId: string, reportId: string): Promise<FactReport> {
  const report = await db
    .selectFrom('factReport')
    .selectAll()
    .where('planItemId', '=', planItemId)
    .where('id', '=', z.uuid().safeParse(reportId).data ?? null)
    .executeTakeFirst()
  return found(report)
}

export const reportRecords: FactRecords = async (db, _actor, ids) => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('factReport')
    .select(['id', 'planItemId', 'agreementId', 'note'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(
    rows.map(({ id, planItemId, agreementId, note }) => [
      id,
      { label: note, href: to.factReport(agreementId, planItemId, id) },
    ]),
  )
}
