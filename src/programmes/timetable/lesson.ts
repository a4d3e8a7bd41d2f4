import { z } from 'zod'
import { suspensionsOf } from '#agreements'
import { type Actor, type Day, type Db, day, found, line, maybe, refuse, type Tx, within } from '#kernel'
import type { Cohort, Lesson } from '../tables.ts'
import { wholeNumber } from '../whole-number.ts'
import { timeOfDay } from './times.ts'

/** When a lesson is, and what it has of its own. */
export const lessonFields = {
  heldOn: day('Isi tanggal pelajaran'),
  beginsAt: timeOfDay('Isi jam mulai'),
  endsAt: timeOfDay('Isi jam selesai'),
  lessonHours: wholeNumber('Isi jam pelajaran', 1, 24),
  topic: maybe(line('Isi materi', 200)),
  instructor: maybe(line('Isi instruktur', 120)),
  room: maybe(line('Isi ruang', 120)),
  holidayReason: maybe(line('Isi alasan', 240)),
}

export const timesInOrder = {
  check: ({ beginsAt, endsAt }: { beginsAt: string; endsAt: string }) => endsAt > beginsAt,
  says: { error: 'Jam selesai tidak setelah jam mulai.', path: ['endsAt'] },
}

/** A lesson of a unit within reach, held until the act is over; 404 otherwise. */
export async function lockLesson(tx: Tx, id: string, actor: Actor): Promise<Lesson> {
  return found(await one(tx, id, actor).forUpdate().executeTakeFirst())
}

export async function findLesson(db: Db, id: string, actor: Actor): Promise<Lesson> {
  return found(await one(db, id, actor).executeTakeFirst())
}

const one = (db: Db, id: string, actor: Actor) =>
  db
    .selectFrom('lesson')
    .selectAll()
    .where('id', '=', z.uuid().safeParse(id).data ?? null)
    .where((eb) => within(actor, { unit: eb.ref('lesson.unitId'), kanwil: eb.ref('lesson.kanwilId') }))

/** Whether the agreement of a cohort carries lessons on a day: it does not while suspended, nor after its end. */
export async function haltOf(
  db: Db,
  { agreementId }: Pick<Cohort, 'agreementId'>,
): Promise<(on: Day) => boolean> {
  if (!agreementId) return () => false
  const agreement = await db
    .selectFrom('agreement')
    .select(['stage', 'stageSince', 'endsOn'])
    .where('id', '=', agreementId)
    .executeTakeFirst()
  if (!agreement) return () => false
  const suspended = await suspensionsOf(db, agreementId)
  const { stage, stageSince, endsOn } = agreement
  return (on) =>
    (endsOn !== null && endsOn < on) ||
    (stage === 'terminated' && stageSince < on) ||
    suspended.some(({ beginsOn, liftedOn }) => beginsOn <= on && (liftedOn === null || on < liftedOn))
}

/** What planning, moving and taking up again refuse about the day itself. */
export async function dayOrWrong(db: Db, cohort: Cohort, heldOn: Day) {
  if (heldOn < cohort.startsOn || heldOn > cohort.endsOn) {
    const { startsOn, endsOn } = cohort
    return refuse('outside-cohort', { field: 'heldOn', startsOn, endsOn })
  }
  const isHalted = await haltOf(db, cohort)
  if (isHalted(heldOn)) return refuse('agreement-halted', { field: 'heldOn' })
  return undefined
}

/** Whether another lesson stands in place of one that was called off. */
export async function isMadeUp(db: Db, lessonId: string): Promise<boolean> {
  const other = await db
    .selectFrom('lesson')
    .select('id')
    .where('makesUpFor', '=', lessonId)
    .where('stage', '=', 'planned')
    .executeTakeFirst()
  return other !== undefined
}

/** What the record says of it. */
export const toldLesson = (
  lesson: Pick<Lesson, 'heldOn' | 'beginsAt' | 'endsAt' | 'lessonHours' | 'topic' | 'instructor' | 'room'>,
) => ({
  heldOn: lesson.heldOn,
  beginsAt: lesson.beginsAt.slice(0, 5),
  endsAt: lesson.endsAt.slice(0, 5),
  lessonHours: lesson.lessonHours,
  topic: lesson.topic,
  instructor: lesson.instructor,
  room: lesson.room,
})
