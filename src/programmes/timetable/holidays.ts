import { type Day, type Db, refuse } from '#kernel'
import type { Holiday } from '../tables.ts'

/** Holidays of the country and of one unit between two days, in order. */
export function holidaysBetween(db: Db, unitId: string | null, from: Day, until: Day): Promise<Holiday[]> {
  return db
    .selectFrom('holiday')
    .selectAll()
    .where('day', '>=', from)
    .where('day', '<=', until)
    .where((eb) => eb.or([eb('unitId', 'is', null), eb('unitId', '=', unitId)]))
    .orderBy('day')
    .orderBy('id')
    .execute()
}

/** 'Hari Raya Idul Fitri 1448 Hijriah (perkiraan)'. */
export const holidayCalled = ({ name, certain }: Pick<Holiday, 'name' | 'certain'>) =>
  certain ? name : `${name} (perkiraan)`

/** The same by day. */
export const byDay = (holidays: readonly Holiday[]): ReadonlyMap<Day, string> =>
  new Map(holidays.map((holiday) => [holiday.day, holidayCalled(holiday)]))

/** A lesson on a holiday needs a reason; on any other day there is nothing to give one for. */
export async function holidayOrWrong(db: Db, unitId: string, day: Day, reason: string | null) {
  const [holiday] = await holidaysBetween(db, unitId, day, day)
  if (holiday && !reason)
    return refuse('on-holiday', { field: 'holidayReason', holiday: holidayCalled(holiday) })
  return { ok: true as const, holidayReason: holiday ? reason : null }
}
