import { z } from 'zod'
import { act, done, found, newId, paragraph, refuse } from '#kernel'
import { lockLessons } from '../lesson.ts'
import { saidOf, tickFields } from '../marking/ticks.ts'
import { rollOf } from '../roll.ts'
import { changeDays, closedToday } from '../rules.ts'
import { differs } from '../write-marks.ts'

/** After the free days: what should stand instead, and why. Until a second person approves, the old values count. */
export const askChange = act({
  name: 'attendance.change-asked',
  permission: 'attendance.mark',

  input: z.looseObject({ id: z.uuid(), reason: paragraph('Isi alasan perubahan', 1000), ...tickFields }),

  async run({ tx, actor, now, today }, { id, reason, ...typed }) {
    const lesson = found((await lockLessons(tx, [id], actor, now))[0])
    const closed = closedToday(lesson, today, await changeDays(tx, today, lesson))
    if (closed === undefined) return refuse('still-free')
    if (closed !== 'too-late') return refuse(closed)
    const waiting = await tx
      .selectFrom('markRequest')
      .select('id')
      .where('lessonId', '=', id)
      .where('state', '=', 'open')
      .executeTakeFirst()
    if (waiting) return refuse('asked-already')

    const stands = await rollOf(tx, [id])
    const wants = stands
      .filter(({ participantId }) => typed.orang.includes(participantId))
      .map((line) => ({ line, ...saidOf(line.participantId, typed) }))
      .filter(({ line, ...value }) => differs(line, value))
      .map(({ line, present, reason: why }) => ({ participantId: line.participantId, present, reason: why }))
    if (wants.length === 0) return refuse('nothing-differs')
    await tx
      .insertInto('markRequest')
      .values({
        id: newId(),
        lessonId: id,
        unitId: lesson.unitId,
        kanwilId: lesson.kanwilId,
        wants: JSON.stringify(wants),
        reason,
        askedBy: found(actor.accountId),
        askedByName: actor.name,
        askedAt: now,
        decidedByName: null,
        decidedAt: null,
        note: null,
      })
      .execute()
    const after = { changed: wants.length }
    return done({ id }, { subject: id, about: [lesson.cohortId], scope: lesson, after })
  },
})
