import { sql } from 'kysely'
import { type Day, dayIn, type Reaction, type Tx } from '#kernel'
import { owedNow, type Where } from './owed.ts'
import type { Owed, Source } from './source.ts'
import { sources } from './sources/all.ts'

/** Closes what is owed no more, and with it every notice about it. Returns how many. */
export async function settle(
  tx: Tx,
  { kind }: Source,
  { zone, unitId }: Where,
  today: Day,
  owed: readonly Owed[],
): Promise<number> {
  const still = JSON.stringify(
    owed.map((one) => ({ subject_id: one.subjectId, unit_id: one.unitId, day: one.day })),
  )
  const { numAffectedRows = 0n } = await sql`
    update reminder set settled_on = greatest(opened_on, ${today}::date)
    from unit
    where unit.id = reminder.unit_id and unit.time_zone = ${zone} and reminder.kind = ${kind}
      and reminder.settled_on is null ${unitId ? sql`and reminder.unit_id = ${unitId}` : sql``}
      and not exists (
        select from jsonb_to_recordset(${still}::jsonb) as still (subject_id uuid, unit_id uuid, day date)
        where still.subject_id = reminder.subject_id and still.unit_id = reminder.unit_id
          and still.day = reminder.day)`.execute(tx)
  return Number(numAffectedRows)
}

/** Whoever does what was asked sees the notice go within the second, not only the next morning. */
export const settleSoon: Reaction = {
  name: 'notices.settle',
  acts: 'all',
  async react(tx, { act, unitId }, now) {
    const asked = await settledBy(tx, act, unitId)
    if (asked.length === 0) return
    const unit = await tx.selectFrom('unit').select('timeZone').where('id', '=', unitId).executeTakeFirst()
    if (!unit || !unitId) return
    const where = { zone: unit.timeZone, unitId }
    const today = dayIn(where.zone, now)
    for (const source of asked) {
      await settle(tx, source, where, today, await owedNow(tx, source, where, today))
    }
  },
}

/** What an act may have settled in an office. */
async function settledBy(tx: Tx, act: string, unitId: string | null): Promise<readonly Source[]> {
  if (!unitId) return []
  const byAny = sources.filter((source) => source.settledBy === 'all').map(({ kind }) => kind)
  const open = await tx
    .selectFrom('reminder')
    .select('kind')
    .distinct()
    .where('unitId', '=', unitId)
    .where('settledOn', 'is', null)
    .where('kind', 'in', byAny)
    .execute()
  return sources.filter(({ kind, settledBy: acts }) =>
    acts === 'all' ? open.some((one) => one.kind === kind) : acts.includes(act),
  )
}
