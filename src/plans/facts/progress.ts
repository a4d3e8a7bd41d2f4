import type { Day, Db } from '#kernel'
import type { FactKind } from './kinds.ts'
import { expectedOn } from './schedule.ts'

/** How far a promise is, by what was recorded and nothing else. Amounts are in the measure of `kind`. */
export interface Progress {
  itemId: string
  agreementId: string
  /** Which facts count for it; null: the program counts none, so `achieved` says nothing. */
  kind: FactKind | null
  target: number
  achieved: number
  /** What should have happened by the end of the day that was asked about. */
  expected: number
  startsOn: Day
  endsOn: Day
  /** Somebody declared it done, with its proof verified. */
  done: boolean
  /** An early end of the agreement stopped it. */
  stopped: boolean
  /** Past its last day, neither done nor stopped. */
  overdue: boolean
  /** The last day on which any fact of it happened, of whatever kind. */
  lastOn: Day | null
}

/**
 * How far every promise of these agreements is on a day, in the order of the plan; one query, whatever the number of
 * facts. Reach is that of the agreements.
 */
export async function progressOf(db: Db, agreementIds: readonly string[], today: Day): Promise<Progress[]> {
  if (agreementIds.length === 0) return []
  const rows = await db
    .selectFrom('planItem')
    .leftJoin('factSum', 'factSum.planItemId', 'planItem.id')
    .select(['planItem.id', 'planItem.agreementId', 'countsBy', 'quantity', 'startsOn', 'endsOn'])
    .select(['stoppedOn', 'doneOn'])
    .select((eb) => [
      eb.fn
        .coalesce(eb.fn.sum<bigint>('amount').filterWhereRef('factSum.kind', '=', 'countsBy'), eb.val(0n))
        .as('achieved'),
      eb.fn.max('factSum.lastOn').as('lastOn'),
    ])
    .where('planItem.agreementId', 'in', [...agreementIds])
    .groupBy('planItem.id')
    .orderBy('planItem.agreementId')
    .orderBy('startsOn')
    .orderBy('placeInOrder')
    .execute()
  return rows.map((row) => ({
    itemId: row.id,
    agreementId: row.agreementId,
    kind: row.countsBy,
    target: row.quantity,
    achieved: Number(row.achieved),
    expected: expectedOn(row, today),
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    done: row.doneOn !== null,
    stopped: row.stoppedOn !== null,
    overdue: row.doneOn === null && row.stoppedOn === null && row.endsOn < today,
    lastOn: row.lastOn,
  }))
}

/** The last day on which anything happened for each of these agreements; one that has no fact is not in the map. */
export async function lastFactOf(db: Db, agreementIds: readonly string[]): Promise<Map<string, Day>> {
  if (agreementIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('factSum')
    .select('agreementId')
    .select((eb) => eb.fn.max('lastOn').as('lastOn'))
    .where('agreementId', 'in', [...agreementIds])
    .groupBy('agreementId')
    .execute()
  return new Map(rows.flatMap(({ agreementId, lastOn }) => (lastOn ? [[agreementId, lastOn]] : [])))
}
