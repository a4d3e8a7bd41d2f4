import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { inReach } from '#agreements'
import type { Span } from '#attendance'
import type { Actor, Day, Permission } from '#kernel'
import type { Task } from '#ui'
import type { Patience } from './badges.ts'

/** For whom and on which day a question is asked. */
export interface Asked {
  actor: Actor
  today: Day
  now: Date
  /** Days before its end at which an agreement is remembered, the most first (rule `agreement.reminders`). */
  reminders: readonly number[]
  patience: Patience
  /** Days after which a headcount is old (rule `headcount.monthly`). */
  freshFor: number
  /** The days on which the own office's cohorts that run are taught; without them all months of marks are looked at. */
  taught?: Span | undefined
  /** The year of questions about one. */
  year?: number | undefined
  /** Narrows the question to one unit, or to the units of one region. */
  unit?: string | undefined
  kanwil?: string | undefined
}

/** One row of an answer; `day` is what makes it urgent, the earliest first. */
export interface Row<Detail = unknown> {
  id: string
  agreementId: string | null
  unitId: string
  title: string
  day: Day | null
  detail: Detail
  unitName: string
  /** Names of the partners of the agreement. */
  partners: string | null
}

/** A question about what needs doing: its own SQL, and how each row of the answer reads. */
export interface Question<Detail = unknown> {
  /** Stands in the address of its whole list. */
  code: string
  title: string
  /** What the list shows, in a sentence. */
  lead: string
  /** Whose first page asks it. */
  isFor(actor: Actor): boolean
  /** Who may open its whole list. */
  reads: Permission
  /** The sorts of reminders about the same rows: what has climbed to the reader stands there and not here too. */
  remindedAs?: readonly string[] | undefined
  /** Columns: id, agreement_id, unit_id, title, day, detail (jsonb). */
  rows(asked: Asked): RawBuilder<unknown>
  task(row: Row<Detail>, asked: Asked): Task
}

/** Keeps each question's own detail typed, and all of them in one list. */
export function question<Detail>({ task, ...rest }: Question<Detail>): Question {
  return { ...rest, task: (row, asked) => task(row as Row<Detail>, asked) }
}

/** Agreements that the actor's own office leads; or, when asked so, those that bind one unit or region. */
export function ours(asked: Asked): RawBuilder<SqlBool> {
  if (asked.unit || asked.kanwil) return reached(asked)
  return sql<SqlBool>`agreement.unit_id = ${asked.actor.scope?.unitId ?? null}`
}

/** Agreements as far as the actor reaches, narrowed when asked so. */
export function reached({ actor, unit, kanwil }: Asked): RawBuilder<SqlBool> {
  const reach = inReach(actor, sql.ref('agreement.id'))
  const bound = sql`select agreement_id from agreement_unit where`
  if (unit) return sql<SqlBool>`${reach} and agreement.id in (${bound} unit_id = ${unit})`
  if (kanwil) return sql<SqlBool>`${reach} and agreement.id in (${bound} kanwil_id = ${kanwil})`
  return sql<SqlBool>`${reach}`
}

/** Leaves to `tanggung-jawab-anda` what stands there already; a list that is narrowed to a place holds everything. */
export function notMine({ actor, unit, kanwil }: Asked, owner: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return unit || kanwil
    ? sql<SqlBool>`true`
    : sql<SqlBool>`${owner} is distinct from ${actor.accountId}::uuid`
}

/** Leaves to `naik-kepada-anda` what has climbed to the reader; `answer` stands in the query. */
export function notClimbed(
  { actor, unit, kanwil }: Asked,
  kinds: readonly string[] = [],
): RawBuilder<SqlBool> {
  if (unit || kanwil || kinds.length === 0) return sql<SqlBool>`true`
  return sql<SqlBool>`not exists (
    select from notice join reminder on reminder.id = notice.reminder_id
    where notice.account_id = ${actor.accountId}::uuid and notice.climbed and reminder.settled_on is null
      and reminder.kind = any (${[...kinds]}::text[]) and reminder.subject_id = answer.id
      and reminder.unit_id = answer.unit_id)`
}

/** The columns of a question about agreements. */
export function agreements(day: RawBuilder<unknown>, detail: RawBuilder<unknown> = sql`'{}'::jsonb`) {
  return sql`select agreement.id, agreement.id as agreement_id, agreement.unit_id, agreement.title,
    ${day} as day, ${detail} as detail from agreement`
}

/** Whether the row is the actor's own office's to change. */
export const isOurs = ({ actor }: Asked, row: Row): boolean => actor.scope?.unitId === row.unitId

/** 'Rutan Barabai dengan Dinas Kesehatan'; one's own office needs no name. */
export function between(row: Row, asked: Asked): string {
  const withWhom = row.partners ? `dengan ${row.partners}` : ''
  return isOurs(asked, row) ? capital(withWhom) : `${row.unitName} ${withWhom}`.trim()
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
