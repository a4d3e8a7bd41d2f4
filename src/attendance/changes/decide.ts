import { z } from 'zod'
import { act, done, found, line, refuse } from '#kernel'
import { lockLessons } from '../lesson.ts'
import { writeMarks } from '../write-marks.ts'
import { lockRequest } from './queries.ts'

/** A second person lets a late change count, or not. A sheet that was closed as not recorded is then recorded. */
export const decideChange = act({
  name: 'attendance.change-decided',
  permission: 'attendance.approve',

  input: z
    .object({
      id: z.uuid(),
      answer: z.enum(['approved', 'declined'], 'Pilih jawaban'),
      note: line('Isi alasan', 300).optional(),
    })
    .refine(({ answer, note }) => answer === 'approved' || note !== undefined, {
      error: 'Isi alasan menolak',
      path: ['note'],
    }),

  async run(moment, { id, answer, note }) {
    const { tx, actor, now } = moment
    const request = await lockRequest(tx, id, actor)
    if (request.state !== 'open') return refuse('decided')
    if (request.askedBy === actor.accountId) return refuse('own-request')
    const lessons = await lockLessons(tx, [request.lessonId], actor, now)
    const lesson = found(lessons[0])
    if (answer === 'approved') {
      if (lesson.stage === 'cancelled') return refuse('cancelled-lesson')
      await tx
        .updateTable('sheet')
        .set({ state: 'closed', closedAt: now, closedBy: actor.name })
        .where('lessonId', '=', lesson.id)
        .where('state', '=', 'unrecorded')
        .execute()
      const marks = request.wants.map((want) => ({ ...want, lessonId: lesson.id }))
      await writeMarks(moment, lessons, marks)
    }
    await tx
      .updateTable('markRequest')
      .set({ state: answer, decidedByName: actor.name, decidedAt: now, note: note ?? null })
      .where('id', '=', id)
      .execute()
    return done(
      { lessonId: lesson.id },
      {
        subject: lesson.id,
        about: [lesson.cohortId],
        scope: lesson,
        after: { answer, changed: request.wants.length },
      },
    )
  },
})
