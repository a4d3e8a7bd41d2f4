import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#kernel'
import { endsWithin } from './ending.ts'
import { inForceOn } from './in-force.ts'
import { onTheWay } from './in-process.ts'
import { type Asked, reached } from './question.ts'
import { standsStill } from './standing-still.ts'
import { boundByNothing, isPlace, lastRecorded, recordedNothing } from './unit-questions.ts'
import { isIn } from './vitality.ts'

/** How one unit, or one region, stands. */
export interface Place {
  id: string
  /** Short, as people say it. */
  name: string
  active: number
  inProcess: number
  still: number
  inNameOnly: number
  ending: number
  /** The moment of the latest change there. */
  recordedAt: Date | null
}

export interface Region extends Place {
  units: number
  withoutAgreements: number
  silent: number
}

/** Every open unit of a region, its office included; those with most in name only first. */
export async function unitsOf(db: Db, kanwilId: string, asked: Asked): Promise<Place[]> {
  const { rows } = await sql<Place>`
    with weighed as materialized (${weighed(sql`bound_units`, asked)}), counted as (${counted})
    select unit.id, unit.short_name as name, ${columns}, ${lastRecorded(sql`event.unit_id = unit.id`)} as recorded_at
    from unit left join counted on counted.id = unit.id
    where unit.kanwil_id = ${kanwilId} and unit.closed_on is null
    order by in_name_only desc, still desc, ending desc, unit.name`.execute(db)
  return rows
}

/** Every regional office with its units, for whoever sees the country; an agreement counts once in each region. */
export async function regionsOf(db: Db, asked: Asked): Promise<Region[]> {
  const { rows } = await sql<Region>`
    with weighed as materialized (${weighed(sql`bound_kanwils`, asked)}), counted as (${counted}), peopled as (
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
    order by in_name_only desc, still desc, ending desc, unit.name`.execute(db)
  return rows
}

/** Each agreement within reach with the places it counts at, and how it stands. */
const weighed = (places: RawBuilder<unknown>, asked: Asked) => sql`
  select ${places} as places, ${inForceOn(asked.today)} as active, ${onTheWay} as in_process,
    ${standsStill(asked)} as still, ${isIn('in-name-only', asked)} as in_name_only, ${endsWithin(asked.today, asked.reminders[0] ?? 0)} as ending
  from agreement where ${reached(asked)}`

/** Agreements that count at the same places are counted first, and then at each of them. */
const counted = sql`
  select id, sum(active)::int as active, sum(in_process)::int as in_process, sum(still)::int as still,
    sum(in_name_only)::int as in_name_only, sum(ending)::int as ending
  from (
    select unnest(places) as id, alike.* from (
      select places, count(*) filter (where active) as active, count(*) filter (where in_process) as in_process,
        count(*) filter (where still) as still, count(*) filter (where in_name_only) as in_name_only, count(*) filter (where ending) as ending
      from weighed group by places
    ) alike
  ) tied group by id`

const columns = sql`coalesce(active, 0) as active, coalesce(in_process, 0) as in_process,
  coalesce(still, 0) as still, coalesce(in_name_only, 0) as in_name_only, coalesce(ending, 0) as ending`
