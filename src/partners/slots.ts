import type { Actor, Child, Day, Db } from '#kernel'
import type { PartnerView } from './queries.ts'

/** A card of a later capability on the page of a partner, such as its agreements; filled in app.ts. */
export type PartnerSlot = (db: Db, actor: Actor, partner: PartnerView, today: Day) => Promise<Child>
