import { sql } from 'kysely'
import type { Event, Tx } from '#kernel'

/**
 * Somebody is back in the care of the unit. Where the very thing that ended a place was undone, the place is held
 * again as long as there is a seat; otherwise the unit is told, and an officer decides.
 */
export async function takeBack(tx: Tx, event: Event, now: Date): Promise<void> {
  await sql`
    with back as materialized (
      select participant.*, row_number() over (partition by participant.cohort_id order by participant.from_on, participant.id)
          + (select count(*) from participant other where other.cohort_id = cohort.id and other.until_on is null) <= cohort.seats
          and ${event.act} = 'import.undone' and participant.end_source = ${event.subjectId}::uuid as again,
        (${event.at}::timestamptz at time zone unit.time_zone)::date as day, person.status
      from participant join person on person.id = participant.person_id and person.unit_id = participant.unit_id
        join cohort on cohort.id = participant.cohort_id and cohort.stage in ('prepared', 'open', 'running')
        join unit on unit.id = participant.unit_id
      where participant.person_id = any(${event.about}::uuid[]) and participant.end_source is not null
        and person.status <> 'former' and person.archived_at is null
        and not exists (select from participant held where held.cohort_id = participant.cohort_id
          and held.person_id = participant.person_id and held.until_on is null)
        and not exists (select from circumstance told where told.person_id = participant.person_id
          and told.unit_id = participant.unit_id and told.kind = 'returned' and told.happened_on >= participant.until_on
          and participant.cohort_id = any(told.cohort_ids))
    ), held as (
      update participant set until_on = null, end_reason = null, end_note = null, end_source = null,
        version = participant.version + 1
      from back where back.id = participant.id and back.again
    )
    insert into circumstance (id, person_id, unit_id, kanwil_id, kind, cohort_ids, source_id, subject_id, after,
      happened_on, created_at)
    select gen_random_uuid(), person_id, unit_id, kanwil_id, 'returned', array_agg(distinct cohort_id), ${event.id}::uuid,
      ${event.subjectId}::uuid, case when bool_and(again) then 'restored' end, min(day), ${now}
    from back group by person_id, unit_id, kanwil_id
    on conflict do nothing`.execute(tx)
}
