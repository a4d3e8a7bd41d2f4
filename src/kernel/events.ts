import type { JSONColumnType } from 'kysely'
import type { Actor, Scope } from './actor.ts'
import type { Tx } from './db.ts'
import { newId } from './ids.ts'

type Facts = Record<string, unknown>

export interface EventTables {
  event: {
    id: string
    act: string
    subjectId: string
    /** Everything whose history shows this event: the subject, and what it belongs to. */
    about: string[]
    unitId: string | null
    kanwilId: string | null
    actorId: string | null
    actorName: string
    actorPost: string
    at: Date
    before: JSONColumnType<Facts>
    after: JSONColumnType<Facts>
    reason: string | null
  }
  eventUnsealed: { eventId: string }
  eventSeal: { seq: bigint; eventId: string; previous: Buffer; hash: Buffer; at: Date }
}

/** What an act leaves in the record: which thing, whose, and what changed from what to what. */
export interface Trace {
  subject: string
  /** Other things whose history shows it too, such as the agreement of a plan item. */
  about?: string[]
  scope: Scope | null
  before?: Facts
  after?: Facts
  reason?: string | undefined
  /** In which post, where the act itself finds out: whoever signs in acts in none yet. */
  actorPost?: string | undefined
}

/** Writes the one event of an act, in the act's own transaction. */
export async function record(tx: Tx, act: string, actor: Actor, at: Date, trace: Trace): Promise<string> {
  const id = newId()
  const { before, after } = changed(trace.before ?? {}, trace.after ?? {})
  await tx
    .insertInto('event')
    .values({
      id,
      act,
      subjectId: trace.subject,
      about: [...new Set([trace.subject, ...(trace.about ?? [])])],
      unitId: trace.scope?.unitId ?? null,
      kanwilId: trace.scope?.kanwilId ?? null,
      actorId: actor.accountId,
      actorName: actor.name,
      actorPost: trace.actorPost ?? actor.post,
      at,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      reason: trace.reason ?? null,
    })
    .execute()
  await tx.insertInto('eventUnsealed').values({ eventId: id }).execute()
  return id
}

/** Only what differs is worth telling; a thing that is new has no before. */
function changed(before: Facts, after: Facts): { before: Facts; after: Facts } {
  const differs = (key: string) => plain(before[key]) !== plain(after[key])
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(differs)
  const pick = (facts: Facts) =>
    Object.fromEntries(
      keys
        .filter((key) => facts[key] !== undefined && facts[key] !== null)
        .map((key) => [key, said(facts[key])]),
    )
  return { before: pick(before), after: pick(after) }
}

const plain = (value: unknown) => JSON.stringify(said(value) ?? null)
const said = (value: unknown) => (typeof value === 'bigint' ? value.toString() : value)
