import { z } from 'zod'
import { act, done, line, refuse } from '#kernel'
import { lockLesson } from './lesson.ts'

/** A lesson of today or later is not held; its place in the timetable is free again. */
export const cancelLesson = act({
  name: 'lesson.cancelled',
  permission: 'programme.write',

  input: z.object({ id: z.uuid(), reason: line('Isi alasan pembatalan', 240) }),

  async run({ tx, actor, today }, { id, reason }) {
    const lesson = await lockLesson(tx, id, actor)
    if (lesson.stage === 'cancelled') return refuse('called-off')
    if (lesson.heldOn < today) return refuse('already-past')
    await tx
      .updateTable('lesson')
      .set({ stage: 'cancelled', cancelReason: reason, version: lesson.version + 1 })
      .where('id', '=', id)
      .execute()
    const { cohortId, heldOn } = lesson
    return done(
      { id: cohortId },
      { subject: id, about: [cohortId], scope: lesson, after: { heldOn, stage: 'cancelled' }, reason },
    )
  },
})
