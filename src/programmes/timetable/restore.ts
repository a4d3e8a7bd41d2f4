import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { aboutCohort, isOpen, lockCohort } from '../cohorts/cohort.ts'
import type { Seats } from '../seats.ts'
import { holidayOrWrong } from './holidays.ts'
import { dayOrWrong, isMadeUp, lockLesson } from './lesson.ts'
import { lockTimetable } from './lock.ts'
import { slotOf } from './slot.ts'
import { clashesWith, clashInWords } from './standing.ts'

/** A lesson that was called off is held after all, where its place is still free. */
export const restoreLesson = (seats: Seats) =>
  act({
    name: 'lesson.restored',
    permission: 'programme.write',

    input: z.object({ id: z.uuid() }),

    async run({ tx, actor, today }, { id }) {
      const lesson = await lockLesson(tx, id, actor)
      if (lesson.stage !== 'cancelled') return refuse('not-called-off')
      if (lesson.heldOn < today) return refuse('already-past')
      const cohort = await lockCohort(tx, lesson.cohortId, actor)
      if (!isOpen(cohort)) return refuse('cohort-over')
      const wrong = await dayOrWrong(tx, cohort, lesson.heldOn)
      if (wrong) return wrong
      const day = await holidayOrWrong(tx, cohort.unitId, lesson.heldOn, lesson.holidayReason)
      if (!day.ok) return day
      if (await isMadeUp(tx, id)) return refuse('made-up-already')
      await lockTimetable(tx, cohort.unitId)
      const clashes = await clashesWith(tx, seats, cohort, [slotOf(lesson, cohort)])
      if (clashes.length > 0) return refuse('clash', { clashes: clashes.map(clashInWords) })

      await tx
        .updateTable('lesson')
        .set({ stage: 'planned', cancelReason: null, haltedBy: null, version: lesson.version + 1 })
        .where('id', '=', id)
        .execute()
      const about = [cohort.id, ...aboutCohort(cohort)]
      const before = { stage: 'cancelled', cancelReason: lesson.cancelReason }
      const after = { heldOn: lesson.heldOn, stage: 'planned' }
      return done({ id: cohort.id }, { subject: id, about, scope: lesson, before, after })
    },
  })
