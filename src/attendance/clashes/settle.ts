import { z } from 'zod'
import { act, done, found, may, refuse } from '#kernel'
import { lockLessons } from '../lesson.ts'
import { changeDays, closedToday } from '../rules.ts'
import { writeMarks } from '../write-marks.ts'
import { lockClash } from './queries.ts'

/** A person says which of two values holds; the other stays, with who made it. */
export const settleMarkClash = act({
  name: 'attendance.clash-settled',
  permission: 'attendance.mark',

  input: z.object({ id: z.uuid(), kept: z.enum(['standing', 'arrived'], 'Pilih yang benar') }),

  async run(moment, { id, kept }) {
    const { tx, actor, now, today } = moment
    const clash = await lockClash(tx, id, actor)
    if (clash.kept !== null) return refuse('settled')
    const lessons = await lockLessons(tx, [clash.lessonId], actor, now)
    const lesson = found(lessons[0])
    if (kept === 'arrived') {
      const closed = closedToday(lesson, today, await changeDays(tx, today, lesson))
      if (closed === 'cancelled-lesson') return refuse('cancelled-lesson')
      if (closed === 'too-late' && !may(actor, 'attendance.approve')) return refuse('needs-approval')
      await writeMarks(moment, lessons, [clash])
    }
    await tx
      .updateTable('markClash')
      .set({ kept, settledAt: now, settledBy: actor.name })
      .where('id', '=', id)
      .execute()
    return done(
      { lessonId: clash.lessonId },
      {
        subject: clash.lessonId,
        about: [lesson.cohortId, clash.participantId],
        scope: lesson,
        after: { kept },
      },
    )
  },
})
