import type { Insertable } from 'kysely'
import type { Agreement } from '#agreements'
import type { Day, Moment } from '#kernel'
import { proposedFor } from './facts/counting.ts'
import { planOf } from './queries.ts'
import type { PlanItem, PlanTables } from './tables.ts'

/** What an addendum may say of a promise. */
export type ItemTerms = Pick<
  PlanItem,
  | 'activity'
  | 'output'
  | 'quantity'
  | 'measure'
  | 'place'
  | 'startsOn'
  | 'endsOn'
  | 'source'
  | 'budget'
  | 'proofs'
>

/**
 * Changes the plan of an agreement in force by its merged addendum. A promise that is dropped stops on a day and stays,
 * and so do its facts; what facts count for a promise does not change with its words.
 */
export async function amendItems(
  { tx, now }: Moment,
  agreement: Agreement,
  { terms, stopped, on }: { terms: ReadonlyMap<string, ItemTerms>; stopped: readonly string[]; on: Day },
): Promise<void> {
  const there = new Map((await planOf(tx, agreement.id)).map((item) => [item.id, item]))
  const last = Math.max(0, ...[...there.values()].map(({ placeInOrder }) => placeInOrder))
  const { id: agreementId, unitId, kanwilId, ourOwnerId, partnerOwnerId } = agreement
  const rows = [...terms].map(([id, item], at): Insertable<PlanTables['planItem']> => {
    const before = there.get(id)
    return {
      id,
      agreementId,
      unitId,
      kanwilId,
      placeInOrder: before?.placeInOrder ?? last + at + 1,
      ...item,
      ourOwnerId: before ? before.ourOwnerId : ourOwnerId,
      partnerOwnerId: before ? before.partnerOwnerId : partnerOwnerId,
      countsBy: before ? before.countsBy : proposedFor(item),
      createdAt: before?.createdAt ?? now,
    }
  })
  if (rows.length > 0)
    await tx
      .insertInto('planItem')
      .values(rows)
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({
          activity: eb.ref('excluded.activity'),
          output: eb.ref('excluded.output'),
          quantity: eb.ref('excluded.quantity'),
          measure: eb.ref('excluded.measure'),
          place: eb.ref('excluded.place'),
          startsOn: eb.ref('excluded.startsOn'),
          endsOn: eb.ref('excluded.endsOn'),
          source: eb.ref('excluded.source'),
          budget: eb.ref('excluded.budget'),
          proofs: eb.ref('excluded.proofs'),
          version: eb('planItem.version', '+', 1),
        })),
      )
      .execute()
  if (stopped.length > 0)
    await tx
      .updateTable('planItem')
      .set((eb) => ({ stoppedOn: on, version: eb('version', '+', 1) }))
      .where('agreementId', '=', agreementId)
      .where('id', 'in', [...stopped])
      .execute()
}
