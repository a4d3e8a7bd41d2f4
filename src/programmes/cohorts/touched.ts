import { sql } from 'kysely'
import { type Actor, type Day, type Db, within } from '#kernel'
import type { SeatedPerson, Seats } from '../seats.ts'

/** A cohort that loses lessons, and the people who would have come. */
export interface Touched {
  id: string
  called: string
  unitName: string
  lessons: number
  people: SeatedPerson[]
}

/** What an agreement's halt would call off from a day on. */
export async function touchedBy(
  db: Db,
  seats: Seats,
  reader: { actor: Actor; now: Date },
  agreementId: string,
  from: Day,
): Promise<Touched[]> {
  const { rows } = await sql<Omit<Touched, 'people'>>`
    select cohort.id, programme.name || ', ' || cohort.name as called, unit.short_name as unit_name,
      count(lesson.id)::int as lessons
    from cohort join programme on programme.id = cohort.programme_id join unit on unit.id = cohort.unit_id
      join lesson on lesson.cohort_id = cohort.id and lesson.stage = 'planned' and lesson.held_on >= ${from}
    where cohort.agreement_id = ${agreementId}
      and ${within(reader.actor, { unit: sql.ref('cohort.unit_id'), kanwil: sql.ref('cohort.kanwil_id') })}
    group by cohort.id, programme.name, unit.short_name
    order by 2, cohort.id limit 60`.execute(db)
  const people = await seats.seated(
    db,
    reader,
    rows.map(({ id }) => id),
    from,
  )
  const bySeat = Map.groupBy(people, ({ cohortId }) => cohortId)
  return rows.map((row) => ({ ...row, people: bySeat.get(row.id) ?? [] }))
}
