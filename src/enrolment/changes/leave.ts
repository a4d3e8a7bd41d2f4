import { sql } from 'kysely'
import { type Event, newId, type Tx } from '#kernel'

interface Gone {
  applicationId: string
  reason: string
}

/**
 * Whoever is no longer in the unit's care has no place and asks for none: both end on the day of the register, and the
 * unit is told once for each person. A file that was merged keeps no second place beside the one that stays.
 */
export async function leave(tx: Tx, event: Event, now: Date): Promise<void> {
  const { rows } = await sql<Gone>`
    with gone as materialized (
      select person.id as person_id, unit.id as unit_id, unit.kanwil_id, line.to_on as line_ends,
        (${event.at}::timestamptz at time zone unit.time_zone)::date as day,
        case when person.merged_into is not null then 'merged' when person.unit_id <> unit.id then 'moved' when line.closed_as = 'died' then 'died' else 'released' end as kind
      from person
        join (
          select person_id, unit_id from participant where person_id = any(${event.about}::uuid[]) and until_on is null
          union
          select person_id, unit_id from application where person_id = any(${event.about}::uuid[])
            and state in ('pending', 'reinstated', 'approved')
        ) stands on stands.person_id = person.id
        join unit on unit.id = stands.unit_id
        left join lateral (
          select to_on, closed_as from registration where registration.person_id = person.id
            and registration.unit_id = unit.id and to_on is not null order by to_on desc limit 1
        ) line on true
      where person.status = 'former' or person.unit_id <> unit.id or person.merged_into is not null
    ), ended as (
      update participant set until_on = case gone.kind when 'merged' then participant.from_on - 1
          else greatest(participant.from_on - 1, least(coalesce(gone.line_ends, gone.day), gone.day)) end,
        end_reason = case gone.kind when 'merged' then 'mistake' else gone.kind end,
        end_source = case when gone.kind <> 'merged' then ${event.subjectId}::uuid end, version = version + 1
      from gone where participant.person_id = gone.person_id and participant.unit_id = gone.unit_id
        and participant.until_on is null
      returning participant.person_id, participant.unit_id, participant.cohort_id
    ), dropped as (
      update application set state = 'withdrawn', since = ${now}, version = version + 1
      from gone where application.person_id = gone.person_id and application.unit_id = gone.unit_id
        and application.state in ('pending', 'reinstated', 'approved')
      returning application.id, application.person_id, application.unit_id, application.cohort_id, gone.kind
    ), told as (
      insert into circumstance (id, person_id, unit_id, kanwil_id, kind, cohort_ids, source_id, subject_id, happened_on,
        created_at)
      select gen_random_uuid(), gone.person_id, gone.unit_id, gone.kanwil_id, gone.kind, touched.ids, ${event.id}::uuid,
        ${event.subjectId}::uuid, least(coalesce(gone.line_ends, gone.day), gone.day), ${now}
      from gone join (
        select person_id, unit_id, array_agg(distinct cohort_id) as ids from (
          select person_id, unit_id, cohort_id from ended union all select person_id, unit_id, cohort_id from dropped
        ) both_of group by person_id, unit_id
      ) touched using (person_id, unit_id)
      where gone.kind <> 'merged'
      on conflict do nothing
    )
    select id as application_id, case kind when 'moved' then 'Pindah satuan kerja.' when 'merged' then 'Berkasnya digabungkan.' when 'died' then 'Meninggal dunia.'
      else 'Bebas.' end as reason
    from dropped`.execute(tx)
  if (rows.length === 0) return
  const steps = rows.map((row) => ({ id: newId(), ...row }))
  await sql`insert into application_step (id, application_id, state, reason, taken_by, taken_on, taken_at)
    select step.id, step."applicationId", 'withdrawn', step.reason, ${event.actorName},
      (${now}::timestamptz at time zone unit.time_zone)::date, ${now}
    from jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) as step (id uuid, "applicationId" uuid, reason text)
      join application on application.id = step."applicationId" join unit on unit.id = application.unit_id`.execute(
    tx,
  )
}
