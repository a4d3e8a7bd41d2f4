import { sql } from 'kysely'
import type { Reaction, Tx } from '#kernel'
import { reckon } from './reckon.ts'

/** At most so many at once: a morning takes the rest. */
const most = 2_000

/**
 * Whatever an act wrote that bears on an agreement has marked it (migration 0031), so this hears of every act and
 * names none: a room that gives facts need not know that anybody listens.
 */
export const reckonSoon: Reaction = {
  name: 'vitality.reckon',
  acts: 'all',
  async react(tx, _event, now) {
    await reckon(tx, await takeDue(tx, most), now)
  },
}

/** Takes marks away, the oldest first, and names what they were set on. */
export async function takeDue(tx: Tx, limit: number): Promise<string[]> {
  const { rows } = await sql<{ agreementId: string }>`
    delete from vitality_due where id in (select id from vitality_due order by id limit ${limit})
    returning agreement_id`.execute(tx)
  return [...new Set(rows.map(({ agreementId }) => agreementId))]
}
