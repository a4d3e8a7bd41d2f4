import { sql } from 'kysely'
import { system } from './actor.ts'
import type { Event } from './canonical.ts'
import { type Database, type Tx, writing } from './db.ts'

/**
 * Something that happens because of the record. It sees every sealed event of the acts it names, in order,
 * at least once: a crash between its work and the commit brings the event again, so it must be idempotent.
 */
export interface Reaction {
  /** Its place in the record is kept under this name: never rename. */
  name: string
  /** `all` for one that looks at what every act may have left behind. */
  acts: readonly string[] | 'all'
  react(tx: Tx, event: Event, now: Date): Promise<void>
}

const batch = 200

/** Brings one reaction forward over sealed events it has not seen. Returns how many it passed. */
export function bringForward(db: Database, reaction: Reaction, now: Date): Promise<number> {
  return writing(db, system, async (tx) => {
    const seen = await placeOf(tx, reaction.name)
    const next = await tx
      .selectFrom('eventSeal')
      .innerJoin('event', 'event.id', 'eventSeal.eventId')
      .selectAll('event')
      .select('eventSeal.seq')
      .where('eventSeal.seq', '>', seen)
      .orderBy('eventSeal.seq')
      .limit(batch)
      .execute()
    for (const { seq: _seq, ...event } of next) {
      if (hears(reaction, event)) await reaction.react(tx, event, now)
    }
    const last = next.at(-1)
    if (last)
      await tx.updateTable('reaction').set({ seq: last.seq }).where('name', '=', reaction.name).execute()
    return next.length
  })
}

const hears = ({ acts }: Reaction, { act }: Event) => acts === 'all' || acts.includes(act)

/** Locks the reaction's place, so that two programs never react side by side. */
async function placeOf(tx: Tx, name: string): Promise<bigint> {
  await sql`insert into reaction (name, seq) values (${name}, 0) on conflict do nothing`.execute(tx)
  const place = await tx
    .selectFrom('reaction')
    .select('seq')
    .where('name', '=', name)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return place.seq
}

export interface ReactionTables {
  reaction: { name: string; seq: bigint }
}
