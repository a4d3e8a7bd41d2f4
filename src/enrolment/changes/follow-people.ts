import { sql } from 'kysely'
import type { Event, Reaction, Tx } from '#kernel'
import { leave } from './leave.ts'
import { releaseNow } from './seen.ts'
import { takeBack } from './take-back.ts'

/**
 * What happens to people happens to their places: whoever leaves the unit leaves the cohort, whoever's dates change is
 * shown to the unit. Each is judged by how the person stands now, so it may come twice, and late.
 */
export const followPeople: Reaction = {
  name: 'enrolment.follow-people',
  acts: [
    'import.applied',
    'import.undone',
    'person.revised',
    'person.released',
    'person.register-changed',
    'person.merged',
    'move.accepted',
  ],
  async react(tx, event, now) {
    await takeBack(tx, event, now)
    await leave(tx, event, now)
    await compare(tx, event, now)
  },
}

/** Dates and status of those who have a place and stay, against what was last seen of them. */
async function compare(tx: Tx, event: Event, now: Date): Promise<void> {
  await sql`
    with held as materialized (
      select participant.id, participant.person_id, participant.cohort_id, participant.unit_id, participant.kanwil_id,
        cohort.ends_on, participant.release_seen, participant.status_seen, person.status, ${releaseNow} as release,
        (${event.at}::timestamptz at time zone unit.time_zone)::date as day
      from participant join person on person.id = participant.person_id and person.unit_id = participant.unit_id
        join cohort on cohort.id = participant.cohort_id join unit on unit.id = participant.unit_id
      where participant.person_id = any(${event.about}::uuid[]) and participant.until_on is null
    ), told as (
      insert into circumstance (id, person_id, unit_id, kanwil_id, kind, cohort_ids, source_id, subject_id, before, after,
        late, happened_on, created_at)
      select gen_random_uuid(), person_id, unit_id, kanwil_id, kind, array_agg(distinct cohort_id), ${event.id}::uuid,
        ${event.subjectId}::uuid, min(before), min(after), bool_or(late), min(day), ${now}
      from (
        select *, 'release-changed' as kind, release_seen::text as before, release::text as after,
          coalesce(release < ends_on, false) as late
        from held where status_seen is not null and release is distinct from release_seen
        union all
        select *, 'status-changed', status_seen, status, false
        from held where status_seen is not null and status <> status_seen
      ) differing
      group by person_id, unit_id, kanwil_id, kind
      on conflict do nothing
    )
    update participant set release_seen = held.release, status_seen = held.status from held
    where held.id = participant.id and (participant.status_seen is distinct from held.status
      or participant.release_seen is distinct from held.release)`.execute(tx)
}
