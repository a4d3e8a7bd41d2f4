import { sql } from 'kysely'
import type { Reaction, Tx } from '#kernel'
import { settleLessons } from './settle.ts'

/**
 * A lesson that is moved takes its marks along; one that is called off, by hand or with its agreement, or held after all,
 * changes what is counted. The room of the timetable has seen the same event by then.
 */
export const followLessons: Reaction = {
  name: 'attendance.follow-lessons',
  acts: [
    'lesson.moved',
    'lesson.cancelled',
    'lesson.restored',
    'lesson.taken-up',
    'cohort.revised',
    'agreement.suspended',
    'agreement.terminated',
  ],
  async react(tx, { subjectId }, now) {
    const { rows } = await sql<{ id: string }>`
      select lesson.id from lesson join sheet on sheet.lesson_id = lesson.id
      where lesson.id = ${subjectId} or lesson.cohort_id = ${subjectId} or lesson.halted_by = ${subjectId}`.execute(
      tx,
    )
    await again(tx, rows, now)
  },
}

/**
 * Hours and facts count only days on which somebody had a place. Places end by hand, or because of what happened to the
 * person; the room before this one has seen the same event by then.
 */
export const followParticipants: Reaction = {
  name: 'attendance.follow-participants',
  acts: [
    'participant.ended',
    'participant.restored',
    'person.released',
    'person.register-changed',
    'move.accepted',
    'import.applied',
    'import.undone',
  ],
  async react(tx, { subjectId, about }, now) {
    const { rows } = await sql<{ id: string }>`
      select distinct mark.lesson_id as id from participant join mark on mark.participant_id = participant.id
      where participant.id = ${subjectId} or participant.person_id = any (${about}::uuid[])`.execute(tx)
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
