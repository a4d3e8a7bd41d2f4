import { sql } from 'kysely'
import { to } from '#addresses'
import type { FactRecords } from '#plans'
import { dayCalled, dayWithin } from './day.ts'

/** How the days of services are called where a promise shows its facts. */
export const routineRecords: FactRecords = async (db, actor, ids) => {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: string; day: string }>`
    select routine_day.id, routine.name, routine_day.day
    from routine_day join routine on routine.id = routine_day.routine_id
    where routine_day.id = any(${[...ids]}::uuid[]) and ${dayWithin(actor)}`.execute(db)
  return new Map(rows.map((row) => [row.id, { label: dayCalled(row), href: to.routineDay(row.id) }]))
}
