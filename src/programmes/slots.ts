import type { Actor, Child, Day, Db } from '#kernel'
import type { CohortView } from './cohorts/cohort.ts'
import type { Seats } from './seats.ts'

/** What later capabilities show on the pages of cohorts; app.ts fills the slots. */
export interface CohortSlot {
  /** A section of its own on the page of a cohort. */
  show?(db: Db, reader: { actor: Actor; now: Date }, cohort: CohortView, today: Day): Promise<Child>
  /** A column in the timetable of a cohort, asked once for all its lessons; undefined where the reader sees none. */
  lessons?(
    db: Db,
    reader: { actor: Actor; today: Day },
    lessonIds: readonly string[],
  ): Promise<{ head: string; cell: (lessonId: string) => Child } | undefined>
}

/** What the pages of programmes are given from the right. */
export interface Around {
  seats: Seats
  slots: readonly CohortSlot[]
}
