import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Day, type Db, found, type Tx, within } from '#kernel'
import type { Unit, UnitPeriod } from '../tables.ts'

/** A unit as it is today; 404 when there is none. Units are no secret: everyone may read them. */
export async function findUnit(db: Db, id: string): Promise<Unit> {
  const known = z.uuid().safeParse(id).data ?? null
  return found(await db.selectFrom('unit').selectAll().where('id', '=', known).executeTakeFirst())
}

/** The open units within the actor's reach, the centre first, then by region and name. */
export function unitsWithin(db: Db, actor: Actor): Promise<Unit[]> {
  return openUnits(db, actor).selectAll().execute()
}

/** The same with their names alone, for a list to choose from: the country has hundreds. */
export function unitNames(db: Db, actor: Actor): Promise<Pick<Unit, 'id' | 'name'>[]> {
  return openUnits(db, actor).select(['id', 'name']).execute()
}

function openUnits(db: Db, actor: Actor) {
  return db
    .selectFrom('unit')
    .where((eb) => within(actor, { unit: eb.ref('unit.id'), kanwil: eb.ref('unit.kanwilId') }))
    .where('closedOn', 'is', null)
    .orderBy('kanwilId')
    .orderBy((eb) => eb.case().when('id', '=', eb.ref('kanwilId')).then(0).else(1).end())
    .orderBy('name')
}

/** Within reach and locked, for an act. */
export async function lockUnit(tx: Tx, id: string, actor: Actor): Promise<Unit> {
  return found(
    await tx
      .selectFrom('unit')
      .selectAll()
      .where('id', '=', id)
      .where((eb) => within(actor, { unit: eb.ref('unit.id'), kanwil: eb.ref('unit.kanwilId') }))
      .forUpdate()
      .executeTakeFirst(),
  )
}

/** What a unit was called and where it belonged on a day; undefined before its first period. */
export function unitOn(db: Db, unitId: string, day: Day): Promise<UnitPeriod | undefined> {
  return db
    .selectFrom('unitPeriod')
    .selectAll()
    .where('unitId', '=', unitId)
    .where('validFrom', '<=', day)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>=', day)]))
    .executeTakeFirst()
}

export interface UnitName {
  unitId: string
  kind: UnitPeriod['kind']
  name: string
  shortName: string
}

/** A unit and those above it as they were on a day, itself first: the letterhead of that day. */
export async function lineageOn(db: Db, unitId: string, day: Day): Promise<UnitName[]> {
  const { rows } = await sql<UnitName>`
    with recursive line as (
      select p.*, 0 as height from unit_period p
      where p.unit_id = ${unitId} and p.valid_from <= ${day} and coalesce(p.valid_to, 'infinity') >= ${day}
      union all
      select p.*, line.height + 1 from unit_period p join line on p.unit_id = line.parent_id
      where p.valid_from <= ${day} and coalesce(p.valid_to, 'infinity') >= ${day} and line.height < 5
    )
    select unit_id, kind, name, short_name from line order by height`.execute(db)
  return rows
}

/** Every period of a unit, the newest first. */
export function periodsOf(db: Db, unitId: string): Promise<UnitPeriod[]> {
  return db
    .selectFrom('unitPeriod')
    .selectAll()
    .where('unitId', '=', unitId)
    .orderBy('validFrom', 'desc')
    .execute()
}

export async function aliasesOf(db: Db, unitId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('unitAlias')
    .select('alias')
    .where('unitId', '=', unitId)
    .orderBy('alias')
    .execute()
  return rows.map(({ alias }) => alias)
}
