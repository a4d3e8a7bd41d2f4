import { sql } from 'kysely'
import type { Day, Db } from '#kernel'
import type { FactKind, RecordKind } from './kinds.ts'

/** What one record says happened for a promise on one day; below zero it takes back what it said before. */
export interface LedgerRow {
  recordKind: RecordKind
  recordId: string
  kind: FactKind
  happenedOn: Day
  amount: bigint
  recordedAt: Date
}

export const perPage = 20

/** One page of the facts of a promise, the latest first, and how many lines there are. Reach: the agreement's. */
export async function ledgerOf(
  db: Db,
  planItemId: string,
  page: number,
): Promise<{ rows: LedgerRow[]; total: number }> {
  const lines = sql`select record_kind, record_id, kind, happened_on, recorded_at, sum(amount)::bigint as amount
    from fact where plan_item_id = ${planItemId}
    group by record_kind, record_id, kind, happened_on, recorded_at, amount < 0`
  const { rows } = await sql<LedgerRow>`${lines}
    order by happened_on desc, recorded_at desc, record_id, kind
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  const counted = await sql<{ total: bigint }>`select count(*) as total from (${lines}) line`.execute(db)
  return { rows, total: Number(counted.rows[0]?.total ?? 0) }
}
