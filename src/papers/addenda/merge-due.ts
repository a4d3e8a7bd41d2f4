import { sql } from 'kysely'
import { type Database, perform, reading, system } from '#kernel'
import { merge } from './merge.ts'

/** Merges what heads confirmed, once its day has come where its unit is. What is refused waits, and its page says why. */
export async function mergeDue(db: Database, now: Date): Promise<void> {
  const due = await reading(db, system, (read) =>
    read
      .selectFrom('addendum')
      .innerJoin('agreement', 'agreement.id', 'addendum.id')
      .innerJoin('unit', 'unit.id', 'agreement.unitId')
      .select('addendum.id')
      .where('addendum.mergedAt', 'is', null)
      .where('addendum.confirmedOn', 'is not', null)
      .where('agreement.stage', '=', 'signing')
      .where('agreement.startsOn', '<=', sql<string>`(${now} at time zone unit.time_zone)::date`)
      .orderBy('agreement.startsOn')
      .orderBy('addendum.id')
      .limit(100)
      .execute(),
  )
  for (const { id } of due) await perform(db, merge, { id }, system, now)
}
