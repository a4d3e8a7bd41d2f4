import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { type Actor, type Db, found, type Tx, within } from '#kernel'
import type { Need } from './tables.ts'

/** Within reach and locked. */
export async function lockNeed(tx: Tx, id: string, actor: Actor): Promise<Need> {
  return found(await one(tx, id, actor).forUpdate().executeTakeFirst())
}

/** The same for what only the unit itself may say of its needs; a regional office reads them, and gets 403 here. */
export async function lockOwn(tx: Tx, id: string, actor: Actor): Promise<Need> {
  return own(await lockNeed(tx, id, actor), actor)
}

/** For the pages of those acts. */
export async function findOwn(db: Db, id: string, actor: Actor): Promise<Need> {
  return own(found(await one(db, id, actor).executeTakeFirst()), actor)
}

function own(need: Need, actor: Actor): Need {
  if (!isOwn(need, actor)) throw new HTTPException(403)
  return need
}

export const isOwn = (need: Pick<Need, 'unitId'>, actor: Actor): boolean =>
  actor.scope?.unitId === need.unitId

/** Neither met nor withdrawn. */
export const isPending = ({ state }: Pick<Need, 'state'>): boolean => state === 'open' || state === 'answered'

function one(db: Db, id: string, actor: Actor) {
  return db
    .selectFrom('need')
    .selectAll()
    .where('id', '=', z.uuid().safeParse(id).data ?? null)
    .where((eb) => within(actor, { unit: eb.ref('unitId'), kanwil: eb.ref('kanwilId') }))
}
