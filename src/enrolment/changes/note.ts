import { sql } from 'kysely'
import type { Day, Scope, Tx } from '#kernel'
import type { ChangeKind } from '../kinds.ts'

interface Change extends Scope {
  personId: string
  kind: ChangeKind
  sourceId: string
  subjectId: string
  after: string
  happenedOn: Day
  now: Date
}

/** Puts one change into the inbox of a unit, if the person has a place there or asks for one. */
export async function noteChange(tx: Tx, change: Change): Promise<void> {
  const { personId, unitId, kanwilId, kind, sourceId, subjectId, after, happenedOn, now } = change
  await sql`insert into circumstance (id, person_id, unit_id, kanwil_id, kind, cohort_ids, source_id, subject_id, after,
      happened_on, created_at)
    select gen_random_uuid(), ${personId}, ${unitId}, ${kanwilId}, ${kind}, touched.ids, ${sourceId}, ${subjectId},
      ${after}, ${happenedOn}, ${now}
    from (select array_agg(distinct cohort_id) as ids from (
      select cohort_id from participant where person_id = ${personId} and unit_id = ${unitId} and until_on is null
      union select cohort_id from application where person_id = ${personId} and unit_id = ${unitId}
        and state in ('pending', 'reinstated', 'approved')
    ) stands) touched
    where touched.ids is not null
    on conflict do nothing`.execute(tx)
}
