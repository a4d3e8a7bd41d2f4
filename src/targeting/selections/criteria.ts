import { type RawBuilder, sql } from 'kysely'
import { addDays, type Day, type Db, type Rule, ruleOn, type Scope } from '#kernel'

interface Criterion {
  /** On the page of rules: what comes first. */
  says: string
  /** Over `person`, the smallest first and null last; `since` is the day from which words on means are used. */
  order(since: Day): RawBuilder<unknown>
}

/** What the published rule may put first. A new one is one line here and one word in the rule. */
const criteria: Record<string, Criterion> = {
  decile: {
    says: 'desil DTSEN paling rendah, lalu yang dinilai tidak mampu',
    order: (since) =>
      sql`case when person.means_as_of >= ${since}::date then coalesce(person.decile, case when person.poor then 11 else 12 end) end`,
  },
  'time-left': { says: 'sisa masa paling pendek', order: () => sql`person.expires_on` },
  waiting: {
    says: 'paling lama terdaftar',
    order: () => sql`(select min(from_on) from registration where person_id = person.id)`,
  },
}

/** A word of the rule as people read it. */
export const rankCalled = (code: string) => criteria[code]?.says ?? code

export interface RankRule {
  by: string[]
}

export const rankInWords = ({ by }: RankRule) => by.map(rankCalled).join('; ')

export const rankRule = (db: Db, today: Day, scope: Scope | null): Promise<Rule<RankRule>> =>
  ruleOn<RankRule>(db, 'targeting.rank', today, scope)

/** The order of a rule; whoever is equal in everything stands by when the file was opened. */
export async function orderBy(
  db: Db,
  { by }: RankRule,
  today: Day,
  scope: Scope | null,
): Promise<RawBuilder<unknown>> {
  const { days } = (await ruleOn<{ days: number }>(db, 'means.age', today, scope)).value
  const since = addDays(today, -days)
  const parts = by.flatMap((code) => criteria[code]?.order(since) ?? [])
  return sql`${sql.join([...parts, sql`person.created_at`].map((part) => sql`${part} nulls last`))}, person.id`
}
