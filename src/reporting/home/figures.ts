import { sql } from 'kysely'
import type { Db } from '#kernel'
import { endsWithin } from './ending.ts'
import { inForceOn } from './in-force.ts'
import { onTheWay } from './in-process.ts'
import { type Asked, reached } from './question.ts'

/** Days before the end that the figure on top counts. */
export const soon = 90

export interface Figures {
  active: number
  inProcess: number
  signing: number
  endingSoon: number
}

/** The few numbers on top, of everything the actor reaches. */
export async function figuresOf(db: Db, asked: Asked): Promise<Figures> {
  const { rows } = await sql<Figures>`
    select count(*) filter (where ${inForceOn(asked.today)})::int as active,
      count(*) filter (where ${onTheWay})::int as in_process,
      count(*) filter (where agreement.stage = 'signing')::int as signing,
      count(*) filter (where ${endsWithin(asked.today, soon)})::int as ending_soon
    from agreement where ${reached(asked)}`.execute(db)
  return rows[0] as Figures
}
