import { sql } from 'kysely'
import type { Db } from '#kernel'
import { endsWithin } from './ending.ts'
import { inForceOn } from './in-force.ts'
import { onTheWay } from './in-process.ts'
import type { Asked } from './question.ts'
import { standsStill } from './standing-still.ts'
import { boundByNothing, isPlace, lastRecorded, recordedNothing } from './unit-questions.ts'

/** How one unit, or one region, stands. */
export interface Place {
  id: string
  /** Short, as people say it. */
  name: string
  active: number
  inProcess: number
  still: number
  ending: number
  /** The moment of the latest change there. */
  recordedAt: Date | null
}

export interface Region extends Place {
  units: number
  withoutAgreements: number
  silent: number
}

/** Every open unit of a region, its office included; most standing still first. */
export async function unitsOf(db: Db, kanwilId: string, asked: Asked): Promise<Place[]> {
  const { rows } = await sql<Place>`
    with counted as (
      select bound.unit_id as id, ${counts(asked)}
      from agreement_unit bound join agreement on agreement.id = bound.agreement_id
      where bound.kanwil_id = ${kanwilId} group by bound.unit_id
    )
    select unit.id, unit.short_name as name, ${columns}, ${lastRecorded(sql`event.unit_id = unit.id`)} as recorded_at
    from unit left join counted on counted.id = unit.id
    where unit.kanwil_id = ${kanwilId} and unit.closed_on is null
    order by still desc, ending desc, unit.name`.execute(db)
  return rows
}

/** Every regional office with its units, for whoever sees the country; an agreement counts once in each region. */
export async function regionsOf(db: Db, asked: Asked): Promise<Region[]> {
  const { rows } = await sql<Region>`
    with counted as (
      select bound.kanwil_id as id, ${counts(asked)}
      from (select distinct kanwil_id, agreement_id from agreement_unit) bound
        join agreement on agreement.id = bound.agreement_id
      group by bound.kanwil_id
    ), peopled as (
      select unit.kanwil_id as id, count(*)::int as units,
        count(*) filter (where ${boundByNothing})::int as without_agreements,
        count(*) filter (where ${recordedNothing(asked.now)})::int as silent
      from unit where ${isPlace} group by unit.kanwil_id
    )
    select unit.id, unit.short_name as name, ${columns}, coalesce(peopled.units, 0) as units,
      coalesce(peopled.without_agreements, 0) as without_agreements, coalesce(peopled.silent, 0) as silent,
      ${lastRecorded(sql`event.kanwil_id = unit.id`)} as recorded_at
    from unit left join counted on counted.id = unit.id left join peopled on peopled.id = unit.id
    where unit.kind = 'kanwil' and unit.closed_on is null
    order by still desc, ending desc, unit.name`.execute(db)
  return rows
}

/** Each row one agreement of one place. */
const counts = (asked: Asked) => sql`
  count(*) filter (where ${inForceOn(asked.today)})::int as active,
  count(*) filter (where ${onTheWay})::int as in_process,
  count(*) filter (where ${standsStill(asked)})::int as still,
  count(*) filter (where ${endsWithin(asked.today, asked.reminders[0] ?? 0)})::int as ending`

const columns = sql`coalesce(active, 0) as active, coalesce(in_process, 0) as in_process,
  coalesce(still, 0) as still, coalesce(ending, 0) as ending`
