import { sql } from 'kysely'
import type { Reaction } from '#kernel'

/** A cohort that is over holds no places any more, and nobody asks for one. */
export const followCohorts: Reaction = {
  name: 'enrolment.follow-cohorts',
  acts: ['cohort.finished', 'cohort.cancelled'],
  async react(tx, { subjectId: cohortId, actorName }, now) {
    await sql`update participant set until_on = greatest(participant.from_on - 1, least(cohort.stage_since, cohort.ends_on)),
        end_reason = cohort.stage, version = version + 1
      from (select id, stage, stage_since, ends_on from cohort where id = ${cohortId}::uuid
        and stage in ('finished', 'cancelled')) cohort
      where participant.cohort_id = cohort.id and participant.until_on is null`.execute(tx)
    await sql`
      with dropped as (
        update application set state = 'declined', since = ${now}, version = application.version + 1 from cohort
        where cohort.id = application.cohort_id and cohort.id = ${cohortId}::uuid
          and cohort.stage in ('finished', 'cancelled') and application.state in ('pending', 'reinstated', 'approved')
        returning application.id, cohort.stage, cohort.stage_since
      )
      insert into application_step (id, application_id, state, reason, taken_by, taken_on, taken_at)
      select gen_random_uuid(), id, 'declined',
        case stage when 'finished' then 'Angkatan sudah selesai.' else 'Angkatan dibatalkan.' end,
        ${actorName}, stage_since, ${now}
      from dropped`.execute(tx)
  },
}
