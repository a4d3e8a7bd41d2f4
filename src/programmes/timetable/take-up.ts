import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { aboutCohort, isOpen, lockCohort } from '../cohorts/cohort.ts'
import type { Seats } from '../seats.ts'
import { haltOf } from './lesson.ts'
import { lockTimetable } from './lock.ts'
import { slotOf } from './slot.ts'
import { clashesWith } from './standing.ts'

/** What an agreement's suspension called off is held after all, now that it goes on; what would clash stays off. */
export const takeUp = (seats: Seats) =>
  act({
    name: 'lesson.taken-up',
    permission: 'programme.write',

    input: z.object({ id: z.uuid() }),

    async run({ tx, actor, today }, { id }) {
      const cohort = await lockCohort(tx, id, actor)
      if (!isOpen(cohort)) return refuse('cohort-over')
      await lockTimetable(tx, cohort.unitId)
      const halted = await tx
        .selectFrom('lesson')
        .selectAll()
        .where('cohortId', '=', id)
        .where('haltedBy', 'is not', null)
        .where('heldOn', '>=', today)
        .orderBy('heldOn')
        .forUpdate()
        .execute()
      const isHalted = await haltOf(tx, cohort)
      const wanted = halted.filter(({ heldOn }) => !isHalted(heldOn))
      if (wanted.length === 0) return refuse('nothing-to-take-up')
      const slots = wanted.map((lesson) => ({ ...slotOf(lesson, cohort), id: lesson.id }))
      const clashes = await clashesWith(tx, seats, cohort, slots)
      const stuck = new Set(clashes.map(({ wanted }) => (wanted as (typeof slots)[number]).id))
      const free = slots.flatMap((slot) => (stuck.has(slot.id) ? [] : slot.id))
      if (free.length === 0) return refuse('all-clash')
      await tx
        .updateTable('lesson')
        .set((eb) => ({
          stage: 'planned',
          cancelReason: null,
          haltedBy: null,
          version: eb('version', '+', 1),
        }))
        .where('id', 'in', free)
        .execute()
      const after = { lessons: free.length, clashing: stuck.size }
      return done({ id }, { subject: id, about: aboutCohort(cohort), scope: cohort, after })
    },
  })
