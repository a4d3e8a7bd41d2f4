import { HTTPException } from 'hono/http-exception'
import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Db, found, type Tx } from '#kernel'
import { recordsOf } from '#partners'
import type { Zone } from '../tables.ts'

export type ZoneView = Zone & { unitName: string; partnerName: string | null; uses: number }

export const mostZones = 200

/** The zones of the actor's region: its units share them. */
export function zonesFor(db: Db, actor: Actor): Promise<ZoneView[]> {
  return views(db, actor, sql<SqlBool>`true`)
}

export function zonesOfPartner(db: Db, actor: Actor, partnerId: string): Promise<ZoneView[]> {
  return views(db, actor, sql<SqlBool>`zone.partner_id in ${recordsOf([partnerId])}`)
}

/** Errors: 404 for a zone of another region. */
export async function findZone(db: Db, id: string, actor: Actor): Promise<ZoneView> {
  const [zone] = await views(db, actor, sql<SqlBool>`zone.id = ${z.uuid().safeParse(id).data ?? null}`)
  return found(zone)
}

/** For a change: only the office that keeps a zone changes it; its region reads it and gets 403. */
export async function lockZone(tx: Tx, id: string, actor: Actor): Promise<Zone> {
  const zone = found(
    await tx
      .selectFrom('zone')
      .selectAll()
      .where('id', '=', id)
      .where(shared(actor))
      .forUpdate()
      .executeTakeFirst(),
  )
  if (!keeps(actor, zone)) throw new HTTPException(403)
  return zone
}

export const keeps = (actor: Actor, { unitId }: Pick<Zone, 'unitId'>) => actor.scope?.unitId === unitId

async function views(db: Db, actor: Actor, which: ReturnType<typeof sql<SqlBool>>): Promise<ZoneView[]> {
  const { rows } = await sql<ZoneView>`
    select zone.*, unit.short_name as unit_name, partner.name as partner_name,
      zone_uses(zone.id) as uses
    from zone join unit on unit.id = zone.unit_id left join partner on partner.id = zone.partner_id
    where ${shared(actor)} and ${which} order by lower(zone.name), zone.id limit ${mostZones}`.execute(db)
  return rows
}

/** A region shares its zones. */
export function shared({ reach, scope }: Actor) {
  return reach.of === 'nation'
    ? sql<SqlBool>`true`
    : sql<SqlBool>`zone.kanwil_id = ${scope?.kanwilId ?? null}`
}

/** Whether any saved question of any office asks for a zone. */
export async function isAskedFor(db: Db, zoneId: string): Promise<boolean> {
  const { rows } = await sql<{ uses: number }>`select zone_uses(${zoneId}) as uses`.execute(db)
  return (rows[0]?.uses ?? 0) > 0
}

/** Saved questions that ask for a zone, as far as the actor sees them. */
export function questionsAsking(db: Db, zoneId: string) {
  return db
    .selectFrom('question')
    .innerJoin('unit', 'unit.id', 'question.unitId')
    .select(['question.id', 'question.name', 'unit.shortName as unitName'])
    .where(sql<SqlBool>`question.lines @> array[${`zona.${zoneId}`}]`)
    .orderBy('question.name')
    .limit(50)
    .execute()
}
