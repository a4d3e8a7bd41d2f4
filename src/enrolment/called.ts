import { type RawBuilder, sql } from 'kysely'
import { type Actor, may } from '#kernel'
import { isOurs } from './cohort.ts'

/**
 * How the people of a cohort are called to whoever asks: by name to those who work with them in its unit, also after a
 * move; by initials to everybody else. Over rows of `names_in_cohort`, called `called`.
 */
export const calledName = (actor: Actor, cohort: { unitId: string }): RawBuilder<string> =>
  isOurs(actor, cohort) && may(actor, 'person.care')
    ? sql<string>`called.name`
    : sql<string>`initials(called.name)`
