import type { Actor, Child, Day, Db } from '#kernel'
import type { CohortView } from './cohorts/cohort.ts'
import type { Seats } from './seats.ts'

/** What later capabilities show on the pages of cohorts; app.ts fills the slots. */
export interface CohortSlot {
  /** A section of its own on the page of a cohort. */
  show?(db: Db, reader: { actor: Actor; now: Date }, cohort: CohortView, today: Day): Promise<Child>
  /** A column in a timetable, asked once for all its lessons; undefined where the reader sees none. */
  lessons?(
    db: Db,
    reader: { actor: Actor; today: Day },
    lessonIds: readonly string[],
  ): Promise<LessonColumn | undefined>
}

/** What a later capability says of each lesson. */
export interface LessonColumn {
  head: string
  cell: (lessonId: string) => Child
}

/** What all later capabilities say of these lessons. */
export async function columnsOf(
  slots: readonly CohortSlot[],
  db: Db,
  reader: { actor: Actor; today: Day },
  lessons: readonly { id: string }[],
): Promise<LessonColumn[]> {
  const ids = lessons.map(({ id }) => id)
  const columns: LessonColumn[] = []
  for (const slot of slots) {
    const column = await slot.lessons?.(db, reader, ids)
    if (column) columns.push(column)
  }
  return columns
}

/** What the pages of programmes are given from the right. */
export interface Around {
  seats: Seats
  slots: readonly CohortSlot[]
}
