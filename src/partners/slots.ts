import type { Actor, Child, Day, Db } from '#kernel'
import type { PartnerView } from './queries.ts'

/** A card of a later capability on the page of a partner, such as its agreements; filled in app.ts. */
export type PartnerSlot = (db: Db, actor: Actor, partner: PartnerView, today: Day) => Promise<Child>

/** Figures of a later capability on top of the list of partners; undefined where it has none for this reader. */
export type PartnerFigures = (db: Db, actor: Actor, today: Day) => Promise<Child>

/** What ties a partner to units, as far as the reader reaches. */
export interface Ties {
  /** Agreements in force. */
  alive: number
  /** Agreements of any stage. */
  all: number
  /** Offices that these agreements bind. */
  units: number
}

/** Counts the ties of partners that stand, merged records included: of each that has any, and of all of them together. */
export type CountTies = (
  db: Db,
  actor: Actor,
  partnerIds: readonly string[],
  today: Day,
) => Promise<{ each: Map<string, Ties>; together: Ties }>

export const noTies: Ties = { alive: 0, all: 0, units: 0 }
