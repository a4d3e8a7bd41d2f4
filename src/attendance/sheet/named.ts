import { sql } from 'kysely'
import type { Actor } from '#kernel'
import { shownName, withinLimits } from '#people'
import type { Told } from '../roll.ts'

/**
 * Names or initials, null where the person has moved out of reach; nobody whose data are limited, beyond the duty of
 * their own unit.
 */
export const namedFor = (actor: Actor, now: Date): Told => ({
  name: sql<string>`case when person.id is not null then ${shownName(actor, now)} end`,
  which: withinLimits(actor),
})
