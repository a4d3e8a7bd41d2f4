import { sql } from 'kysely'
import { z } from 'zod'
import { inReach } from '#agreements'
import { type Actor, type Db, found, type Tx, within } from '#kernel'
import type { MonitoringVisit } from './tables.ts'

export type VisitView = MonitoringVisit & { agreementTitle: string; unitName: string }

/** Visits of offices within reach, and those about agreements within reach. */
export const visitWithin = (actor: Actor) =>
  sql<boolean>`(${within(actor, {
    unit: sql.ref('monitoring_visit.unit_id'),
    kanwil: sql.ref('monitoring_visit.kanwil_id'),
  })} or ${inReach(actor, sql.ref('monitoring_visit.agreement_id'))})`

/** A visit that the actor reaches; 404 otherwise. */
export async function findVisit(db: Db, id: string, actor: Actor): Promise<VisitView> {
  const row = await db
    .selectFrom('monitoringVisit')
    .innerJoin('agreement', 'agreement.id', 'monitoringVisit.agreementId')
    .innerJoin('unit', 'unit.id', 'monitoringVisit.unitId')
    .selectAll('monitoringVisit')
    .select(['agreement.title as agreementTitle', 'unit.name as unitName'])
    .where('monitoringVisit.id', '=', z.uuid().safeParse(id).data ?? null)
    .where(visitWithin(actor))
    .executeTakeFirst()
  return found(row)
}

export async function lockVisit(tx: Tx, id: string, actor: Actor): Promise<VisitView> {
  found(
    await tx.selectFrom('monitoringVisit').select('id').where('id', '=', id).forUpdate().executeTakeFirst(),
  )
  return findVisit(tx, id, actor)
}
