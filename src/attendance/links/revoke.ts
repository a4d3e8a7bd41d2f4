import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { findLesson } from '../lesson.ts'

/** The link opens nothing any more. */
export const revokeLink = act({
  name: 'attendance.link-revoked',
  permission: 'attendance.mark',

  input: z.object({ id: z.uuid() }),

  async run({ tx, actor, now }, { id }) {
    const lesson = await findLesson(tx, id, actor)
    const { numUpdatedRows } = await tx
      .updateTable('lessonLink')
      .set({ revokedAt: now })
      .where('lessonId', '=', id)
      .where('revokedAt', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return refuse('no-link')
    return done({ id }, { subject: id, about: [lesson.cohortId], scope: lesson })
  },
})
