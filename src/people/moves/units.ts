import { sql } from 'kysely'
import { levelOf, type Unit } from '#accounts'
import type { Actor, Db } from '#kernel'

interface UnitChoice {
  value: string
  label: string
  group: string
}

/** Every open unit that keeps people, by region, without the actor's own. */
export async function otherUnits(db: Db, actor: Actor): Promise<UnitChoice[]> {
  const { rows } = await sql<UnitChoice>`
    select unit.id as value, unit.short_name as label, region.short_name as "group"
    from unit join unit region on region.id = unit.kanwil_id
    where unit.closed_on is null and unit.kind not in ('ministry', 'ditjenpas', 'kanwil')
      and unit.id is distinct from ${actor.scope?.unitId ?? null}
    order by region.short_name, unit.short_name`.execute(db)
  return rows
}

/** A unit that keeps people and is open; undefined for anything else. */
export async function keeperCalled(db: Db, id: string): Promise<Unit | undefined> {
  const unit = await db.selectFrom('unit').selectAll().where('id', '=', id).executeTakeFirst()
  return unit && levelOf(unit.kind) === 'unit' && unit.closedOn === null ? unit : undefined
}
