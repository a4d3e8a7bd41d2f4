import { sql } from 'kysely'
import { system } from './actor.ts'
import { type Event, seal } from './canonical.ts'
import { type Database, type Db, reading, type Tx, writing } from './db.ts'

const batch = 500
const chain = 7_000_001 // the advisory lock under which one program at a time lengthens the chain
const origin = Buffer.alloc(32)

/** Puts committed events into their final order and chains each to the one before. Returns how many. */
export function sealEvents(db: Database, now: Date): Promise<number> {
  return writing(db, system, async (tx) => {
    await sql`select pg_advisory_xact_lock(${chain})`.execute(tx)
    const events = await unsealed(tx)
    if (events.length === 0) return 0
    const last = await lastSeal(tx)
    const seals = []
    let { seq, hash } = last
    for (const event of events) {
      const previous = hash
      seq += 1n
      hash = seal(previous, event)
      seals.push({ seq, eventId: event.id, previous, hash, at: now })
    }
    await tx.insertInto('eventSeal').values(seals).execute()
    await tx
      .deleteFrom('eventUnsealed')
      .where(
        'eventId',
        'in',
        events.map((event) => event.id),
      )
      .execute()
    return events.length
  })
}

function unsealed(tx: Tx): Promise<Event[]> {
  const waiting = tx.selectFrom('eventUnsealed').select('eventId').orderBy('eventId').limit(batch)
  return tx
    .selectFrom(waiting.as('waiting'))
    .innerJoin('event', 'event.id', 'waiting.eventId')
    .selectAll('event')
    .orderBy('event.id')
    .execute()
}

async function lastSeal(tx: Tx): Promise<{ seq: bigint; hash: Buffer }> {
  const last = await tx
    .selectFrom('eventSeal')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last ?? { seq: 0n, hash: origin }
}

export type Verdict =
  | { whole: true; count: number; unsealed: number }
  | { whole: false; seq: bigint; eventId: string; what: 'changed' | 'missing' | 'unlinked' }

/** Walks the whole chain from its origin and names the first broken link: changed, missing or unlinked. */
export function verifyChain(db: Database): Promise<Verdict> {
  return reading(db, system, async (read) => {
    let previous: Buffer = origin
    let seq = 0n
    for (;;) {
      const links = await linksAfter(read, seq)
      if (links.length === 0) return { whole: true, count: Number(seq), unsealed: await countUnsealed(read) }
      for (const link of links) {
        const what = fault(link, seq + 1n, previous)
        if (what) return { whole: false, seq: link.seq, eventId: link.eventId, what }
        seq = link.seq
        previous = link.hash
      }
    }
  })
}

type Link = Awaited<ReturnType<typeof linksAfter>>[number]

function linksAfter(db: Db, seq: bigint) {
  return db
    .selectFrom('eventSeal')
    .leftJoin('event', 'event.id', 'eventSeal.eventId')
    .select(['eventSeal.seq', 'eventSeal.eventId', 'eventSeal.previous', 'eventSeal.hash'])
    .selectAll('event')
    .where('eventSeal.seq', '>', seq)
    .orderBy('eventSeal.seq')
    .limit(batch)
    .execute()
}

function fault(
  link: Link,
  expected: bigint,
  previous: Buffer,
): 'changed' | 'missing' | 'unlinked' | undefined {
  if (link.seq !== expected || !link.previous.equals(previous)) return 'unlinked'
  if (link.id === null) return 'missing'
  const { seq: _seq, eventId: _id, previous: _previous, hash, ...event } = link
  return seal(previous, event as Event).equals(hash) ? undefined : 'changed'
}

async function countUnsealed(db: Db): Promise<number> {
  const row = await db
    .selectFrom('eventUnsealed')
    .select((eb) => eb.fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
