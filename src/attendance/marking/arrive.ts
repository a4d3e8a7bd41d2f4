import { z } from 'zod'
import { act, done, found, refuse } from '#kernel'
import { reasonCodes } from '../kinds.ts'
import { lockLessons } from '../lesson.ts'
import { rollOf } from '../roll.ts'
import { changeDays, closedToday } from '../rules.ts'
import { writeMarks } from '../write-marks.ts'
import { closeReplaced, keepClashes, keepOlder, keepReceipts } from './keep-arrived.ts'
import { settledOf, wordsOf } from './known-words.ts'
import { sortOut } from './sort-out.ts'

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text))

const arriving = z
  .object({
    lessonId: z.uuid(),
    participantId: z.uuid(),
    present: z.boolean(),
    reason: z.enum(reasonCodes).nullable().default(null),
    /** On the clock of the device. */
    madeAt: moment,
    /** When the device last took the marks of this lesson from the program; what came later it did not know. */
    seenAt: moment.nullable().default(null),
    /** Of this mark, made on the device: the same key twice changes nothing. */
    key: z.uuid(),
  })
  .refine(({ present, reason }) => present === (reason === null), 'Isi alasan tidak hadir')
export type Arriving = z.infer<typeof arriving>

/**
 * Marks that were made without network arrive. None is lost: what cannot simply be written, because another device said
 * something else meanwhile or the free days are over, waits as a clash for a person to decide.
 */
export const arrive = act({
  name: 'attendance.arrived',
  permission: 'attendance.mark',

  input: z.object({
    device: z.string().min(1).max(80),
    marks: z.array(arriving).min(1).max(1000),
  }),

  async run(at, { device, marks }) {
    const { tx, actor, now, today } = at
    const ids = marks.map(({ lessonId }) => lessonId)
    const lessons = await lockLessons(tx, ids, actor, now)
    if (new Set(lessons.map(({ unitId }) => unitId)).size > 1) return refuse('several-units')
    const scope = found(lessons[0])
    const days = await changeDays(tx, today, scope)
    const known = await wordsOf(tx, marks)
    const settled = await settledOf(tx, ids)
    const roll = await rollOf(tx, [...new Set(ids)])
    const barred = new Map(lessons.map((lesson) => [lesson.id, closedToday(lesson, today, days)]))
    const sorted = sortOut(marks, { roll, known, settled, barred, device, by: actor.name, now })
    const { fates, write, older, clashes } = sorted
    await keepReceipts(tx, marks, fates, { device, by: actor.name, unitId: scope.unitId, now })
    await closeReplaced(tx, sorted, { by: actor.name, now })
    await keepClashes(tx, clashes, { now, scope })
    await keepOlder(tx, older, { by: actor.name, now, unitId: scope.unitId })
    const { changed } = await writeMarks(at, lessons, write)
    return done(
      { fates },
      {
        subject: scope.unitId,
        about: lessons.flatMap(({ id, cohortId }) => [id, cohortId]),
        scope,
        after: { sent: marks.length, changed, clashes: clashes.length },
      },
    )
  },
})
