import { sql } from 'kysely'
import { type Actor, newId, type Tx } from '#kernel'
import type { Flag } from './kinds.ts'

interface Raising {
  partnerId: string
  flag: Flag
  reason: string
}

/** Writes down that the flag turned. */
export async function raise(tx: Tx, actor: Actor, at: Date, turned: Raising): Promise<void> {
  if (!actor.scope) throw new TypeError('a flag is raised by a unit')
  const by = { setBy: actor.accountId, setByName: `${actor.name}, ${actor.post}` }
  await tx
    .insertInto('partnerFlag')
    .values({ id: newId(), ...turned, ...by, ...actor.scope, at })
    .execute()
}

/** Two who turn the flag of one partner wait for one another. */
export async function lockFlag(tx: Tx, partnerId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${partnerId}, 11))`.execute(tx)
}
