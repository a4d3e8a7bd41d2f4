import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, addDays, addressOf, type Day, type Db, pageAsked, within } from '#kernel'
import { type LessonView, lessonColumns, lessonTables, lessonWithin } from '../lesson.ts'
import { seatedThen } from '../roll.ts'
import { markedIn, type Span } from '../span.ts'

export const perPage = 25

export const views = {
  belum: 'Belum diisi',
  'tidak-tercatat': 'Tidak tercatat',
  persetujuan: 'Menunggu persetujuan',
} as const
export type View = keyof typeof views
export const viewCodes = Object.keys(views) as [View, ...View[]]

/** What the list is asked for, as it stands in the address; nonsense counts as not asked. */
export const question = z.object({
  hari: z.iso.date().optional().catch(undefined),
  keadaan: z.enum(viewCodes).optional().catch(undefined),
  halaman: pageAsked,
})
export type Question = z.infer<typeof question>

/** The address of a list that is asked so. */
export const listAddress = (asked: Partial<Question>): string => addressOf(to.attendance, asked)

export type LessonRow = LessonView & { seated: number; present: number; marked: number }

/** One page of the lessons asked for: of a day by the clock, or those that wait, the latest first. */
export async function listLessons(db: Db, actor: Actor, asked: Question, today: Day): Promise<LessonRow[]> {
  const order = asked.keadaan
    ? sql`${asked.keadaan === 'tidak-tercatat' ? sql`sheet.held_on` : sql`lesson.held_on`} desc, lesson.begins_at, lesson.id`
    : sql`lesson.begins_at, lesson.id`
  const span = spanAsked(asked, today)
  const { rows } = await sql<LessonRow>`
    select listed.*, (select count(*)::int from participant join lesson on lesson.id = listed.id
        where participant.cohort_id = listed.cohort_id and ${seatedThen}) as seated, counts.present, counts.marked
    from (select ${lessonColumns} from ${lessonTables}
      where ${asking(actor, asked.keadaan, asked.hari ?? today, today)}
      order by ${order} limit ${perPage} offset ${(asked.halaman - 1) * perPage}) listed
    cross join lateral (select count(*)::int as marked, (count(*) filter (where mark.present))::int as present
      from mark where mark.held_on = listed.held_on and mark.lesson_id = listed.id
        ${span ? sql`and ${markedIn(span)}` : sql``}) counts
    order by ${asked.keadaan ? sql`listed.held_on desc,` : sql``} listed.begins_at, listed.id`.execute(db)
  return rows
}

/** How many there are in each view, and on the day itself. */
export async function countViews(
  db: Db,
  actor: Actor,
  asked: Question,
  today: Day,
): Promise<Map<View | undefined, number>> {
  const count = (view: View | undefined) => {
    const span = spanAsked({ ...asked, keadaan: view }, today)
    const near = span ? sql`and sheet.held_on between ${span.from}::date and ${span.until}::date` : sql``
    const which = asking(actor, view, asked.hari ?? today, today)
    return view === 'tidak-tercatat'
      ? sql`(select count(*)::int from sheet where ${unrecorded(actor)})`
      : sql`(select count(*)::int from lesson left join sheet on sheet.lesson_id = lesson.id ${near} where ${which})`
  }
  const { rows } = await sql<Record<string, number>>`select ${count(undefined)} as semua,
    ${sql.join(viewCodes.map((view) => sql`${count(view)} as ${sql.ref(view)}`))}`.execute(db)
  const counts = rows[0] ?? {}
  return new Map<View | undefined, number>([
    [undefined, counts.semua ?? 0],
    ...viewCodes.map((view): [View, number] => [view, counts[view] ?? 0]),
  ])
}

/** The days on which the lessons of a view are, where the view says it. */
function spanAsked({ keadaan, hari }: Question, today: Day): Span | undefined {
  if (keadaan === undefined) return { from: hari ?? today, until: hari ?? today }
  return keadaan === 'belum' ? { from: addDays(today, -openDays), until: today } : undefined
}

/** What is open longer than this was closed by the program long ago. */
const openDays = 31

/** What the program closed because nobody wrote it down; found by its sheet, for those are few among all lessons. */
const unrecorded = (actor: Actor) => sql<SqlBool>`sheet.state = 'unrecorded'
  and ${within(actor, { unit: sql.ref('sheet.unit_id'), kanwil: sql.ref('sheet.kanwil_id') })}`

function asking(actor: Actor, view: View | undefined, day: Day, today: Day) {
  const conditions = {
    day: sql<SqlBool>`lesson.held_on = ${day}`,
    belum: sql<SqlBool>`lesson.stage = 'planned' and coalesce(sheet.state, 'open') = 'open'
      and lesson.held_on between ${addDays(today, -openDays)} and ${today}`,
    'tidak-tercatat': unrecorded(actor),
    persetujuan: sql<SqlBool>`lesson.id in (select lesson_id from mark_request where state = 'open')`,
  }
  return sql<SqlBool>`${lessonWithin(actor)} and ${conditions[view ?? 'day']}`
}
