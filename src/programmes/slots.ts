import type { Actor, Child, Day, Db } from '#kernel'
import type { CohortView } from './cohorts/cohort.ts'
import type { Seats } from './seats.ts'

/** What later capabilities show on the pages of cohorts; app.ts fills the slots. */
export interface CohortSlot {
  /** A section of its own on the page of a cohort. */
  show?(db: Db, reader: { actor: Actor; now: Date }, cohort: CohortView, today: Day): Promise<Child>
  /** A column in the timetable of a cohort and of a unit, asked once for all lessons of the page. */
  lessons?(db: Db, lessonIds: readonly string[]): Promise<{ head: string; cell: (lessonId: string) => Child }>
}

/** What the pages of programmes are given from the right. */
export interface Around {
  seats: Seats
  slots: readonly CohortSlot[]
}
