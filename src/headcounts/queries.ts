import { type RawBuilder, sql } from 'kysely'
import { levelOf, unitKinds } from '#accounts'
import { type Actor, type Day, type Db, found, type Tx, within } from '#kernel'
import type { Headcount } from './tables.ts'

const places = unitKinds.filter((kind) => levelOf(kind) === 'unit')

/** What stands for a unit on one day. */
export function standingOn(db: Db, unitId: string, day: Day) {
  return db
    .selectFrom('headcount')
    .select(['id', 'people'])
    .where('unitId', '=', unitId)
    .where('countedOn', '=', day)
    .where('correctedAt', 'is', null)
    .executeTakeFirst()
}

export async function lockHeadcount(tx: Tx, id: string, actor: Actor): Promise<Headcount> {
  return found(
    await tx
      .selectFrom('headcount')
      .selectAll()
      .where('id', '=', id)
      .where((eb) => within(actor, { unit: eb.ref('unitId'), kanwil: eb.ref('kanwilId') }))
      .forUpdate()
      .executeTakeFirst(),
  )
}

/** Every figure of a unit, corrected ones too, the latest day first. Reach: the unit's. */
export function headcountsOf(db: Db, unitId: string, most = 60): Promise<Headcount[]> {
  return db
    .selectFrom('headcount')
    .selectAll()
    .where('unitId', '=', unitId)
    .orderBy('countedOn', 'desc')
    .orderBy('enteredAt', 'desc')
    .limit(most)
    .execute()
}

export interface UnitHeadcount {
  unitId: string
  name: string
  kind: (typeof unitKinds)[number]
  countedOn: Day | null
  people: number | null
  capacity: number | null
  source: Headcount['source'] | null
}

/** Every open unit within reach with its latest figures up to a day; those without any first, then the oldest. */
export async function latestHeadcounts(db: Db, actor: Actor, today: Day): Promise<UnitHeadcount[]> {
  const { rows } = await sql<UnitHeadcount>`
    select unit.id as unit_id, unit.name, unit.kind, latest.counted_on, latest.people, latest.capacity, latest.source
    from unit left join lateral (${latestOf(sql`unit.id`, today)}) latest on true
    where ${within(actor, { unit: sql.ref('unit.id'), kanwil: sql.ref('unit.kanwil_id') })}
      and unit.closed_on is null and unit.kind in (${sql.join(places)})
    order by latest.counted_on nulls first, unit.name`.execute(db)
  return rows
}

/** The figures that stand for a unit on a day, as a query of one row or none. */
export const latestOf = (unitId: RawBuilder<unknown>, day: Day) => sql`
  select headcount.counted_on, headcount.people, headcount.capacity, headcount.source from headcount
  where headcount.unit_id = ${unitId} and headcount.corrected_at is null and headcount.counted_on <= ${day}
  order by headcount.counted_on desc limit 1`
