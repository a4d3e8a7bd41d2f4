import type { Cohort, Lesson } from '../tables.ts'
import type { Slot } from './clashes.ts'

type Own = Pick<Lesson, 'heldOn' | 'beginsAt' | 'endsAt' | 'room' | 'instructor'>

/** A lesson with the room and instructor it really has. */
export const slotOf = (
  { heldOn, beginsAt, endsAt, room, instructor }: Own,
  cohort: Pick<Cohort, 'id' | 'room' | 'instructor'>,
): Slot => ({
  ...{ cohortId: cohort.id, called: '', heldOn, beginsAt, endsAt },
  room: room ?? cohort.room,
  instructor: instructor ?? cohort.instructor,
})
