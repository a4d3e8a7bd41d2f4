import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#kernel'
import type { Result } from '../kinds.ts'
import { seatedThen, type Told } from '../roll.ts'
import { markedIn, type Span, spanOf } from '../span.ts'

/** Lesson hours (JP) of one participant, against what the programme asks. */
export interface Hours {
  participantId: string
  cohortId: string
  /** There, or away for a reason whose hours count all the same. */
  attended: number
  /** Away for a reason that is forgiven, as far as the rule `attendance.excused` goes: out of what is asked. */
  excused: number
  missed: number
  /** Of lessons on which nothing was written down about this person. */
  unrecorded: number
  /** Still ahead, hours of the programme without a day yet included. */
  toCome: number
  /** Hours of the whole programme. */
  programme: number
  required: number
  reached: boolean
  /** Whatever comes, the minimum is out of reach. */
  outOfReach: boolean
  /** Lessons missed one after the other, up to the last that was marked. */
  inARow: number
}

/** The hours of everyone who has or had a place in a cohort. What certificates and reports ask. */
export async function hoursOf(db: Db, cohortId: string): Promise<Hours[]> {
  const { rows } = await sql<Hours>`${await hoursOfOne(db, cohortId)}`.execute(db)
  return rows
}

const hoursOfOne = async (db: Db, cohortId: string) =>
  hoursWhere(sql`cohort.id = ${cohortId}`, await spanOf(db, sql`cohort_id = ${cohortId}`))

/** A rule as it stood on a day of a unit, as SQL. */
const ruleThen = (code: string, on: RawBuilder<unknown>) => sql`(select value from rule where code = ${code}
  and valid_from <= ${on} and (valid_to is null or valid_to >= ${on}) and (unit_id is null or unit_id = lesson.unit_id)
  order by unit_id nulls last, valid_from desc limit 1)`

/**
 * The columns of `Hours` for every participant of the cohorts that answer a condition over `cohort`, in one statement.
 * The rule of a reason is that of the lesson's day. Whoever knows on which days those lessons are says so.
 */
export function hoursWhere(condition: RawBuilder<unknown>, span?: Span): RawBuilder<unknown> {
  return sql`
    with of_cohort as (
      select cohort.id, cohort.stage, programme.lesson_hours as programme, programme.min_attendance as least,
        greatest(0, programme.lesson_hours - coalesce((select sum(lesson_hours) from lesson
          where lesson.cohort_id = cohort.id and lesson.stage = 'planned'), 0))::int as unscheduled,
        coalesce((select (value ->> 'mostPercent')::int from rule where code = 'attendance.excused'
          and valid_from <= cohort.ends_on and (valid_to is null or valid_to >= cohort.ends_on)
          and (unit_id is null or unit_id = cohort.unit_id)
          order by unit_id nulls last, valid_from desc limit 1), 0) as most_excused
      from cohort join programme on programme.id = cohort.programme_id where ${condition}
    ), of_lesson as (
      select lesson.id, lesson.cohort_id, lesson.held_on, lesson.begins_at, lesson.lesson_hours as hours,
        coalesce(sheet.state, 'open') as state,
        ${ruleThen('attendance.reasons', sql`lesson.held_on`)} as reasons
      from lesson join of_cohort on of_cohort.id = lesson.cohort_id left join sheet on sheet.lesson_id = lesson.id
      where lesson.stage = 'planned'
    ), of_place as (
      select participant.id, participant.cohort_id, participant.until_on,
        coalesce(sum(lesson.hours) filter (where lesson.state = 'open'), 0)::int as open,
        coalesce(sum(lesson.hours) filter (where lesson.state <> 'open'), 0)::int as over
      from participant join of_cohort on of_cohort.id = participant.cohort_id
        left join of_lesson lesson on lesson.cohort_id = participant.cohort_id and ${seatedThen}
      group by participant.id
    ), of_mark as (
      select mark.participant_id, lesson.hours, lesson.state, mark.present,
        case when mark.present then 'attended'
          else coalesce(lesson.reasons -> mark.reason ->> 'hours', 'missed') end as counted,
        row_number() over (partition by mark.participant_id
          order by lesson.held_on desc, lesson.begins_at desc, lesson.id desc) as latest
      from of_lesson lesson join mark on mark.held_on = lesson.held_on and mark.lesson_id = lesson.id
          ${span ? sql`and ${markedIn(span)}` : sql``}
        join participant on participant.id = mark.participant_id and ${seatedThen}
    ), said as (
      select participant_id, count(*)::int as marked, (min(latest) filter (where present))::int as last_present,
        coalesce(sum(hours) filter (where counted = 'attended'), 0)::int as attended,
        coalesce(sum(hours) filter (where counted = 'excused'), 0)::int as away,
        coalesce(sum(hours) filter (where counted = 'missed'), 0)::int as missed,
        coalesce(sum(hours) filter (where state = 'open'), 0)::int as open,
        coalesce(sum(hours) filter (where state <> 'open'), 0)::int as over
      from of_mark group by participant_id
    ), of_person as (
      select of_place.id, of_place.cohort_id, of_place.until_on, coalesce(attended, 0) as attended, coalesce(away, 0) as away,
        coalesce(missed, 0) as missed, of_place.over - coalesce(said.over, 0) as unrecorded,
        of_place.open - coalesce(said.open, 0) as planned, coalesce(marked, 0) as marked, last_present
      from of_place left join said on said.participant_id = of_place.id
    ), forgiven as (
      select of_person.*, of_cohort.programme, of_cohort.least,
        least(away, programme * most_excused / 100)::int as excused,
        planned + case when until_on is null and of_cohort.stage in ('prepared', 'open', 'running')
          then unscheduled else 0 end as to_come
      from of_person join of_cohort on of_cohort.id = of_person.cohort_id
    ), asked as (
      select *, ((programme - excused) * least + 99) / 100 as required from forgiven
    )
    select id as participant_id, cohort_id, attended, excused, missed + away - excused as missed, unrecorded, to_come,
      programme, required, attended >= required as reached, attended + to_come < required as out_of_reach,
      coalesce(last_present - 1, marked) as in_a_row
    from asked`
}

export interface HoursLine extends Hours {
  name: string | null
  number: string | null
  endedOn: string | null
  result: Result | null
  assessor: string | null
  assessedOn: string | null
}

/** The same with who it is and what they came to, those in danger first. */
export async function hoursByName(db: Db, cohortId: string, { name, which }: Told): Promise<HoursLine[]> {
  const { rows } = await sql<HoursLine>`
    select hours.*, ${name} as name, participant.until_on as ended_on,
      (select number from registration where registration.person_id = participant.person_id
        and registration.unit_id = participant.unit_id order by from_on desc nulls last limit 1) as number,
      assessment.result, assessment.assessor, assessment.assessed_on
    from (${await hoursOfOne(db, cohortId)}) hours
      join participant on participant.id = hours.participant_id
      left join person on person.id = participant.person_id
      left join assessment on assessment.participant_id = participant.id and assessment.latest
    where ${which}
    order by participant.until_on is not null, hours.out_of_reach desc, person.name nulls last, participant.id`.execute(
    db,
  )
  return rows
}
