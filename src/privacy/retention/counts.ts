import { sql } from 'kysely'
import type { Db } from '#kernel'
import type { Counts } from './tables.ts'

/** The people of a unit by everything that stays when somebody is made anonymous, and nothing else. */
export async function countsOf(db: Db, unitId: string): Promise<Counts> {
  const { rows } = await sql<{ by: string; value: string; count: number }>`
    select kept.by, coalesce(kept.value, '-') as value, count(*)::int as count
    from person cross join lateral (values
      ('status', status), ('sex', sex), ('birthYear', extract(year from birth_date)::text),
      ('district', district_code), ('education', education), ('poor', poor::text), ('decile', decile::text),
      ('registrations', (select count(*)::text from registration where person_id = person.id))
    ) kept (by, value)
    where person.unit_id = ${unitId} group by 1, 2 order by 1, 2`.execute(db)
  const counts: Counts = {}
  for (const { by, value, count } of rows) counts[by] = { ...counts[by], [value]: count }
  return counts
}
