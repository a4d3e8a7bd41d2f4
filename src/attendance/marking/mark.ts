import { z } from 'zod'
import { act, done, found, refuse } from '#kernel'
import { lockLessons } from '../lesson.ts'
import { changeDays, closedToday } from '../rules.ts'
import { writeMarks } from '../write-marks.ts'
import { saidOf, tickFields } from './ticks.ts'

/** The people of one lesson are marked: all there, but for those ticked. Within some days also marks of before. */
export const mark = act({
  name: 'attendance.marked',
  permission: 'attendance.mark',

  input: z.looseObject({
    id: z.uuid(),
    /** Of the sheet; 0 where nothing was said yet. */
    version: z.coerce.number().int().min(0),
    ...tickFields,
  }),

  async run(moment, { id, version, ...typed }) {
    const { tx, actor, now, today } = moment
    const lessons = await lockLessons(tx, [id], actor, now)
    const lesson = found(lessons[0])
    const closed = closedToday(lesson, today, await changeDays(tx, today, lesson))
    if (closed) return refuse(closed)
    if (version !== lesson.sheetVersion)
      return refuse('changed-meanwhile', { theirs: { version: lesson.sheetVersion } })
    if (typed.orang.length === 0) return refuse('nobody')

    const marks = typed.orang.map((participantId) => ({
      lessonId: id,
      participantId,
      ...saidOf(participantId, typed),
    }))
    const { changed, corrected } = await writeMarks(moment, lessons, marks)
    const present = marks.filter((each) => each.present).length
    const after = { present, absent: marks.length - present, changed, corrected }
    return done({ id }, { subject: id, about: [lesson.cohortId], scope: lesson, after })
  },
})
