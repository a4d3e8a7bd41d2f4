import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Actor, may } from '#kernel'

/**
 * Condition on the row `person` of a query: nobody granted that the use of the data stops or is limited. Whatever
 * asks, counts, shows or copies people beyond the duty of their own unit puts it into its `where`.
 */
export const unlimited: RawBuilder<SqlBool> = sql<SqlBool>`person.limited_at is null`

/** The same for lists that also serve that duty: whoever cares for the person goes on seeing the file. */
export function withinLimits(actor: Actor): RawBuilder<SqlBool> {
  const unit = may(actor, 'person.care') && actor.reach.of === 'unit' ? actor.reach.id : null
  return sql<SqlBool>`(${unlimited} or person.unit_id is not distinct from ${unit}::uuid)`
}
