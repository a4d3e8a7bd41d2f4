import { sql } from 'kysely'
import type { Actor, Day, Db } from '#kernel'
import { findLessons, type LessonView, lessonWithin } from '../lesson.ts'
import { type RollLine, rollOf } from '../roll.ts'
import { changeDays, closedToday } from '../rules.ts'
import { namedFor } from '../sheet/named.ts'

export interface OfDay {
  lessons: LessonView[]
  lines: RollLine[]
  blocks: { block: string; people: number }[]
}

/** The lessons of a day in the own unit that may still be marked, with everyone on them who has a block. */
export async function blocksOn(
  db: Db,
  actor: Actor,
  day: Day,
  { now, today }: { now: Date; today: Day },
): Promise<OfDay> {
  const { rows } = await sql<{ id: string }>`select lesson.id from lesson
    where lesson.held_on = ${day} and ${lessonWithin(actor)} order by lesson.begins_at limit 200`.execute(db)
  const days = await changeDays(db, today, actor.scope)
  const lessons = (
    await findLessons(
      db,
      rows.map(({ id }) => id),
      actor,
    )
  ).filter((lesson) => closedToday(lesson, today, days) === undefined)
  const all = await rollOf(
    db,
    lessons.map(({ id }) => id),
    namedFor(actor, now),
  )
  const lines = all.filter(({ block }) => block !== null)
  const counted = Object.groupBy(lines, ({ block }) => block ?? '')
  return {
    lessons,
    lines,
    blocks: Object.entries(counted)
      .map(([block, those = []]) => ({
        block,
        people: new Set(those.map(({ participantId }) => participantId)).size,
      }))
      .sort((one, other) => one.block.localeCompare(other.block, 'id')),
  }
}
