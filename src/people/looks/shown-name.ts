import { sql } from 'kysely'
import { type Actor, may } from '#kernel'
import { openLeaves } from './leave.ts'

/**
 * Whether a list may name the people it shows, as SQL over rows of `person`: those of the own unit to whoever
 * cares for them, and those whose file stands open to the actor. Others are initials, already when selected.
 */
export function isNamed(actor: Actor, now: Date) {
  const unit = may(actor, 'person.care') && actor.reach.of === 'unit' ? actor.reach.id : null
  return sql<boolean>`(person.unit_id is not distinct from ${unit}::uuid
    or ${openLeaves(actor, sql.ref('person.id'), 'file', now)})`
}

/** The name, or its initials. */
export const shownName = (actor: Actor, now: Date) =>
  sql<string>`case when ${isNamed(actor, now)} then person.name else initials(person.name) end`
