import { sql } from 'kysely'
import type { Database, Db } from '#kernel'
import { type Judgement, judge } from './judge.ts'

/** Up to this many events the whole record is walked whenever somebody looks: it takes a second or two. */
const quick = 20_000

export interface RecordState {
  /** Events that are sealed into the chain, and events that wait for it. */
  sealed: number
  waiting: number
  /** Missing when the record is long and nobody asked to walk it. */
  judgement?: Judgement
}

/** How the record stands; `thoroughly` walks it however long it is. */
export async function recordState(database: Database, db: Db, thoroughly = false): Promise<RecordState> {
  const { rows } = await sql<Omit<RecordState, 'judgement'>>`
    select coalesce((select max(seq) from event_seal), 0)::int as sealed,
      (select count(*) from event_unsealed)::int as waiting`.execute(db)
  const counts = rows[0] ?? { sealed: 0, waiting: 0 }
  if (!thoroughly && counts.sealed > quick) return counts
  return { ...counts, judgement: await judge(database) }
}
