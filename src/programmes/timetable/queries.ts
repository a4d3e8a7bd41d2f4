import { type SqlBool, sql } from 'kysely'
import { type Actor, type Day, type Db, within } from '#kernel'
import type { Lesson } from '../tables.ts'

export type LessonRow = Lesson & {
  /** Those it really has, its own or its cohort's. */
  roomNow: string | null
  instructorNow: string | null
  programmeName: string
  cohortName: string
  unitName: string
  /** Another lesson stands in its place. */
  madeUpOn: Day | null
}

const columns = sql`
  lesson.*, coalesce(lesson.room, cohort.room) as room_now,
  coalesce(lesson.instructor, cohort.instructor) as instructor_now, programme.name as programme_name,
  cohort.name as cohort_name, unit.short_name as unit_name, (
    select held_on from lesson later where later.makes_up_for = lesson.id and later.stage = 'planned' limit 1
  ) as made_up_on
  from lesson join cohort on cohort.id = lesson.cohort_id join programme on programme.id = cohort.programme_id
    join unit on unit.id = lesson.unit_id`

/** The whole timetable of a cohort in order; one cohort has at most some hundred lessons. Reach: the cohort's. */
export async function lessonsOf(db: Db, cohortId: string): Promise<LessonRow[]> {
  const { rows } = await sql<LessonRow>`
    select ${columns} where lesson.cohort_id = ${cohortId}
    order by lesson.held_on, lesson.begins_at, lesson.id limit 2000`.execute(db)
  return rows
}

/** The next lessons of a cohort, called-off ones too. */
export async function nextLessons(db: Db, cohortId: string, from: Day, most: number): Promise<LessonRow[]> {
  const { rows } = await sql<LessonRow>`
    select ${columns} where lesson.cohort_id = ${cohortId} and lesson.held_on >= ${from}
    order by lesson.held_on, lesson.begins_at, lesson.id limit ${most}`.execute(db)
  return rows
}

/** More than these on one page would be no timetable. */
export const mostLessons = 1500

/** What happens between two days within reach, or in one unit of it. */
export async function lessonsBetween(
  db: Db,
  actor: Actor,
  { from, until, unit }: { from: Day; until: Day; unit?: string | undefined },
): Promise<LessonRow[]> {
  const { rows } = await sql<LessonRow>`
    select ${columns}
    where lesson.held_on between ${from} and ${until}
      and ${within(actor, { unit: sql.ref('lesson.unit_id'), kanwil: sql.ref('lesson.kanwil_id') })}
      and ${unit ? sql<SqlBool>`lesson.unit_id = ${unit}` : sql<SqlBool>`true`}
    order by lesson.held_on, lesson.begins_at, lesson.id limit ${mostLessons}`.execute(db)
  return rows
}

/** How many lessons to come an agreement's halt has called off in a cohort, by day. */
export async function haltedDays(db: Db, cohortId: string, from: Day): Promise<Day[]> {
  const rows = await db
    .selectFrom('lesson')
    .select('heldOn')
    .where('cohortId', '=', cohortId)
    .where('haltedBy', 'is not', null)
    .where('heldOn', '>=', from)
    .execute()
  return rows.map(({ heldOn }) => heldOn)
}
