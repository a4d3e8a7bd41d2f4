import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { followed, inReach, type ObjectCode } from '#agreements'
import { type Actor, addDays, type Day, type Db, within } from '#kernel'
import { unanswered } from '#needs'
import { inForceOn } from '../home/in-force.ts'
import { onTheWay } from '../home/in-process.ts'
import { isPlace } from '../home/unit-questions.ts'
import { isGap, objectsOf, type Question } from './asked.ts'

/** What one unit has of one object. */
export interface Cell {
  /** In force. */
  alive: number
  /** Of those, how many end soon and are not followed by anything. */
  ending: number
  /** On their way. */
  preparing: number
  /** Needs that nothing answers. */
  lacking: number
}

export interface UnitRow {
  id: string
  name: string
  shortName: string
  cells: Partial<Record<ObjectCode, Cell>>
}

/** How many units of a region have, prepare or lack something of one object. */
export interface RegionCell {
  having: number
  preparing: number
  lacking: number
}

export interface RegionRow {
  id: string
  name: string
  shortName: string
  units: number
  cells: Partial<Record<ObjectCode, RegionCell>>
}

export interface Moment {
  actor: Actor
  today: Day
  /** Days before the last day from which an agreement ends soon. */
  soon: number
}

/** Every open unit asked for, with what it has of each object; what it has nothing of has no cell. */
export async function unitCells(db: Db, asked: Question, moment: Moment): Promise<UnitRow[]> {
  const { rows } = await sql<UnitRow>`
    with ${cells(asked, moment)}
    select place.id, place.name, place.short_name,
      coalesce(jsonb_object_agg(cell.object, jsonb_build_object('alive', cell.alive, 'ending', cell.ending,
        'preparing', cell.preparing, 'lacking', cell.lacking)) filter (where cell.object is not null), '{}') as cells
    from place left join cell on cell.unit_id = place.id
    group by place.id, place.name, place.short_name order by place.name`.execute(db)
  return sorted(rows, asked)
}

/** Every region with how many of its units asked for have something of each object. */
export async function regionCells(db: Db, asked: Question, moment: Moment): Promise<RegionRow[]> {
  const { rows } = await sql<RegionRow>`
    with ${cells(asked, moment)}, share as (
      select place.kanwil_id, cell.object, count(*) filter (where cell.alive > 0)::int as having,
        count(*) filter (where cell.alive = 0 and cell.preparing > 0)::int as preparing,
        count(*) filter (where cell.lacking > 0 and cell.alive = 0 and cell.preparing = 0)::int as lacking
      from cell join place on place.id = cell.unit_id group by place.kanwil_id, cell.object
    )
    select office.id, office.name, office.short_name, size.units,
      coalesce(jsonb_object_agg(share.object, jsonb_build_object('having', share.having,
        'preparing', share.preparing, 'lacking', share.lacking)) filter (where share.object is not null), '{}') as cells
    from (select kanwil_id, count(*)::int as units from place group by kanwil_id) size
      join unit office on office.id = size.kanwil_id left join share on share.kanwil_id = office.id
    group by office.id, size.units order by office.name`.execute(db)
  return rows
}

/** An agreement counts at every unit it binds and for each of its objects. */
function cells(asked: Question, { actor, today, soon }: Moment): RawBuilder<unknown> {
  const oneObject = (column: RawBuilder<unknown>) =>
    asked.objek ? sql<SqlBool>`${column} = ${asked.objek}` : sql<SqlBool>`true`
  const ending = sql`(agreement.ends_on <= ${addDays(today, soon)} and not ${followed})`
  return sql`place as materialized (
      select unit.id, unit.kanwil_id, unit.name, unit.short_name from unit
      where ${within(actor, { unit: sql.ref('unit.id'), kanwil: sql.ref('unit.kanwil_id') })} and ${isPlace}
        and ${asked.unit ? sql`unit.id = ${asked.unit}` : sql`true`}
        and ${asked.kanwil ? sql`unit.kanwil_id = ${asked.kanwil}` : sql`true`}
        and ${asked.jenis ? sql`unit.kind = ${asked.jenis}` : sql`true`}
    ), living as materialized (
      select agreement.bound_units, agreement.objects, ${inForceOn(today)} as alive,
        ${inForceOn(today)} and ${ending} as ending
      from agreement
      where ((${inForceOn(today)}) or ${onTheWay}) and ${inReach(actor, sql.ref('agreement.id'))}
    ), cell as (
      select unit_id, object, sum(alive)::int as alive, sum(ending)::int as ending,
        sum(preparing)::int as preparing, sum(lacking)::int as lacking
      from (
        select bound.unit_id, bound.object, bound.alive, bound.ending, bound.preparing, 0 as lacking
        from (
          select unit_id, unnest(objects) as object, alive, ending, preparing from (
            select unnest(bound_units) as unit_id, alike.* from (
              select bound_units, objects, count(*) filter (where alive) as alive,
                count(*) filter (where ending) as ending, count(*) filter (where not alive) as preparing
              from living group by bound_units, objects
            ) alike
          ) tied
        ) bound join place on place.id = bound.unit_id
        where ${oneObject(sql`bound.object`)}
        union all
        select need.unit_id, need.object, 0, 0, 0, 1 from need join place on place.id = need.unit_id
        where ${unanswered(today)} and ${oneObject(sql`need.object`)}
      ) each_of group by unit_id, object
    )`
}

/** Objects of which a unit has nothing in force. */
export function gapsOf({ cells: own }: UnitRow, objects: readonly ObjectCode[]): number {
  return objects.filter((object) => isGap(object) && !own[object]?.alive).length
}

export const lackingOf = ({ cells: own }: UnitRow): number =>
  Object.values(own).reduce((sum, { lacking }) => sum + lacking, 0)

function sorted(rows: UnitRow[], asked: Question): UnitRow[] {
  if (asked.urut === 'nama') return rows
  const gaps = (row: UnitRow) => gapsOf(row, objectsOf(asked))
  const [first, second] = asked.urut === 'kebutuhan' ? [lackingOf, gaps] : [gaps, lackingOf]
  return [...rows].sort((a, b) => first(b) - first(a) || second(b) - second(a))
}
