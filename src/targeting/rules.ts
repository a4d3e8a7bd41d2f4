import { addDays, type Day, type Db, ruleOn, type Scope } from '#kernel'

/**
 * The smallest group that may be told outside its unit (rule `targeting.small`). One for the whole country: numbers
 * rounded in two ways could be set off against each other.
 */
export async function leastOf(db: Db, today: Day): Promise<number> {
  return (await ruleOn<{ least: number }>(db, 'targeting.small', today, null)).value.least
}

/** The day from which an answer is still used (rule `targeting.age`). */
export async function answersSince(db: Db, today: Day, scope: Scope | null): Promise<Day> {
  return addDays(today, -(await ruleOn<{ days: number }>(db, 'targeting.age', today, scope)).value.days)
}
