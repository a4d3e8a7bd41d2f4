import { z } from 'zod'
import { act, done, line, refuse } from '#kernel'
import { lockDay } from './day.ts'
import { aboutRoutine } from './routine.ts'

/** A day that has not been yet is called off beforehand; what passed without a word is missed, not called off. */
export const callOff = act({
  name: 'routine-day.called-off',
  permission: 'routine.write',

  input: z.object({ id: z.uuid(), reason: line('Isi alasan', 240) }),

  async run({ tx, actor, today }, { id, reason }) {
    const day = await lockDay(tx, id, actor)
    if (day.state !== 'planned') return refuse('is-recorded')
    if (day.day < today) return refuse('already-past')
    await tx
      .updateTable('routineDay')
      .set({ state: 'cancelled', reason, version: day.version + 1 })
      .where('id', '=', id)
      .execute()
    const about = [day.routineId, ...aboutRoutine(day)]
    return done(
      { id },
      { subject: id, about, scope: day, after: { day: day.day, state: 'cancelled' }, reason },
    )
  },
})
