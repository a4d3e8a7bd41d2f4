import { sql } from 'kysely'
import { type Day, type Moment, newId, type Tx } from '#kernel'
import { ageOn } from '#people'
import { ageGroupOf } from '#plans'
import type { LessonView } from './lesson.ts'
import { type RollLine, rollOf } from './roll.ts'
import { settleLessons } from './settle.ts'
import type { Value } from './tables.ts'

export interface NewMark extends Value {
  lessonId: string
  participantId: string
  /** When it was made, where that was earlier, on a device without network. */
  madeAt?: Date
  device?: string
}

export interface Written {
  /** People whose mark is now another, or the first. */
  changed: number
  /** Of those, how many had another value before. */
  corrected: number
  closed: string[]
}

/**
 * Writes marks on sheets that are locked: earlier values are kept, a sheet on which everyone is marked closes, and the
 * facts of what changed are settled. Somebody without a place on that day is passed over.
 */
export async function writeMarks(
  { tx, actor, now }: Moment,
  lessons: readonly LessonView[],
  marks: readonly NewMark[],
): Promise<Written> {
  const roll = new Map((await rollOf(tx, idsOf(lessons))).map((line) => [keyOf(line), line]))
  const on = new Map(lessons.map((lesson) => [lesson.id, lesson]))
  const differing = marks.flatMap((mark) => {
    const [line, lesson] = [roll.get(keyOf(mark)), on.get(mark.lessonId)]
    return line && lesson && differs(line, mark) ? [{ mark, line, lesson }] : []
  })
  if (differing.length > 0) {
    await keepEarlier(tx, differing, actor.name, now)
    await write(tx, differing, actor.name, now)
  }
  const touched = [...new Set(differing.map(({ lesson }) => lesson.id))]
  const open = lessons.filter(({ state }) => state !== 'closed').map(({ id }) => id)
  const closed = await closeComplete(tx, open, actor.name, now)
  await countUp(tx, touched)
  await settleLessons(tx, now, [...new Set([...touched, ...closed])])
  return {
    changed: differing.length,
    corrected: differing.filter(({ line }) => line.present !== null).length,
    closed,
  }
}

interface Differing {
  mark: NewMark
  line: RollLine
  lesson: LessonView
}

const idsOf = (lessons: readonly LessonView[]) => lessons.map(({ id }) => id)
const keyOf = (one: { lessonId: string; participantId: string }) => `${one.lessonId} ${one.participantId}`
export const differs = (stands: Pick<RollLine, 'present' | 'reason'>, { present, reason }: Value) =>
  stands.present !== present || stands.reason !== reason

async function keepEarlier(tx: Tx, differing: Differing[], by: string, now: Date): Promise<void> {
  const earlier = differing.flatMap(({ line, lesson }) =>
    line.present === null
      ? []
      : [
          {
            id: newId(),
            lessonId: line.lessonId,
            participantId: line.participantId,
            unitId: lesson.unitId,
            present: line.present,
            reason: line.reason,
            madeAt: line.madeAt ?? now,
            markedBy: line.markedBy ?? '',
            replacedAt: now,
            replacedBy: by,
          },
        ],
  )
  if (earlier.length > 0) await tx.insertInto('markChange').values(earlier).execute()
}

async function write(tx: Tx, differing: Differing[], by: string, now: Date): Promise<void> {
  for (const month of new Set(differing.map(({ lesson }) => lesson.heldOn.slice(0, 7)))) {
    await sql`select make_mark_month(${`${month}-01`})`.execute(tx)
  }
  const gone = await movedOn(tx, differing)
  const rows = differing.map(({ mark, line, lesson }) => ({
    held_on: lesson.heldOn,
    lesson_id: lesson.id,
    participant_id: line.participantId,
    unit_id: lesson.unitId,
    present: mark.present,
    reason: mark.reason,
    ...whom(gone.get(line.participantId) ?? line, lesson.heldOn),
    made_at: mark.madeAt ?? now,
    arrived_at: now,
    marked_by: by,
    device: mark.device ?? null,
  }))
  await sql`insert into mark select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as made (held_on date,
      lesson_id uuid, participant_id uuid, unit_id uuid, present boolean, reason text, sex text, age_group text,
      status text, made_at timestamptz, arrived_at timestamptz, marked_by text, device text)
    on conflict (held_on, lesson_id, participant_id) do update set present = excluded.present,
      reason = excluded.reason, made_at = excluded.made_at, arrived_at = excluded.arrived_at,
      marked_by = excluded.marked_by, device = excluded.device`.execute(tx)
}

type Whom = Pick<RollLine, 'sex' | 'birthDate' | 'personStatus'>

const whom = ({ sex, birthDate, personStatus }: Whom, heldOn: Day) => ({
  sex,
  age_group: birthDate && ageGroupOf(ageOn(birthDate, heldOn)),
  status: personStatus,
})

/** Those whose files are another unit's by now, by their place: they count as who they are all the same. */
async function movedOn(tx: Tx, differing: Differing[]): Promise<Map<string, Whom>> {
  const ids = differing.flatMap(({ line }) => (line.personStatus === null ? [line.participantId] : []))
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Whom & { participantId: string }>`
    select participant_id, sex, birth_date, status as person_status from counted_people(${ids}::uuid[])`.execute(
    tx,
  )
  return new Map(rows.map((row) => [row.participantId, row]))
}

/** Closes those of the sheets on which nobody with a place is unmarked; one on which nobody stands stays open. */
async function closeComplete(tx: Tx, open: string[], by: string, now: Date): Promise<string[]> {
  if (open.length === 0) return []
  const roll = Object.groupBy(await rollOf(tx, open), ({ lessonId }) => lessonId)
  const complete = open.filter((id) => roll[id]?.every(({ present }) => present !== null))
  if (complete.length === 0) return []
  await tx
    .updateTable('sheet')
    .set({ state: 'closed', closedAt: now, closedBy: by })
    .where('lessonId', 'in', complete)
    .execute()
  return complete
}

async function countUp(tx: Tx, lessonIds: string[]): Promise<void> {
  if (lessonIds.length === 0) return
  await tx
    .updateTable('sheet')
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('lessonId', 'in', lessonIds)
    .execute()
}

/** All months between two days have their place for marks; called ahead, so that no officer waits for it. */
export async function makeMonths(tx: Tx, from: Day, to: Day): Promise<void> {
  await sql`select make_mark_month(month::date)
    from generate_series(date_trunc('month', ${from}::date), ${to}::date, interval '1 month') as month`.execute(
    tx,
  )
}
