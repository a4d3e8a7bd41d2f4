import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Actor, type Day, type Db, within } from '#kernel'
import type { Standing } from './kinds.ts'
import type { Following } from './slots.ts'

/**
 * A query: how each unit stands to each directive that asks it. Columns directive_id, unit_id, kanwil_id, standing and
 * answers (ids of what follows it). What a unit does counts before what it says.
 */
export function standingOf(following: Following, today: Day): RawBuilder<unknown> {
  return sql`
    select asked.directive_id, asked.unit_id, asked.kanwil_id, done.answers, case
        when done.followed then 'followed'
        when done.begun then 'begun'
        when said.state = 'accepted' then 'exempt'
        when said.state = 'waiting' then 'answered'
        else 'missing' end as standing
    from directive_addressee asked
    left join directive_answer said on said.directive_id = asked.directive_id and said.unit_id = asked.unit_id
    left join (
      select directive_id, unit_id, bool_or(state = 'followed') as followed, bool_or(state = 'begun') as begun,
        array_agg(answer_id) as answers
      from (${following.answers(today)}) answer group by directive_id, unit_id
    ) done on done.directive_id = asked.directive_id and done.unit_id = asked.unit_id`
}

const inReach = (actor: Actor) =>
  within(actor, { unit: sql.ref('stood.unit_id'), kanwil: sql.ref('stood.kanwil_id') })

export const perPage = 25

export interface Narrowed {
  standing?: Standing | undefined
  kanwil?: string | undefined
  page: number
}

export interface UnitStanding {
  unitId: string
  unitName: string
  kanwilName: string
  standing: Standing
  answers: string[] | null
  /** What it said, when it said that the directive does not concern it. */
  reason: string | null
  said: 'waiting' | 'accepted' | 'returned' | null
  decision: string | null
}

/** One page of the units a directive asks, as far as the actor reaches: those that are missing first. */
export async function unitStandings(
  db: Db,
  directiveId: string,
  actor: Actor,
  today: Day,
  following: Following,
  { standing, kanwil, page }: Narrowed,
): Promise<UnitStanding[]> {
  const { rows } = await sql<UnitStanding>`
    select stood.unit_id, unit.name as unit_name, region.short_name as kanwil_name, stood.standing, stood.answers,
      said.reason, said.state as said, said.decision
    from (${standingOf(following, today)}) stood
    join unit on unit.id = stood.unit_id join unit region on region.id = stood.kanwil_id
    left join directive_answer said on said.directive_id = stood.directive_id and said.unit_id = stood.unit_id
    where stood.directive_id = ${directiveId} and ${inReach(actor)}
      and ${standing ? sql<SqlBool>`stood.standing = ${standing}` : sql<SqlBool>`true`} and ${ofRegion(kanwil)}
    order by array_position(array['answered', 'missing', 'begun', 'followed', 'exempt'], stood.standing),
      region.short_name, unit.name, unit.id
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  return rows
}

const ofRegion = (kanwil: string | undefined) =>
  kanwil ? sql<SqlBool>`stood.kanwil_id = ${kanwil}` : sql<SqlBool>`true`

export type Counts = Record<Standing, number>

export interface RegionCounts {
  kanwilId: string
  kanwilName: string
  counts: Counts
}

/** How many units stand how, region by region. */
export async function regionCounts(
  db: Db,
  directiveId: string,
  actor: Actor,
  today: Day,
  following: Following,
): Promise<RegionCounts[]> {
  const { rows } = await sql<{ kanwilId: string; kanwilName: string; standing: Standing; count: bigint }>`
    select stood.kanwil_id, region.short_name as kanwil_name, stood.standing, count(*)
    from (${standingOf(following, today)}) stood join unit region on region.id = stood.kanwil_id
    where stood.directive_id = ${directiveId} and ${inReach(actor)}
    group by stood.kanwil_id, region.short_name, stood.standing order by region.short_name`.execute(db)
  const regions = new Map<string, RegionCounts>()
  for (const { kanwilId, kanwilName, standing, count } of rows) {
    const region = regions.get(kanwilId) ?? { kanwilId, kanwilName, counts: none() }
    region.counts[standing] = Number(count)
    regions.set(kanwilId, region)
  }
  return [...regions.values()]
}

const none = (): Counts => ({ followed: 0, begun: 0, missing: 0, answered: 0, exempt: 0 })

export function summed(regions: readonly RegionCounts[]): Counts {
  const sum = none()
  for (const { counts } of regions)
    for (const standing of Object.keys(sum) as Standing[]) sum[standing] += counts[standing]
  return sum
}

export const allOf = (counts: Counts) => Object.values(counts).reduce((sum, count) => sum + count, 0)
