import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Day, Db } from '#kernel'

/** The first and last day of some lessons; null where there are none. */
export interface Span {
  from: Day | null
  until: Day | null
}

/**
 * The days that lessons span, by a condition over `lesson`. Asked before the marks: named in the question itself, they
 * leave PostgreSQL a few months to plan for instead of all there ever were.
 */
export async function spanOf(db: Db, which: RawBuilder<unknown>): Promise<Span> {
  const { rows } = await sql<Span>`select min(held_on) as "from", max(held_on) as until from lesson
    where ${which}`.execute(db)
  return rows[0] ?? { from: null, until: null }
}

/** A mark of those days, as SQL over `mark`. */
export const markedIn = ({ from, until }: Span) =>
  sql<SqlBool>`mark.held_on between ${from}::date and ${until}::date`
