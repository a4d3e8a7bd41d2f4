import { z } from 'zod'
import { act, day, done, line, refuse } from '#kernel'
import { aboutRoutine, lockRoutine } from './routine.ts'

/** From a day on the service is no longer given; what was planned from that day is called off. */
export const stop = act({
  name: 'routine.stopped',
  permission: 'routine.write',

  input: z.object({
    id: z.uuid(),
    stoppedOn: day('Isi hari berhenti'),
    reason: line('Isi alasan berhenti', 240),
  }),

  async run({ tx, actor, today }, { id, stoppedOn, reason }) {
    const routine = await lockRoutine(tx, id, actor)
    if (routine.stoppedOn !== null) return refuse('is-stopped')
    if (stoppedOn < today) return refuse('in-the-past', { field: 'stoppedOn' })
    await tx
      .updateTable('routine')
      .set({ stoppedOn, stopReason: reason, version: routine.version + 1 })
      .where('id', '=', id)
      .execute()
    const called = await tx
      .updateTable('routineDay')
      .set((eb) => ({ state: 'cancelled', reason, version: eb('version', '+', 1) }))
      .where('routineId', '=', id)
      .where('state', '=', 'planned')
      .where('day', '>=', stoppedOn)
      .executeTakeFirst()
    const after = { stoppedOn, days: Number(called.numUpdatedRows) }
    return done({ id }, { subject: id, about: aboutRoutine(routine), scope: routine, after, reason })
  },
})
