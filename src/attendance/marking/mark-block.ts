import { z } from 'zod'
import { act, day, done, found, line, refuse } from '#kernel'
import { lockLessons } from '../lesson.ts'
import { changeDays, closedToday } from '../rules.ts'
import { writeMarks } from '../write-marks.ts'
import { saidOf, tickFields } from './ticks.ts'

/** 'lesson:participant': one person at one lesson, as the page of a block sends it. */
export const pairOf = (one: { lessonId: string; participantId: string }) =>
  `${one.lessonId}:${one.participantId}`

/** The people of one block are marked in whatever they had on a day; sheets close once everyone on them is marked. */
export const markBlock = act({
  name: 'attendance.block-marked',
  permission: 'attendance.mark',

  input: z.looseObject({ block: line('Pilih blok', 60), day: day('Pilih hari'), ...tickFields }),

  async run(moment, { block, day: _day, ...typed }) {
    const { tx, actor, now, today } = moment
    const pairs = typed.orang.flatMap((pair) => {
      const [lessonId, participantId] = pair.split(':')
      return isId(lessonId) && isId(participantId) ? [{ pair, lessonId, participantId }] : []
    })
    if (pairs.length === 0) return refuse('nobody')
    const lessons = await lockLessons(
      tx,
      pairs.map(({ lessonId }) => lessonId),
      actor,
      now,
    )
    const scope = found(lessons[0])
    const days = await changeDays(tx, today, scope)
    const closed = lessons
      .map((lesson) => closedToday(lesson, today, days))
      .find((code) => code !== undefined)
    if (closed) return refuse(closed)

    const marks = pairs.map(({ pair, ...one }) => ({ ...one, ...saidOf(pair, typed) }))
    const written = await writeMarks(moment, lessons, marks)
    const present = marks.filter((each) => each.present).length
    return done(
      {},
      {
        subject: scope.unitId,
        about: lessons.flatMap(({ id, cohortId }) => [id, cohortId]),
        scope,
        after: {
          block,
          present,
          absent: marks.length - present,
          changed: written.changed,
          closed: written.closed.length,
        },
      },
    )
  },
})

const isId = (text: string | undefined): text is string => z.uuid().safeParse(text).success
