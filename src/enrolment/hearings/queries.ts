import { type Selectable, sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Db, found, within } from '#kernel'
import { type CohortView, findCohort } from '../cohort.ts'
import type { EnrolmentTables } from '../tables.ts'

export type Hearing = Selectable<EnrolmentTables['hearing']>
export interface HearingRow extends Hearing {
  approved: number
  declined: number
}

/** The sessions on a cohort, the latest first. */
export async function hearingsOf(db: Db, cohortId: string): Promise<HearingRow[]> {
  const { rows } = await sql<HearingRow>`
    select hearing.*,
      (select count(distinct application_id)::int from application_step step join application on application.id = step.application_id
        where application.hearing_id = hearing.id and step.state = 'approved') as approved,
      (select count(distinct application_id)::int from application_step step join application on application.id = step.application_id
        where application.hearing_id = hearing.id and step.state = 'declined' and step.taken_at = hearing.created_at) as declined
    from hearing where cohort_id = ${cohortId} order by held_on desc, created_at desc limit 50`.execute(db)
  return rows
}

/** A session of a unit within reach, with its cohort. Errors: 404 for any other. */
export async function findHearing(
  db: Db,
  id: string,
  actor: Actor,
): Promise<{ hearing: Hearing; cohort: CohortView }> {
  const hearing = found(
    await db
      .selectFrom('hearing')
      .selectAll()
      .where('id', '=', z.uuid().safeParse(id).data ?? null)
      .where((eb) => within(actor, { unit: eb.ref('hearing.unitId'), kanwil: eb.ref('hearing.kanwilId') }))
      .executeTakeFirst(),
  )
  return { hearing, cohort: await findCohort(db, hearing.cohortId, actor) }
}

/** Applications on one form of a session: more nobody decides in a day, and a form with a file holds no more fields. */
export const mostInSession = 200
