import type { Actor, Child, Day, Db } from '#kernel'
import type { PartnerView } from './queries.ts'

/** A card of a later capability on the page of a partner, such as its agreements; filled in app.ts. */
export type PartnerSlot = (db: Db, actor: Actor, partner: PartnerView, today: Day) => Promise<Child>

/** Figures of a later capability on top of the list of partners; undefined where it has none for this reader. */
export type PartnerFigures = (db: Db, actor: Actor, today: Day) => Promise<Child>
