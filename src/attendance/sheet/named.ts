import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#kernel'
import { shownName } from '#people'

/** The name of a person on a list, or initials; null where the person has moved out of reach. */
export const namedFor = (actor: Actor, now: Date): RawBuilder<string> =>
  sql<string>`case when person.id is not null then ${shownName(actor, now)} end`
