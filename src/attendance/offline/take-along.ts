import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, act, type Day, type Db, done, found, ruleOn, type Scope } from '#kernel'
import { type LessonView, lessonColumns, lessonTables, lessonWithin } from '../lesson.ts'
import { rollOf } from '../roll.ts'
import { whenSaid } from '../said.ts'
import { namedFor } from '../sheet/named.ts'
import type { Taken, TakenLesson } from './parcel.ts'

/** More than a unit holds on one day. */
const most = 60

/**
 * Today's lessons of the unit go to a device before the network does. Of people only name and register number go, and
 * only of those about whom nothing was said yet. The record says who took how many names to which device.
 */
export const takeAlong = act({
  name: 'attendance.taken-along',
  permission: 'attendance.mark',

  input: z.object({ device: z.string().min(1).max(80) }),

  async run({ tx, actor, now, today }, { device }) {
    const scope = found(actor.scope)
    const { hours } = (await ruleOn<{ hours: number }>(tx, 'attendance.offline', today, scope)).value
    const lessons = await openLessons(tx, actor, scope, today)
    const ids = lessons.map(({ id }) => id)
    const roll = Object.groupBy(await rollOf(tx, ids, namedFor(actor, now)), ({ lessonId }) => lessonId)
    const taken = lessons.map(
      (lesson): TakenLesson => ({
        id: lesson.id,
        title: `${lesson.programmeName}, ${lesson.cohortName}`,
        when: whenSaid(lesson),
        people: (roll[lesson.id] ?? []).flatMap(({ participantId, name, number, pause, present }) =>
          present === null && name !== null
            ? [{ id: participantId, name, number, rests: pause !== null }]
            : [],
        ),
      }),
    )
    const people = taken.reduce((sum, each) => sum + each.people.length, 0)
    return done({ takenAt: now.toISOString(), hours, lessons: taken } satisfies Taken, {
      subject: scope.unitId,
      about: ids,
      scope,
      after: { device, lessons: taken.length, people },
    })
  },
})

async function openLessons(db: Db, actor: Actor, { unitId }: Scope, today: Day): Promise<LessonView[]> {
  const { rows } = await sql<LessonView>`select ${lessonColumns} from ${lessonTables}
    where lesson.unit_id = ${unitId} and lesson.held_on = ${today} and ${lessonWithin(actor)}
      and lesson.stage = 'planned' and coalesce(sheet.state, 'open') = 'open'
    order by lesson.begins_at, lesson.id limit ${most}`.execute(db)
  return rows
}
