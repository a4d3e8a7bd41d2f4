import { sql } from 'kysely'
import { to } from '#addresses'
import { longDay } from '#kernel'
import type { FactRecords } from '#plans'
import { visitWithin } from './visit.ts'

/** How monitoring visits are called where facts are shown. */
export const monitoringRecords: FactRecords = async (db, actor, ids) => {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; visitedOn: string }>`
    select id, visited_on from monitoring_visit
    where id = any(${[...ids]}::uuid[]) and ${visitWithin(actor)}`.execute(db)
  return new Map(
    rows.map(({ id, visitedOn }) => [
      id,
      { label: `Kunjungan monitoring ${longDay(visitedOn)}`, href: to.monitoringVisit(id) },
    ]),
  )
}
