import type { Actor, Day, Db } from '#kernel'

/** People who have a place in two cohorts on some days. */
export interface Shared {
  /** The other cohort. */
  cohortId: string
  fromOn: Day
  /** Null: without an end yet. */
  untilOn: Day | null
}

/** Somebody with a place on a day, called as the reader may call them. */
export interface SeatedPerson {
  cohortId: string
  personId: string
  name: string
  number: string | null
}

/**
 * What timetable and visits must know of the people in a cohort. Enrolment, which stands to the right, knows it and
 * fills this in app.ts; all of it within the reach of the database's own wall.
 */
export interface Seats {
  /** How many places are held and not yet over on a day, by cohort; a cohort without any is missing. */
  taken(db: Db, cohortIds: readonly string[], day: Day): Promise<Map<string, number>>
  /** One row for each person that a cohort has in common with another. */
  shared(db: Db, cohortId: string): Promise<Shared[]>
  /** Who has a place on a day and does not pause, by name. */
  seated(
    db: Db,
    reader: { actor: Actor; now: Date },
    cohortIds: readonly string[],
    day: Day,
  ): Promise<SeatedPerson[]>
}
