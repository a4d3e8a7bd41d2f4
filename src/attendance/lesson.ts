import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Db, found, type Tx, within } from '#kernel'
import type { SheetState } from './kinds.ts'
import type { Sheet } from './tables.ts'

/** A lesson as attendance sees it: what is taught, when, and whether its sheet is closed. */
export interface LessonView {
  id: string
  cohortId: string
  unitId: string
  kanwilId: string
  heldOn: string
  /** 'HH:MM:SS'. */
  beginsAt: string
  endsAt: string
  lessonHours: number
  topic: string | null
  instructor: string | null
  room: string | null
  stage: 'planned' | 'cancelled'
  cohortName: string
  programmeName: string
  unitName: string
  state: SheetState
  /** 0 while nothing was said about it. */
  sheetVersion: number
  closedBy: string | null
  closedAt: Date | null
}

/** The columns of a lesson with its sheet. */
export const lessonColumns = sql`lesson.id, lesson.cohort_id, lesson.unit_id, lesson.kanwil_id, lesson.held_on,
  lesson.begins_at, lesson.ends_at, lesson.lesson_hours, lesson.topic, lesson.stage,
  coalesce(lesson.instructor, cohort.instructor) as instructor, coalesce(lesson.room, cohort.room) as room,
  cohort.name as cohort_name, programme.name as programme_name, unit.short_name as unit_name,
  coalesce(sheet.state, 'open') as state, coalesce(sheet.version, 0) as sheet_version, sheet.closed_by, sheet.closed_at`

export const lessonTables = sql`lesson join cohort on cohort.id = lesson.cohort_id
  join programme on programme.id = cohort.programme_id join unit on unit.id = lesson.unit_id
  left join sheet on sheet.lesson_id = lesson.id`

export const lessonWithin = (actor: Actor) =>
  within(actor, { unit: sql.ref('lesson.unit_id'), kanwil: sql.ref('lesson.kanwil_id') })

/** A lesson of a unit within reach; 404 otherwise. */
export async function findLesson(db: Db, id: string, actor: Actor): Promise<LessonView> {
  const [lesson] = await findLessons(db, [z.uuid().safeParse(id).data ?? null], actor)
  return found(lesson)
}

/** Those of the lessons that are within reach, in the order of the day. */
export async function findLessons(
  db: Db,
  ids: readonly (string | null)[],
  actor: Actor,
): Promise<LessonView[]> {
  const { rows } = await sql<LessonView>`select ${lessonColumns} from ${lessonTables}
    where lesson.id = any (${[...ids]}::uuid[]) and ${lessonWithin(actor)}
    order by lesson.held_on, lesson.begins_at, lesson.id`.execute(db)
  return rows
}

/**
 * The lessons with their sheets, which are begun where there are none and then locked, always in the same order.
 * 404 when one of them is out of reach.
 */
export async function lockLessons(
  tx: Tx,
  ids: readonly string[],
  actor: Actor,
  now: Date,
): Promise<LessonView[]> {
  const wanted = [...new Set(ids)]
  await sql`insert into sheet (lesson_id, unit_id, kanwil_id, held_on, state, created_at)
    select id, unit_id, kanwil_id, held_on, 'open', ${now} from lesson
    where id = any (${wanted}::uuid[]) and ${lessonWithin(actor)} order by id
    on conflict do nothing`.execute(tx)
  await sql<Sheet>`select lesson_id from sheet where lesson_id = any (${wanted}::uuid[])
    order by lesson_id for update`.execute(tx)
  const lessons = await findLessons(tx, wanted, actor)
  found(lessons.length === wanted.length ? lessons : undefined)
  return lessons
}
