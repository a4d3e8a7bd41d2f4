import { type SqlBool, sql } from 'kysely'
import type { Day, Tx } from '#kernel'
import { type Candidate, candidatesFor } from '../candidates.ts'
import type { CohortView } from '../cohort.ts'
import type { Line } from './sort.ts'

/**
 * The lines of a list: register numbers in the books of the unit, and people who were ticked. Two statements, however
 * long it is; the people are held until the act is over.
 */
export async function linesOf(
  tx: Tx,
  cohort: CohortView,
  today: Day,
  numbers: readonly string[],
  ticked: readonly string[],
): Promise<Line[]> {
  const { rows } = await sql<{ typed: string; personId: string | null }>`
    select typed, registration.person_id
    from unnest(${numbers}::text[]) with ordinality as list (typed, place)
      left join registration on registration.unit_id = ${cohort.unitId}
        and registration.number_key = regexp_replace(upper(typed), '[^A-Z0-9/.]', '', 'g')
    order by place`.execute(tx)
  const ids = [...rows.flatMap(({ personId }) => personId ?? []), ...ticked]
  const people = await candidatesFor(
    tx,
    cohort,
    today,
    sql<SqlBool>`person.id = any(${ids}::uuid[])`,
    sql`for update of person`,
  )
  const byId = new Map(people.map((each) => [each.id, each]))
  const line = (typed: string | null, personId: string | null): Line => {
    const candidate: Candidate | null = (personId && byId.get(personId)) || null
    return { typed: candidate ? null : typed, candidate }
  }
  return [
    ...rows.map(({ typed, personId }) => line(typed, personId)),
    // somebody who was ticked and is no longer here was ticked on an old page
    ...ticked.flatMap((id) => (byId.has(id) ? [line(null, id)] : [])),
  ]
}
