import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '#kernel'
import type { PersonStatus, Sex } from '#people'
import type { Reason } from './kinds.ts'
import { markedIn, spanOf } from './span.ts'

/** One person at one lesson: who has a place on that day, and what was said of them. */
export interface RollLine {
  lessonId: string
  participantId: string
  personId: string
  /** As far as the reader may see it; null for somebody who has moved out of reach. */
  name: string | null
  number: string | null
  block: string | null
  /** Why the place rests on that day; null where it does not. */
  pause: string | null
  sex: Sex | null
  birthDate: string | null
  personStatus: PersonStatus | null
  /** Null while nothing was said. */
  present: boolean | null
  reason: Reason | null
  madeAt: Date | null
  arrivedAt: Date | null
  markedBy: string | null
  device: string | null
}

/** Whether somebody had a place on the day of the lesson, as SQL over `participant` and `lesson`. */
export const seatedThen = sql`participant.from_on <= lesson.held_on
  and (participant.until_on is null or participant.until_on >= lesson.held_on)`

/** Of whom a list speaks and how it calls them, as SQL over `person`. */
export interface Told {
  name: RawBuilder<string>
  which: RawBuilder<SqlBool>
}

const everyone: Told = { name: sql<string>`person.name`, which: sql<SqlBool>`true` }

/** The people of lessons, by name; all of them by their full names unless the reader is told less. */
export async function rollOf(
  db: Db,
  lessonIds: readonly string[],
  { name, which }: Told = everyone,
): Promise<RollLine[]> {
  const span = await spanOf(db, sql`id = any (${[...lessonIds]}::uuid[])`)
  const { rows } = await sql<RollLine>`
    select lesson.id as lesson_id, participant.id as participant_id, participant.person_id, ${name} as name,
      (select number from registration where registration.person_id = participant.person_id
        and registration.unit_id = participant.unit_id order by from_on desc nulls last limit 1) as number,
      person.block, person.sex, person.birth_date, person.status as person_status,
      (select pause.reason from participant_pause pause where pause.participant_id = participant.id
        and lesson.held_on between pause.from_on and pause.until_on limit 1) as pause,
      mark.present, mark.reason, mark.made_at, mark.arrived_at, mark.marked_by, mark.device
    from lesson join participant on participant.cohort_id = lesson.cohort_id and ${seatedThen}
      left join person on person.id = participant.person_id
      left join mark on mark.held_on = lesson.held_on and mark.lesson_id = lesson.id
        and mark.participant_id = participant.id and ${markedIn(span)}
    where lesson.id = any (${[...lessonIds]}::uuid[]) and ${which}
    order by person.name nulls last, participant.id`.execute(db)
  return rows
}
