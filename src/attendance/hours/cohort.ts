import { z } from 'zod'
import { type Actor, type Db, found, type Tx, within } from '#kernel'
import type { Cohort } from '#programmes'

export type CohortView = Cohort & { programmeName: string; minAttendance: number; lessonHours: number }

/** A cohort within reach, with what its programme asks; 404 otherwise. */
export async function findCohort(db: Db, id: string, actor: Actor): Promise<CohortView> {
  return found(
    await db
      .selectFrom('cohort')
      .innerJoin('programme', 'programme.id', 'cohort.programmeId')
      .selectAll('cohort')
      .select(['programme.name as programmeName', 'programme.minAttendance', 'programme.lessonHours'])
      .where('cohort.id', '=', z.uuid().safeParse(id).data ?? null)
      .where((eb) => within(actor, { unit: eb.ref('cohort.unitId'), kanwil: eb.ref('cohort.kanwilId') }))
      .executeTakeFirst(),
  )
}

export async function lockCohort(tx: Tx, id: string, actor: Actor): Promise<CohortView> {
  found(await tx.selectFrom('cohort').select('id').where('id', '=', id).forNoKeyUpdate().executeTakeFirst())
  return findCohort(tx, id, actor)
}
