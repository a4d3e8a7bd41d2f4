import { sql } from 'kysely'
import { markLesson } from '#attendance'
import { dayIn, may, reading, type Services, system } from '#kernel'
import { aDice } from './dice.ts'
import { doing } from './doing.ts'
import type { Laid } from './walk.ts'

const why = ['sick', 'sick', 'court', 'visit', 'unknown'] as const
/** The last lessons of each running cohort are left for whoever learns here to mark. */
const leftOpen = 1

/** Marks the lessons of all cohorts up to yesterday, each on its own day; nothing where no cohort was laid. */
export async function layAttendance(services: Services, { people }: Laid): Promise<void> {
  const today = dayIn('Asia/Jakarta', services.clock())
  const markers = new Map(
    [...people.values()]
      .filter((actor) => may(actor, 'attendance.mark'))
      .map((actor) => [actor.scope?.unitId, actor]),
  )
  const dice = aDice(2039)
  for (const { id, unitId, heldOn, orang } of await pastLessons(services, today)) {
    const officer = markers.get(unitId)
    const away = orang.filter(() => dice.hits(8)).map((one) => [one, dice.one(why)] as const)
    if (!officer) continue
    const reasons = Object.fromEntries(away.map(([one, reason]) => [`alasan-${one}`, reason]))
    const typed = { id, version: 0, orang, tidak: away.map(([one]) => one), ...reasons }
    await doing(services, officer, markLesson, typed, new Date(`${heldOn}T09:00:00Z`))
  }
}

interface PastLesson {
  id: string
  unitId: string
  heldOn: string
  orang: string[]
}

async function pastLessons({ db }: Services, today: string): Promise<PastLesson[]> {
  const { rows } = await reading(db, system, (read) =>
    sql<PastLesson>`
      select past.id, past.unit_id, past.held_on, array_agg(participant.id order by participant.id) as orang
      from (select lesson.*, cohort.stage = 'finished' as is_over,
          row_number() over (partition by cohort_id order by held_on desc, begins_at desc) as latest
        from lesson join cohort on cohort.id = lesson.cohort_id
        where lesson.stage = 'planned' and held_on < ${today}) past
        join participant on participant.cohort_id = past.cohort_id and participant.from_on <= past.held_on
          and (participant.until_on is null or participant.until_on >= past.held_on)
      where past.is_over or past.latest > ${leftOpen}
      group by past.id, past.unit_id, past.held_on, past.begins_at
      order by past.held_on, past.begins_at, past.id`.execute(read),
  )
  return rows
}
