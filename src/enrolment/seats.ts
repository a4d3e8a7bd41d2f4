import { sql } from 'kysely'
import { shownName, withinLimits } from '#people'
import type { SeatedPerson, Seats, Shared } from '#programmes'

/** What timetable and visits ask about the people of a cohort. */
export const seats: Seats = {
  async taken(db, cohortIds, day) {
    if (cohortIds.length === 0) return new Map()
    const rows = await db
      .selectFrom('participant')
      .select(({ fn }) => ['cohortId', fn.countAll<bigint>().as('count')])
      .where('cohortId', 'in', cohortIds)
      .where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', day)]))
      .groupBy('cohortId')
      .execute()
    return new Map(rows.map(({ cohortId, count }) => [cohortId, Number(count)]))
  },

  async shared(db, cohortId) {
    const { rows } = await sql<Shared>`
      select other.cohort_id, greatest(mine.from_on, other.from_on) as from_on,
        least(mine.until_on, other.until_on) as until_on
      from participant mine join participant other
        on other.person_id = mine.person_id and other.cohort_id <> mine.cohort_id
      where mine.cohort_id = ${cohortId}
        and mine.from_on <= coalesce(other.until_on, 'infinity') and other.from_on <= coalesce(mine.until_on, 'infinity')`.execute(
      db,
    )
    return rows
  },

  async seated(db, { actor, now }, cohortIds, day) {
    if (cohortIds.length === 0) return []
    const { rows } = await sql<SeatedPerson>`
      select participant.cohort_id, person.id as person_id, ${shownName(actor, now)} as name,
        (select number from registration where registration.person_id = person.id
          and registration.unit_id = participant.unit_id order by from_on desc nulls last limit 1) as number
      from participant join person on person.id = participant.person_id
      where participant.cohort_id in (${sql.join([...cohortIds])}) and participant.from_on <= ${day}
        and (participant.until_on is null or participant.until_on >= ${day})
        and not exists (select from participant_pause pause where pause.participant_id = participant.id
          and ${day} between pause.from_on and pause.until_on) and ${withinLimits(actor)}
      order by 3, person.id`.execute(db)
    return rows
  },
}
