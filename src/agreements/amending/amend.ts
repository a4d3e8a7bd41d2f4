import { sql } from 'kysely'
import type { Day, Moment, Tx } from '#kernel'
import { enterStage } from '../enter-stage.ts'
import type { ObjectCode } from '../kinds.ts'
import { refreshSearch } from '../search-text.ts'
import type { Agreement } from '../tables.ts'

/** What a merged addendum makes of the main agreement; what is absent stays. */
export interface Amendment {
  title?: string
  scope?: string | null
  objects?: ObjectCode[]
  endsOn?: Day
  termReason?: string
  /** By party. */
  duties: { id: string; duties: string | null }[]
}

/**
 * Changes an agreement in force by a signed addendum and puts the addendum in force, inside the act that has locked and
 * judged both.
 */
export async function amend(
  moment: Moment,
  { main, addendum }: { main: Agreement; addendum: Agreement },
  { duties, ...fields }: Amendment,
): Promise<void> {
  const { tx } = moment
  await tx
    .updateTable('agreement')
    .set((eb) => ({ ...fields, version: eb('version', '+', 1) }))
    .where('id', '=', main.id)
    .execute()
  if (duties.length > 0)
    await sql`
      update party set duties = wanted.duties, version = version + 1
      from jsonb_to_recordset(${JSON.stringify(duties)}::jsonb) as wanted (id uuid, duties text)
      where party.id = wanted.id and party.agreement_id = ${main.id}`.execute(tx)
  await enterStage(moment, addendum.id, { stage: 'active', on: addendum.startsOn ?? moment.today })
  await refreshSearch(tx, [main.id])
}

/** An addendum lasts as long as the main agreement will by its own words. */
export async function lastUntil(tx: Tx, addendumId: string, endsOn: Day | null): Promise<void> {
  await tx
    .updateTable('agreement')
    .set((eb) => ({ endsOn, version: eb('version', '+', 1) }))
    .where('id', '=', addendumId)
    .execute()
}
