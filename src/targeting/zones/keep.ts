import { z } from 'zod'
import { act, type Db, done, found, newId, refuse, type Tx, version } from '#kernel'
import type { Zone } from '../tables.ts'
import { namesOf } from './areas.ts'
import { settleZone, zoneFields } from './fields.ts'
import { lockZone } from './queries.ts'

/** A set of places under a name, kept by the actor's own office for its whole region. */
export const recordZone = act({
  name: 'zone.recorded',
  permission: 'zone.write',

  input: z.object(zoneFields),

  async run({ tx, actor, now }, typed) {
    const scope = found(actor.scope)
    if (await nameTaken(tx, scope.unitId, typed.name)) return refuse('name-taken', { field: 'name' })
    const settled = await settleZone(tx, typed)
    if (!settled.ok) return settled
    const id = newId()
    await tx
      .insertInto('zone')
      .values({ id, ...scope, ...settled.facts, createdAt: now })
      .execute()
    return done(
      { id },
      { subject: id, about: tied(settled.facts), scope, after: await told(tx, settled.facts) },
    )
  },
})

/** Other places or another name; every saved question that asks for the zone follows. */
export const reviseZone = act({
  name: 'zone.revised',
  permission: 'zone.write',

  input: z.object({ id: z.uuid(), version, ...zoneFields }),

  async run({ tx, actor }, { id, version: seen, ...typed }) {
    const zone = await lockZone(tx, id, actor)
    if (zone.version !== seen) return refuse('changed-meanwhile', { theirs: { version: zone.version } })
    if (await nameTaken(tx, zone.unitId, typed.name, id)) return refuse('name-taken', { field: 'name' })
    const settled = await settleZone(tx, typed)
    if (!settled.ok) return settled
    await tx
      .updateTable('zone')
      .set({ ...settled.facts, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    return done(
      { id },
      {
        subject: id,
        about: tied(settled.facts),
        scope: zone,
        before: await told(tx, zone),
        after: await told(tx, settled.facts),
      },
    )
  },
})

const tied = ({ partnerId }: Pick<Zone, 'partnerId'>) => (partnerId ? [partnerId] : [])

async function nameTaken(tx: Tx, unitId: string, name: string, self?: string): Promise<boolean> {
  const holder = await tx
    .selectFrom('zone')
    .select('id')
    .where('unitId', '=', unitId)
    .where((eb) => eb(eb.fn<string>('lower', ['name']), '=', name.toLowerCase()))
    .executeTakeFirst()
  return holder !== undefined && holder.id !== self
}

/** By their names, for a code tells a reader nothing. */
async function told(db: Db, { name, areas, note }: Pick<Zone, 'name' | 'areas' | 'note'>) {
  const names = await namesOf(db, areas)
  return { name, areas: areas.map((code) => names.get(code) ?? code).join('; '), note }
}
