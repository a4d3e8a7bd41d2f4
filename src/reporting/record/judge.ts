import { sql } from 'kysely'
import { type Database, reading, system, type Verdict, verifyChain } from '#kernel'

/** What a walk along the whole record found. */
export interface Judgement {
  verdict: Verdict
  /** Events without a seal that do not wait for one: put in by hand, or robbed of the end of the chain. */
  loose: { count: number; since: Date | null }
}

export async function judge(database: Database): Promise<Judgement> {
  return { verdict: await verifyChain(database), loose: await looseEvents(database) }
}

export const isWhole = ({ verdict, loose }: Judgement): boolean => verdict.whole && loose.count === 0

function looseEvents(database: Database): Promise<Judgement['loose']> {
  return reading(database, system, async (db) => {
    const { rows } = await sql<Judgement['loose']>`
      select count(*)::int as count, min(at) as since from event
      where not exists (select from event_seal where event_id = event.id)
        and not exists (select from event_unsealed where event_id = event.id)`.execute(db)
    return rows[0] ?? { count: 0, since: null }
  })
}
