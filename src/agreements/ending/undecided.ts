import { type SqlBool, sql } from 'kysely'
import { addDays, type Day, type Db, ruleOn, type Scope } from '#kernel'

/** Days before the end at which an agreement is remembered, the most first (rule `agreement.reminders`). */
export async function reminderDays(db: Db, today: Day, scope: Scope | null): Promise<number[]> {
  const rule = await ruleOn<{ days: number[] }>(db, 'agreement.reminders', today, scope)
  return [...rule.value.days].sort((a, b) => b - a)
}

/** Somebody already proposed what follows it: a successor, or an addendum since that was decided. */
export const followed = sql<SqlBool>`(
  exists (select from agreement after where after.renews_id = agreement.id and after.stage <> 'dropped')
  or exists (
    select from agreement addendum join ending_decision said on said.agreement_id = agreement.id
    where addendum.parent_id = agreement.id and addendum.kind = 'addendum' and addendum.stage <> 'dropped'
      and said.way = 'addendum' and addendum.created_at::date >= said.decided_on))`

/** Decided that nothing of it goes on with this partner. */
export const decidedToStop = sql<SqlBool>`exists (
  select from ending_decision said where said.agreement_id = agreement.id and said.choice <> 'extend')`

/** Decided to extend, nothing followed, and a reminder day has come since: the question is open again. */
export const extensionIsLate = (today: Day, reminders: readonly number[]) => sql<SqlBool>`exists (
  select from ending_decision said, unnest(${[...reminders]}::integer[]) before
  where said.agreement_id = agreement.id and said.choice = 'extend'
    and agreement.ends_on - before > said.decided_on and agreement.ends_on - before <= ${today}::date)`

/**
 * In force, within the first reminder of its end, and nobody has said what will happen; the table `agreement` stands
 * in the query. A word to extend holds until the next reminder day, for then a successor ought to be there.
 */
export function undecided(today: Day, reminders: readonly number[]) {
  const first = addDays(today, reminders[0] ?? 0)
  return sql<SqlBool>`(agreement.stage = 'active' and agreement.ends_on between ${today} and ${first}
    and not ${followed} and not ${decidedToStop}
    and (not exists (select from ending_decision said where said.agreement_id = agreement.id)
      or ${extensionIsLate(today, reminders)}))`
}

/** The same about one agreement in hand. */
export function asksForDecision(
  agreement: { endsOn: Day | null },
  decision: { choice: string; decidedOn: Day } | undefined,
  { isFollowed, today, reminders }: { isFollowed: boolean; today: Day; reminders: readonly number[] },
): boolean {
  const { endsOn } = agreement
  if (!endsOn || endsOn < today || endsOn > addDays(today, reminders[0] ?? 0) || isFollowed) return false
  if (!decision) return true
  if (decision.choice !== 'extend') return false
  return reminders.some((days) => {
    const reminder = addDays(endsOn, -days)
    return reminder > decision.decidedOn && reminder <= today
  })
}
