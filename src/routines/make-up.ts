import { z } from 'zod'
import { act, day, done, newId, refuse } from '#kernel'
import { haltOf, holidaysBetween } from '#programmes'
import { lockDay } from './day.ts'
import { aboutRoutine, lockRoutine } from './routine.ts'

/** A missed or called-off day is made up for on another one, which is then recorded like any day. */
export const makeUp = act({
  name: 'routine-day.made-up',
  permission: 'routine.write',

  input: z.object({ id: z.uuid(), day: day('Isi hari pengganti') }),

  async run({ tx, actor, now }, { id, day: on }) {
    const missed = await lockDay(tx, id, actor)
    if (missed.state !== 'missed' && missed.state !== 'cancelled') return refuse('nothing-to-make-up')
    if (missed.madeUpById) return refuse('is-made-up', { on: missed.madeUpOn })
    if (on <= missed.day) return refuse('not-later', { field: 'day' })
    const { routineId, agreementId, unitId, kanwilId } = missed
    const routine = await lockRoutine(tx, routineId, actor)
    if (routine.stoppedOn !== null && on >= routine.stoppedOn) return refuse('is-stopped', { field: 'day' })
    const isHalted = await haltOf(tx, { agreementId })
    if (isHalted(on)) return refuse('agreement-halted', { field: 'day' })
    const [holiday] = await holidaysBetween(tx, unitId, on, on)
    if (holiday) return refuse('on-holiday', { field: 'day', holiday: holiday.name })
    const taken = await tx
      .selectFrom('routineDay')
      .select('id')
      .where('routineId', '=', routineId)
      .where('day', '=', on)
      .executeTakeFirst()
    if (taken) return refuse('day-taken', { field: 'day' })

    const newDay = newId()
    await tx
      .insertInto('routineDay')
      .values({
        id: newDay,
        routineId,
        unitId,
        kanwilId,
        day: on,
        state: 'planned',
        makesUpFor: id,
        createdAt: now,
      })
      .execute()
    const about = [id, routineId, ...aboutRoutine(missed)]
    return done(
      { id: newDay },
      { subject: newDay, about, scope: missed, after: { day: on, forDay: missed.day } },
    )
  },
})
