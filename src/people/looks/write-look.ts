import { type Moment, newId } from '#kernel'
import type { Person } from '../tables.ts'
import type { Looked, LookKind } from './kinds.ts'
import { flagsOf } from './unusual.ts'

interface Given {
  kind: LookKind
  reason: string
  opensUntil: Date
}

/** Writes looks into the book, one for each thing looked at. The record of events names the file, never its holder. */
export async function writeLook(
  moment: Moment,
  person: Pick<Person, 'id' | 'name'>,
  what: readonly Looked[],
  given?: Given,
): Promise<string> {
  const { tx, actor, now, today } = moment
  const shared = {
    personId: person.id,
    ground: given ? ('reason' as const) : ('duty' as const),
    kind: given?.kind ?? null,
    reason: given?.reason ?? null,
    opensUntil: given?.opensUntil ?? null,
    accountId: actor.accountId ?? '',
    actorName: actor.name,
    actorPost: actor.post,
    at: now,
    day: today,
    flags: await flagsOf(moment, person, given?.reason ?? null),
  }
  const looks = what.map((each) => ({ id: newId(), what: each, ...shared }))
  await tx.insertInto('look').values(looks).execute()
  return looks[0]?.id ?? ''
}
