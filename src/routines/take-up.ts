import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { haltOf } from '#programmes'
import { aboutRoutine, lockRoutine } from './routine.ts'

/** Days to come that a halt of the agreement called off are planned again, now that it goes on. */
export const takeUp = act({
  name: 'routine.taken-up',
  permission: 'routine.write',

  input: z.object({ id: z.uuid() }),

  async run({ tx, actor, today }, { id }) {
    const routine = await lockRoutine(tx, id, actor)
    if (routine.stoppedOn !== null) return refuse('is-stopped')
    const halted = await tx
      .selectFrom('routineDay')
      .select(['id', 'day'])
      .where('routineId', '=', id)
      .where('haltedBy', 'is not', null)
      .where('day', '>=', today)
      .forUpdate()
      .execute()
    const isHalted = await haltOf(tx, routine)
    const again = halted.filter(({ day }) => !isHalted(day)).map((each) => each.id)
    if (again.length === 0) return refuse('nothing-to-take-up')
    await tx
      .updateTable('routineDay')
      .set((eb) => ({ state: 'planned', reason: null, haltedBy: null, version: eb('version', '+', 1) }))
      .where('id', 'in', again)
      .execute()
    const after = { days: again.length }
    return done({ id }, { subject: id, about: aboutRoutine(routine), scope: routine, after })
  },
})
