import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Day, type Db, found, longDay, type Tx, within } from '#kernel'
import type { Routine, RoutineDay } from './tables.ts'

/** A day with the service it belongs to, and what makes up for it or is made up by it. */
export type DayView = RoutineDay &
  Pick<Routine, 'name' | 'place' | 'beginsAt' | 'endsAt' | 'agreementId' | 'planItemId' | 'partnerPeople'> & {
    unitName: string
    /** The missed day that this one makes up for. */
    forDay: Day | null
    /** The day that makes up for this one, and whether it was held. */
    madeUpById: string | null
    madeUpOn: Day | null
    madeUp: boolean
  }

/** The columns of a day on any page. */
export const dayColumns = sql`
  routine_day.*, routine.name, routine.place, routine.begins_at, routine.ends_at, routine.agreement_id,
  routine.plan_item_id, routine.partner_people, unit.short_name as unit_name, original.day as for_day,
  later.id as made_up_by_id, later.day as made_up_on, coalesce(later.state = 'held', false) as made_up
  from routine_day join routine on routine.id = routine_day.routine_id join unit on unit.id = routine_day.unit_id
    left join routine_day original on original.id = routine_day.makes_up_for
    left join routine_day later on later.makes_up_for = routine_day.id and later.state <> 'cancelled'`

export const dayWithin = (actor: Actor) =>
  within(actor, { unit: sql.ref('routine_day.unit_id'), kanwil: sql.ref('routine_day.kanwil_id') })

/** A day of a service within reach; 404 otherwise. */
export async function findDay(db: Db, id: string, actor: Actor): Promise<DayView> {
  const asked = z.uuid().safeParse(id).data ?? null
  const { rows } = await sql<DayView>`
    select ${dayColumns} where routine_day.id = ${asked} and ${dayWithin(actor)}`.execute(db)
  return found(rows[0])
}

export async function lockDay(tx: Tx, id: string, actor: Actor): Promise<DayView> {
  found(await tx.selectFrom('routineDay').select('id').where('id', '=', id).forUpdate().executeTakeFirst())
  return findDay(tx, id, actor)
}

/** What the record says of a day. */
export const toldDay = ({ day, served, note, missedBy, reason }: Partial<DayView>) => ({
  day,
  served,
  note,
  missedBy,
  reason,
})

/** 'Puskesmas keliling, 10 Maret 2027'. */
export const dayCalled = ({ name, day }: Pick<DayView, 'name' | 'day'>) => `${name}, ${longDay(day)}`
