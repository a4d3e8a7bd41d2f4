import { type RawBuilder, sql } from 'kysely'
import { addMonths, type Day, type Db, ruleOn, type Scope } from '#kernel'
import type { RetentionKind } from './tables.ts'

export interface RetentionRule {
  archiveYears: number
  anonymiseYears: number
}

/** Since when somebody is a former one: the last line in a register book, or the day the status was changed. */
const formerOn = sql`coalesce(greatest(
  (select max(to_on) from registration where person_id = person.id),
  (select max(at)::date from person_revision where person_id = person.id and after ->> 'status' = 'former')
), person.created_at::date)`

/** The people of a unit whose time has come on a day, as SQL: person_id and former_on. An open request holds them back. */
export async function dueIn(
  db: Db,
  scope: Scope,
  kind: RetentionKind,
  day: Day,
): Promise<RawBuilder<unknown>> {
  const { value } = await ruleOn<RetentionRule>(db, 'retention.person', day, scope)
  const years = kind === 'archive' ? value.archiveYears : value.anonymiseYears
  const undone = kind === 'archive' ? sql`person.archived_at is null` : sql`person.anonymised_at is null`
  return sql`select person.id as person_id, ${formerOn} as former_on from person
    where person.unit_id = ${scope.unitId} and person.status = 'former' and ${undone}
      and ${formerOn} <= ${addMonths(day, -12 * years)}
      and not exists (select from data_request where person_id = person.id and state = 'open')`
}

export async function countDue(db: Db, scope: Scope, kind: RetentionKind, day: Day): Promise<number> {
  const due = await dueIn(db, scope, kind, day)
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (${due}) due`.execute(db)
  return rows[0]?.count ?? 0
}
