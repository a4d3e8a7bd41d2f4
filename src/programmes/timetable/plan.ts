import { z } from 'zod'
import { act, done, maybe, newId, refuse, type Tx } from '#kernel'
import { aboutCohort, isOpen, lockCohort } from '../cohorts/cohort.ts'
import type { Seats } from '../seats.ts'
import { holidayOrWrong } from './holidays.ts'
import { dayOrWrong, isMadeUp, lessonFields, timesInOrder, toldLesson } from './lesson.ts'
import { lockTimetable } from './lock.ts'
import { slotOf } from './slot.ts'
import { clashesWith, clashInWords } from './standing.ts'

/** One lesson of a cohort; perhaps in place of one that was called off. */
export const planLesson = (seats: Seats) =>
  act({
    name: 'lesson.planned',
    permission: 'programme.write',

    input: z
      .object({ id: z.uuid(), makesUpFor: maybe(z.uuid('Pilih pelajaran dari daftar')), ...lessonFields })
      .refine(timesInOrder.check, timesInOrder.says),

    async run({ tx, actor, now }, { id, makesUpFor, ...typed }) {
      const cohort = await lockCohort(tx, id, actor)
      if (!isOpen(cohort)) return refuse('cohort-over')
      const wrong = await dayOrWrong(tx, cohort, typed.heldOn)
      if (wrong) return wrong
      const day = await holidayOrWrong(tx, cohort.unitId, typed.heldOn, typed.holidayReason)
      if (!day.ok) return day
      await lockTimetable(tx, cohort.unitId)
      const made = await makeUpOrWrong(tx, id, makesUpFor)
      if (made) return made
      const clashes = await clashesWith(tx, seats, cohort, [slotOf(typed, cohort)])
      if (clashes.length > 0)
        return refuse('clash', { field: 'beginsAt', clashes: clashes.map(clashInWords) })

      const lessonId = newId()
      const { unitId, kanwilId } = cohort
      await tx
        .insertInto('lesson')
        .values({
          ...{ id: lessonId, cohortId: id, unitId, kanwilId, ...typed },
          ...{ holidayReason: day.holidayReason, makesUpFor, cancelReason: null, createdAt: now },
        })
        .execute()
      const about = [id, ...aboutCohort(cohort), ...(makesUpFor ? [makesUpFor] : [])]
      const after = { ...toldLesson(typed), holidayReason: day.holidayReason }
      return done({ id, lessonId }, { subject: lessonId, about, scope: cohort, after })
    },
  })

/** What is made up for must have been called off in the same cohort, and not be made up for already. */
async function makeUpOrWrong(tx: Tx, cohortId: string, makesUpFor: string | null) {
  if (!makesUpFor) return undefined
  const missed = await tx
    .selectFrom('lesson')
    .select(['cohortId', 'stage'])
    .where('id', '=', makesUpFor)
    .executeTakeFirst()
  if (missed?.cohortId !== cohortId || missed.stage !== 'cancelled')
    return refuse('nothing-to-make-up', { field: 'makesUpFor' })
  return (await isMadeUp(tx, makesUpFor)) ? refuse('made-up-already', { field: 'makesUpFor' }) : undefined
}
