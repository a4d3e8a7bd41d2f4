import { type SqlBool, sql } from 'kysely'
import { addDays, type Day, type Db, longDay } from '#kernel'
import type { Seats } from '../seats.ts'
import type { Cohort } from '../tables.ts'
import { type Clash, clashesOf, type InCommon, type Slot } from './clashes.ts'
import { slotOf } from './slot.ts'
import { clock } from './times.ts'

export type StandingSlot = Slot & { id: string }

interface Span {
  from: Day
  until: Day
  /** The lesson that is being moved is in nobody's way. */
  except?: string | undefined
}

/** What a unit has planned on some days, each lesson with the room and instructor it really has. */
export async function standingSlots(
  db: Db,
  unitId: string,
  { from, until, except }: Span,
): Promise<StandingSlot[]> {
  const { rows } = await sql<StandingSlot>`
    select lesson.id, lesson.cohort_id, programme.name || ', ' || cohort.name as called, lesson.held_on,
      lesson.begins_at, lesson.ends_at, coalesce(lesson.room, cohort.room) as room,
      coalesce(lesson.instructor, cohort.instructor) as instructor
    from lesson join cohort on cohort.id = lesson.cohort_id join programme on programme.id = cohort.programme_id
    where lesson.unit_id = ${unitId} and lesson.held_on between ${from} and ${until}
      and lesson.stage = 'planned' and cohort.stage <> 'cancelled'
      and ${except ? sql<SqlBool>`lesson.id <> ${except}` : sql<SqlBool>`true`}
    order by lesson.held_on, lesson.begins_at`.execute(db)
  return rows
}

/** How many people a cohort has in common with others on any day. */
export async function inCommonWith(db: Db, seats: Seats, cohortId: string): Promise<InCommon> {
  const shared = await seats.shared(db, cohortId)
  return (one, other, day) => {
    const far = one === cohortId ? other : one
    return shared.filter(
      (each) => each.cohortId === far && each.fromOn <= day && (each.untilOn === null || each.untilOn >= day),
    ).length
  }
}

/** Everything that lessons of one cohort would meet in the timetable of its unit. */
export async function clashesWith(
  db: Db,
  seats: Seats,
  { id, unitId }: Pick<Cohort, 'id' | 'unitId'>,
  wanted: readonly Slot[],
  except?: string,
): Promise<Clash[]> {
  const days = wanted.map(({ heldOn }) => heldOn).sort()
  const [from, until] = [days[0], days.at(-1)]
  if (!from || !until) return []
  const standing = await standingSlots(db, unitId, { from, until, except })
  return clashesOf(wanted, standing, await inCommonWith(db, seats, id))
}

/** What the planned lessons of a cohort would meet with another room or instructor of the cohort; as sentences. */
export async function inheritedClashes(
  db: Db,
  cohort: Pick<Cohort, 'id' | 'unitId' | 'room' | 'instructor' | 'endsOn'>,
  today: Day,
): Promise<string[]> {
  const until = cohort.endsOn > today ? cohort.endsOn : today
  const standing = await standingSlots(db, cohort.unitId, { from: today, until })
  const own = await db
    .selectFrom('lesson')
    .select(['heldOn', 'beginsAt', 'endsAt', 'room', 'instructor'])
    .where('cohortId', '=', cohort.id)
    .where('stage', '=', 'planned')
    .where('heldOn', '>=', today)
    .execute()
  const wanted = own.map((lesson) => slotOf(lesson, cohort))
  const others = standing.filter(({ cohortId }) => cohortId !== cohort.id)
  return clashesOf(wanted, others, () => 0).map(clashInWords)
}

const ways = {
  cohort: () => 'angkatan ini sudah punya pelajaran pada jam itu; pilih jam lain',
  room: ({ standing }: Clash) => `${standing.room} dipakai; pilih ruang atau jam lain`,
  instructor: ({ standing }: Clash) => `${standing.instructor} mengajar; pilih instruktur atau jam lain`,
  person: ({ people }: Clash) => `${people} orang menjadi peserta keduanya; pilih jam lain`,
}

/** One clash with what can be done about it. */
export function clashInWords(clash: Clash): string {
  const { standing, kinds } = clash
  const when = `${longDay(standing.heldOn)} pukul ${clock(standing.beginsAt)} sampai ${clock(standing.endsAt)}`
  return `${when}, ${standing.called}: ${kinds.map((kind) => ways[kind](clash)).join('; ')}.`
}

/** The Monday of the week a day lies in. */
export const mondayOf = (day: Day) => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))
