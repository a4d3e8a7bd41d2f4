import { sql } from 'kysely'
import { to } from '#addresses'
import { longDay, may, type Tx, within } from '#kernel'
import { type FactRecords, settleFacts } from '#plans'
import type { VisitView } from './visit.ts'

/** A visit that has left is one visit for its promise, or for the agreement of its cohort. */
export async function settleVisit(tx: Tx, now: Date, visit: VisitView): Promise<void> {
  const { id, unitId, kanwilId, agreementId, planItemId, heldOn } = visit
  if (agreementId === null) return
  const source = { kind: 'study-visit' as const, id, unitId, kanwilId }
  await settleFacts(tx, now, source, [
    { agreementId, planItemId, kind: 'visit', happenedOn: heldOn, amount: 1n },
  ])
}

/** How study visits are called where facts are shown. */
export const studyVisitRecords: FactRecords = async (db, actor, ids) => {
  if (ids.length === 0 || !may(actor, 'programme.read')) return new Map()
  const reach = within(actor, {
    unit: sql.ref('study_visit.unit_id'),
    kanwil: sql.ref('study_visit.kanwil_id'),
  })
  const { rows } = await sql<{ id: string; destination: string; heldOn: string }>`
    select id, destination, held_on from study_visit where id = any(${[...ids]}::uuid[]) and ${reach}`.execute(
    db,
  )
  return new Map(
    rows.map(({ id, destination, heldOn }) => [
      id,
      { label: `Studi kunjung ${destination}, ${longDay(heldOn)}`, href: to.studyVisit(id) },
    ]),
  )
}
