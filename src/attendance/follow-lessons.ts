import { sql } from 'kysely'
import type { Reaction, Tx } from '#kernel'
import { settleLessons } from './settle.ts'

const ofCohort = sql`select lesson.id from lesson join sheet on sheet.lesson_id = lesson.id where lesson.cohort_id =`

/** A lesson that is moved takes its marks along; one that is called off, or held after all, changes what is counted. */
export const followLessons: Reaction = {
  name: 'attendance.follow-lessons',
  acts: ['lesson.revised', 'lesson.moved', 'lesson.cancelled', 'lesson.restored', 'cohort.revised'],
  async react(tx, { subjectId }, now) {
    const { rows } = await sql<{ id: string }>`
      select lesson.id from lesson join sheet on sheet.lesson_id = lesson.id where lesson.id = ${subjectId}
      union ${ofCohort} ${subjectId}`.execute(tx)
    await again(tx, rows, now)
  },
}

/** Hours and facts count only days on which somebody had a place. */
export const followParticipants: Reaction = {
  name: 'attendance.follow-participants',
  acts: ['participant.ended', 'participant.revised', 'participant.reinstated'],
  async react(tx, { subjectId }, now) {
    const { rows } = await sql<{ id: string }>`
      ${ofCohort} (select cohort_id from participant where id = ${subjectId})`.execute(tx)
    await again(tx, rows, now)
  },
}

async function again(tx: Tx, lessons: { id: string }[], now: Date): Promise<void> {
  const ids = lessons.map(({ id }) => id)
  if (ids.length === 0) return
  await sql`select make_mark_month(held_on) from lesson where id = any (${ids}::uuid[])`.execute(tx)
  await sql`update mark set held_on = lesson.held_on from lesson
    where lesson.id = mark.lesson_id and lesson.id = any (${ids}::uuid[]) and mark.held_on <> lesson.held_on`.execute(
    tx,
  )
  await sql`update sheet set held_on = lesson.held_on from lesson
    where lesson.id = sheet.lesson_id and lesson.id = any (${ids}::uuid[]) and sheet.held_on <> lesson.held_on`.execute(
    tx,
  )
  await settleLessons(tx, now, ids)
}
