import type { JSONColumnType } from 'kysely'
import type { Scope } from './actor.ts'
import type { Day } from './dates.ts'
import type { Db } from './db.ts'

export interface RuleTables {
  rule: {
    id: string
    code: string
    title: string
    source: string
    validFrom: string
    validTo: string | null
    /** Null: everywhere. */
    unitId: string | null
    value: JSONColumnType<Record<string, unknown>>
  }
}

/** A rule of the trade that spoke: its value, and the name and source people can look up. */
export interface Rule<Value> {
  code: string
  title: string
  source: string
  validFrom: Day
  value: Value
}

/** The rule in force on a day, the unit's own before the general one. Throws when the program ships none. */
export async function ruleOn<Value>(
  db: Db,
  code: string,
  day: Day,
  scope: Scope | null,
): Promise<Rule<Value>> {
  return (await ruleByDay<Value>(db, code, scope))(day)
}

/** The same for many days at once: all that a rule says to a unit, read once. */
export async function ruleByDay<Value>(
  db: Db,
  code: string,
  scope: Scope | null,
): Promise<(day: Day) => Rule<Value>> {
  const rules = await db
    .selectFrom('rule')
    .select(['code', 'title', 'source', 'validFrom', 'validTo', 'value'])
    .where('code', '=', code)
    .where((eb) => eb.or([eb('unitId', 'is', null), eb('unitId', '=', scope?.unitId ?? null)]))
    .orderBy('unitId', (order) => order.asc().nullsLast())
    .orderBy('validFrom', 'desc')
    .execute()
  return (day) => {
    const rule = rules.find(
      ({ validFrom, validTo }) => validFrom <= day && (validTo === null || validTo >= day),
    )
    if (!rule) throw new Error(`no rule ${code} on ${day}`)
    return rule as unknown as Rule<Value>
  }
}

/** What a rule says in a unit: its own value before the general one. Throws when the program ships none. */
export type RuleBook = (code: string, unitId: string) => unknown

/** Some rules as they are in force on a day, for every unit at once. */
export async function rulesOn(db: Db, codes: readonly string[], day: Day): Promise<RuleBook> {
  const rules = await db
    .selectFrom('rule')
    .distinctOn(['code', 'unitId'])
    .select(['code', 'unitId', 'value'])
    .where('code', 'in', codes)
    .where('validFrom', '<=', day)
    .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>=', day)]))
    .orderBy('code')
    .orderBy('unitId')
    .orderBy('validFrom', 'desc')
    .execute()
  const values = new Map(rules.map(({ code, unitId, value }) => [`${code} ${unitId ?? ''}`, value]))
  return (code, unitId) => {
    const value = values.get(`${code} ${unitId}`) ?? values.get(`${code} `)
    if (value === undefined) throw new Error(`no rule ${code} on ${day}`)
    return value
  }
}
