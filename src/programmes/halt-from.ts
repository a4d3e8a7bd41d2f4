import { sql } from 'kysely'
import type { Day, Tx } from '#kernel'

/** The first day on which an agreement no longer carries anything, after an act that halts it; none once it goes on. */
export async function haltFrom(tx: Tx, agreementId: string, act: string): Promise<Day | undefined> {
  const standing =
    act === 'agreement.suspended'
      ? sql<{ from: Day }>`select begins_on as from from suspension
          where agreement_id = ${agreementId} and lifted_on is null`
      : sql<{ from: Day }>`select ended_on + 1 as from from early_end
          where agreement_id = ${agreementId} and withdrawn_reason is null`
  const { rows } = await standing.execute(tx)
  return rows[0]?.from
}
