import { type Actor, found, refuse, type Tx } from '#kernel'
import { lockOwnPerson, type Person } from '#people'
import type { PackState } from '../kinds.ts'
import type { Pack } from '../tables.ts'

export interface Locked {
  pack: Pack
  person: Person
}

/** A pack of somebody in the care of the actor's own unit, held until the act is over. Errors: 404 for every other. */
export async function lockPack(tx: Tx, personId: string, packId: string, actor: Actor): Promise<Locked> {
  const person = await lockOwnPerson(tx, personId, actor)
  const pack = await tx
    .selectFrom('pack')
    .selectAll()
    .where('id', '=', packId)
    .where('personId', '=', person.id)
    .forUpdate()
    .executeTakeFirst()
  return { person, pack: found(pack) }
}

/** Only in one state may this be done; the page shows what happened meanwhile. */
export const unless = (pack: Pack, state: PackState) =>
  pack.state === state ? undefined : refuse('moved-on', { state: pack.state })

/** Writes down who wrote, so that somebody else checks. */
export const writtenBy = (tx: Tx, pack: Pack, actor: Actor) =>
  tx
    .updateTable('pack')
    .set({
      writers: [...new Set([...pack.writers, actor.accountId ?? ''])],
      version: pack.version + 1,
    })
    .where('id', '=', pack.id)
    .execute()
