import { sql } from 'kysely'
import { addDays, type Day, type Db, daysBetween, ruleOn, type Scope } from '#kernel'
import type { Person } from '../tables.ts'

/** What the rules say of means in a unit on a day. */
export interface MeansRules {
  /** The highest decile that counts as poor (rule `means.decile`). */
  mostDecile: number
  /** The day from which a word is still used (rule `means.age`). */
  since: Day
}

export async function meansRules(db: Db, today: Day, scope: Scope | null): Promise<MeansRules> {
  const { most } = (await ruleOn<{ most: number }>(db, 'means.decile', today, scope)).value
  const { days } = (await ruleOn<{ days: number }>(db, 'means.age', today, scope)).value
  return { mostDecile: most, since: addDays(today, -days) }
}

/** Poor, not poor, or null where nobody says or the word is too old to be used. A column of `person`. */
export const isPoor = ({ mostDecile, since }: MeansRules) => sql<boolean | null>`case
  when person.means_as_of >= ${since}::date then coalesce(person.decile <= ${mostDecile}::int, person.poor) end`

/** Whether a word has grown too old, and how old it is. */
export function ageOfMeans({ meansAsOf }: Pick<Person, 'meansAsOf'>, { since }: MeansRules, today: Day) {
  return {
    days: meansAsOf ? daysBetween(meansAsOf, today) : null,
    isOld: meansAsOf === null || meansAsOf < since,
  }
}
