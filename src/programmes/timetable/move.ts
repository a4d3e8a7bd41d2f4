import { z } from 'zod'
import { act, done, refuse, version } from '#kernel'
import { aboutCohort, lockCohort } from '../cohorts/cohort.ts'
import type { Seats } from '../seats.ts'
import { holidayOrWrong } from './holidays.ts'
import { dayOrWrong, lessonFields, lockLesson, timesInOrder, toldLesson } from './lesson.ts'
import { lockTimetable } from './lock.ts'
import { slotOf } from './slot.ts'
import { clashesWith, clashInWords } from './standing.ts'

/** A lesson that has not been yet goes to another day, hour, room or instructor. */
export const moveLesson = (seats: Seats) =>
  act({
    name: 'lesson.moved',
    permission: 'programme.write',

    input: z.object({ id: z.uuid(), version, ...lessonFields }).refine(timesInOrder.check, timesInOrder.says),

    async run({ tx, actor, today }, { id, version: seen, ...typed }) {
      const lesson = await lockLesson(tx, id, actor)
      if (lesson.version !== seen)
        return refuse('changed-meanwhile', { theirs: { ...toldLesson(lesson), version: lesson.version } })
      if (lesson.stage === 'cancelled') return refuse('called-off')
      if (lesson.heldOn < today) return refuse('already-past')
      if (typed.heldOn < today) return refuse('into-the-past', { field: 'heldOn' })
      const cohort = await lockCohort(tx, lesson.cohortId, actor)
      const wrong = await dayOrWrong(tx, cohort, typed.heldOn)
      if (wrong) return wrong
      const day = await holidayOrWrong(tx, cohort.unitId, typed.heldOn, typed.holidayReason)
      if (!day.ok) return day
      await lockTimetable(tx, cohort.unitId)
      const clashes = await clashesWith(tx, seats, cohort, [slotOf(typed, cohort)], id)
      if (clashes.length > 0)
        return refuse('clash', { field: 'beginsAt', clashes: clashes.map(clashInWords) })

      await tx
        .updateTable('lesson')
        .set({ ...typed, holidayReason: day.holidayReason, version: seen + 1 })
        .where('id', '=', id)
        .execute()
      const about = [cohort.id, ...aboutCohort(cohort)]
      const after = { ...toldLesson(typed), holidayReason: day.holidayReason }
      return done({ id: cohort.id }, { subject: id, about, scope: lesson, before: toldLesson(lesson), after })
    },
  })
