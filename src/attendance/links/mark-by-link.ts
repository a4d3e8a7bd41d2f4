import { z } from 'zod'
import { act, done, found, refuse } from '#kernel'
import { lockLessons } from '../lesson.ts'
import { saidOf, tickFields } from '../marking/ticks.ts'
import { writeMarks } from '../write-marks.ts'
import { tokenHash } from './link.ts'

/** Whoever holds the link marks its lesson, once: with that the sheet closes, and the link leads nowhere. */
export const markByLink = act({
  name: 'attendance.marked-by-link',
  permission: 'attendance.mark-by-link',

  input: z.looseObject({ token: z.string().max(80), ...tickFields }),

  async run(moment, { token, ...typed }) {
    const { tx, actor, now, today, secrets } = moment
    const link = await tx
      .selectFrom('lessonLink')
      .select(['id', 'lessonId'])
      .where('tokenHash', '=', tokenHash(secrets, token))
      .where('revokedAt', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    if (!link) return refuse('link-ended')
    const lessons = await lockLessons(tx, [link.lessonId], actor, now)
    const lesson = found(lessons[0])
    if (lesson.state !== 'open' || lesson.stage === 'cancelled' || lesson.heldOn !== today)
      return refuse('link-ended')
    if (typed.orang.length === 0) return refuse('nobody')
    const marks = typed.orang.map((participantId) => ({
      lessonId: lesson.id,
      participantId,
      ...saidOf(participantId, typed),
    }))
    const { changed } = await writeMarks(moment, lessons, marks)
    await tx.updateTable('lessonLink').set({ revokedAt: now }).where('id', '=', link.id).execute()
    const present = marks.filter((each) => each.present).length
    const after = { present, absent: marks.length - present, changed }
    return done(
      { lessonId: lesson.id },
      { subject: lesson.id, about: [lesson.cohortId], scope: lesson, after },
    )
  },
})
