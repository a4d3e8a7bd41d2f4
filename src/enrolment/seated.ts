import { sql } from 'kysely'
import type { Day, Db } from '#kernel'

/** Somebody with a place on a day. The name is null for a person who has since moved out of the reader's reach. */
export interface Seated {
  participantId: string
  personId: string
  name: string | null
  number: string | null
  block: string | null
  /** Why the place rests on that day; null where it does not. */
  pause: string | null
}

/** Who has a place in a cohort on a day, by name. Reach: the cohort's, by the wall of the database. */
export async function seatedOn(db: Db, cohortId: string, day: Day): Promise<Seated[]> {
  const { rows } = await sql<Seated>`
    select participant.id as participant_id, participant.person_id, person.name, person.block,
      (select number from registration where registration.person_id = participant.person_id
        and registration.unit_id = participant.unit_id order by from_on desc nulls last limit 1) as number,
      (select reason from participant_pause pause where pause.participant_id = participant.id
        and ${day} between pause.from_on and pause.until_on limit 1) as pause
    from participant left join person on person.id = participant.person_id
    where participant.cohort_id = ${cohortId} and participant.from_on <= ${day}
      and (participant.until_on is null or participant.until_on >= ${day})
    order by person.name nulls last, participant.id`.execute(db)
  return rows
}
