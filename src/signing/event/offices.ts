import { unitsWithin } from '#accounts'
import { type Actor, type Db, refuse, type Tx } from '#kernel'

export interface Choice {
  id: string
  name: string
}

/** Whom an office may invite to sign along: those within its reach, and the regional office above it. */
export async function possibleOffices(db: Db, actor: Actor): Promise<Choice[]> {
  const { unitId, kanwilId } = actor.scope ?? {}
  const own = await unitsWithin(db, actor)
  const above = await db
    .selectFrom('unit')
    .select(['id', 'name'])
    .where('id', '=', kanwilId ?? null)
    .execute()
  const all = new Map([...above, ...own].map(({ id, name }) => [id, { id, name }]))
  return [...all.values()].filter(({ id }) => id !== unitId)
}

/** Writes down the offices concerned, the leading one included; what was invited before stays only if named again. */
export async function nameOffices(
  tx: Tx,
  actor: Actor,
  event: { id: string; unitId: string },
  invited: string[],
) {
  const possible = new Set((await possibleOffices(tx, actor)).map(({ id }) => id))
  if (invited.some((id) => !possible.has(id))) return refuse('office-out-of-reach', { field: 'units' })
  const units = await tx
    .selectFrom('unit')
    .select(['id', 'name', 'kanwilId'])
    .where('id', 'in', [event.unitId, ...invited])
    .orderBy('name')
    .execute()
  await tx.deleteFrom('signingEventUnit').where('eventId', '=', event.id).execute()
  await tx
    .insertInto('signingEventUnit')
    .values(
      units.map(({ id, kanwilId }) => ({
        eventId: event.id,
        unitId: id,
        kanwilId,
        leadUnitId: event.unitId,
      })),
    )
    .execute()
  return { ok: true as const, names: units.filter(({ id }) => id !== event.unitId).map(({ name }) => name) }
}
