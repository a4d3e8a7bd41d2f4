import { z } from 'zod'
import { act, addDays, type Day, type Db, day, done, line, maybe, newId, refuse } from '#kernel'
import { aboutCohort, type CohortView, isOpen, lockCohort } from '../cohorts/cohort.ts'
import type { Seats } from '../seats.ts'
import { wholeNumber } from '../whole-number.ts'
import type { Clash } from './clashes.ts'
import { byDay, holidaysBetween } from './holidays.ts'
import { haltOf, timesInOrder } from './lesson.ts'
import { lockTimetable } from './lock.ts'
import { type Laid, laySeries } from './series.ts'
import { slotOf } from './slot.ts'
import { clashesWith, clashInWords } from './standing.ts'
import { timeOfDay } from './times.ts'

const weekday = z.coerce.number().int().min(0).max(6)

/** A series as its form sends it. */
export const seriesFields = {
  weekdays: z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(weekday, 'Pilih paling sedikit satu hari').min(1, 'Pilih paling sedikit satu hari'),
  ),
  from: day('Isi tanggal mulai'),
  until: day('Isi tanggal selesai'),
  beginsAt: timeOfDay('Isi jam mulai'),
  endsAt: timeOfDay('Isi jam selesai'),
  lessonHours: wholeNumber('Isi jam pelajaran sekali bertemu', 1, 24),
  instructor: maybe(line('Isi instruktur', 120)),
  room: maybe(line('Isi ruang', 120)),
}
export const typedSeries = z
  .object(seriesFields)
  .refine(timesInOrder.check, timesInOrder.says)
  .refine(({ from, until }) => until >= from, {
    error: 'Tanggal selesai lebih awal daripada tanggal mulai.',
    path: ['until'],
  })
export type TypedSeries = z.infer<typeof typedSeries>

/** Lessons week after week until the hours of the programme are full; none is laid where one of them clashes. */
export const planSeries = (seats: Seats) =>
  act({
    name: 'lesson.series-planned',
    permission: 'programme.write',

    input: z.object({ id: z.uuid() }).and(typedSeries),

    async run({ tx, actor, now }, { id, ...typed }) {
      const cohort = await lockCohort(tx, id, actor)
      if (!isOpen(cohort)) return refuse('cohort-over')
      await lockTimetable(tx, cohort.unitId)
      const { laid, clashes } = await previewSeries(tx, seats, cohort, typed)
      if (laid.lessons.length === 0) return refuse('no-day-left', { field: 'from' })
      if (clashes.length > 0)
        return refuse('clash', { field: 'beginsAt', clashes: clashes.map(clashInWords) })

      const { unitId, kanwilId } = cohort
      const { beginsAt, endsAt, room, instructor } = typed
      const own = { beginsAt, endsAt, room, instructor, topic: null, cancelReason: null, createdAt: now }
      await tx
        .insertInto('lesson')
        .values(
          laid.lessons.map((lesson) => ({ id: newId(), cohortId: id, unitId, kanwilId, ...lesson, ...own })),
        )
        .execute()
      const after = {
        ...{ lessons: laid.lessons.length, hours: laid.hours, beginsAt, endsAt, room, instructor },
        from: laid.lessons[0]?.heldOn,
        until: laid.lessons.at(-1)?.heldOn,
      }
      return done(
        { id, lessons: laid.lessons.length },
        { subject: id, about: aboutCohort(cohort), scope: cohort, after },
      )
    },
  })

/** What a series would lay, skip and meet, as things stand. */
export async function previewSeries(
  db: Db,
  seats: Seats,
  cohort: CohortView,
  series: TypedSeries,
): Promise<{ laid: Laid; clashes: Clash[]; hoursLeft: number }> {
  const { startsOn, endsOn } = cohort
  const { weekdays, from, until, lessonHours } = series
  const hoursLeft = cohort.programmeHours - (await plannedHours(db, cohort.id))
  const free = new Map(byDay(await holidaysBetween(db, cohort.unitId, startsOn, endsOn)))
  const isHalted = await haltOf(db, cohort)
  for (let day: Day = startsOn; day <= endsOn; day = addDays(day, 1))
    if (isHalted(day)) free.set(day, 'Kerja sama tidak berlaku')
  const laid = laySeries(
    { weekdays, from, until, lessonHours },
    { startsOn, endsOn, hoursLeft, holidays: free },
  )
  const wanted = laid.lessons.map(({ heldOn }) => slotOf({ ...series, heldOn }, cohort))
  return { laid, hoursLeft, clashes: await clashesWith(db, seats, cohort, wanted) }
}

/** JP of a cohort that stand in its timetable. */
export async function plannedHours(db: Db, cohortId: string): Promise<number> {
  const row = await db
    .selectFrom('lesson')
    .select(({ fn }) => fn.sum<bigint | null>('lessonHours').as('hours'))
    .where('cohortId', '=', cohortId)
    .where('stage', '=', 'planned')
    .executeTakeFirst()
  return Number(row?.hours ?? 0)
}
