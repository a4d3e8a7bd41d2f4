import { z } from 'zod'
import { act, done, refuse, version } from '#kernel'
import { aboutRoutine, lockRoutine, routineFields, timesInOrder, toldRoutine } from './routine.ts'

/** Name, place, hours or the partner's people are put right; another rhythm is another service. */
export const revise = act({
  name: 'routine.revised',
  permission: 'routine.write',

  input: z.object({ id: z.uuid(), version, ...routineFields }).refine(timesInOrder.check, timesInOrder.says),

  async run({ tx, actor }, { id, version: seen, ...fields }) {
    const routine = await lockRoutine(tx, id, actor)
    if (routine.version !== seen)
      return refuse('changed-meanwhile', { theirs: { ...toldRoutine(routine), version: routine.version } })
    await tx
      .updateTable('routine')
      .set({ ...fields, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    return done(
      { id },
      {
        subject: id,
        about: aboutRoutine(routine),
        scope: routine,
        before: toldRoutine(routine),
        after: toldRoutine(fields),
      },
    )
  },
})
