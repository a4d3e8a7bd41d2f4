import { addDays, type Day, type Db, ruleOn, type Scope } from '#kernel'

/** The fewest people that are told outside their unit (rule `targeting.small`). */
export async function leastOf(db: Db, today: Day, scope: Scope | null): Promise<number> {
  return (await ruleOn<{ least: number }>(db, 'targeting.small', today, scope)).value.least
}

/** The day from which an answer is still used (rule `targeting.age`). */
export async function answersSince(db: Db, today: Day, scope: Scope | null): Promise<Day> {
  return addDays(today, -(await ruleOn<{ days: number }>(db, 'targeting.age', today, scope)).value.days)
}
