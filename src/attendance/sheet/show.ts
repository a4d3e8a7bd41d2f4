import { sql } from 'kysely'
import { type Actor, type Db, may, type Secrets } from '#kernel'
import { openRequestOf } from '../changes/queries.ts'
import { type ClashView, clashesOf } from '../clashes/queries.ts'
import { type HoursLine, hoursByName } from '../hours/hours.ts'
import type { Reason } from '../kinds.ts'
import { findLesson, type LessonView } from '../lesson.ts'
import { linkToken } from '../links/link.ts'
import { type RollLine, rollOf } from '../roll.ts'
import { changeDays } from '../rules.ts'
import type { MarkRequest, SheetPhoto } from '../tables.ts'
import { namedFor } from './named.ts'

/** A value that stood before. */
export interface Earlier {
  participantId: string
  present: boolean
  reason: Reason | null
  markedBy: string
  replacedAt: Date
  replacedBy: string
}

/** Everything the page of one lesson's sheet shows. */
export interface SheetView {
  lesson: LessonView
  lines: RollLine[]
  earlier: Earlier[]
  photos: SheetPhoto[]
  clashes: ClashView[]
  request: MarkRequest | undefined
  link: { holder: string; token: string } | undefined
  /** Who of those on this sheet needs a decision. */
  endangered: HoursLine[]
  changeDays: number
  inARow: number
}

export async function sheetView(
  db: Db,
  id: string,
  { actor, now, today, secrets }: { actor: Actor; now: Date; today: string; secrets: Secrets },
): Promise<SheetView> {
  const lesson = await findLesson(db, id, actor)
  const told = namedFor(actor, now)
  const inARow = await timesInARow(db, lesson.unitId, today)
  const hours = await hoursByName(db, lesson.cohortId, told)
  const lines = await rollOf(db, [lesson.id], told)
  const here = new Set(lines.map(({ participantId }) => participantId))
  return {
    lesson,
    lines,
    earlier: await earlierOf(db, lesson.id),
    photos: await photosOf(db, lesson.id),
    clashes: await clashesOf(db, lesson.id, told),
    request: await openRequestOf(db, lesson.id),
    link: may(actor, 'attendance.mark') ? await linkOf(db, lesson.id, secrets) : undefined,
    endangered: hours.filter((each) => here.has(each.participantId) && needsDecision(each, inARow)),
    changeDays: await changeDays(db, today, lesson),
    inARow,
  }
}

export const needsDecision = ({ outOfReach, inARow, endedOn }: HoursLine, times: number) =>
  endedOn === null && (outOfReach || inARow >= times)

/** How many lessons missed one after the other are too many (rule `attendance.in-a-row`). */
export async function timesInARow(db: Db, unitId: string, today: string): Promise<number> {
  const { rows } = await sql<{ times: number }>`select (value ->> 'times')::int as times from rule
    where code = 'attendance.in-a-row' and valid_from <= ${today} and (valid_to is null or valid_to >= ${today})
      and (unit_id is null or unit_id = ${unitId}) order by unit_id nulls last, valid_from desc limit 1`.execute(
    db,
  )
  return rows[0]?.times ?? 3
}

async function linkOf(db: Db, lessonId: string, secrets: Secrets) {
  const link = await db
    .selectFrom('lessonLink')
    .select(['id', 'holder'])
    .where('lessonId', '=', lessonId)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  return link && { holder: link.holder, token: linkToken(secrets, link.id) }
}

function earlierOf(db: Db, lessonId: string): Promise<Earlier[]> {
  return db
    .selectFrom('markChange')
    .select(['participantId', 'present', 'reason', 'markedBy', 'replacedAt', 'replacedBy'])
    .where('lessonId', '=', lessonId)
    .orderBy('replacedAt', 'desc')
    .limit(2000)
    .execute()
}

function photosOf(db: Db, lessonId: string): Promise<SheetPhoto[]> {
  return db
    .selectFrom('sheetPhoto')
    .selectAll()
    .where('lessonId', '=', lessonId)
    .orderBy('attachedAt')
    .limit(50)
    .execute()
}
