import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Actor, Day, Db } from '#kernel'
import { recordsOf } from '#partners'
import { inReach } from '../queries.ts'
import { gapBetween, type Span } from './span.ts'

/** How long somebody has been a partner, as the agreements within reach tell it. */
export interface Tie {
  partnerId: string
  /** First day of the first term; null while none has begun. */
  firstTerm: Day | null
  /** The day the first cooperation was proposed. */
  firstContact: Day
  terms: number
  renewals: number
  /** How many are in force today. */
  running: number
}

export const standings = {
  new: 'Mitra baru tahun ini',
  'long-standing': 'Mitra lama',
  exploring: 'Masih dijajaki',
} as const
export type Standing = keyof typeof standings

/** New in the calendar year of its first term, long-standing from the next year on. */
export function standingOf({ firstTerm }: Pick<Tie, 'firstTerm'>, today: Day): Standing {
  if (!firstTerm) return 'exploring'
  return firstTerm.slice(0, 4) >= today.slice(0, 4) ? 'new' : 'long-standing'
}

const begun = sql<SqlBool>`agreement.stage in ('active', 'ended', 'terminated')`

/**
 * Each partner with its tie. All that counts by partner is counted here and in `termsWith`; the columns: partner_id,
 * first_term, first_contact, terms, renewals, running.
 */
export function ties(actor: Actor, today: Day, only?: RawBuilder<SqlBool>) {
  // One partner is found by its index; for all of them the agreements themselves say with whom they are.
  const tied = only
    ? sql`party join partner on partner.id = party.partner_id and ${only} join agreement on agreement.id = party.agreement_id`
    : sql`agreement cross join unnest(agreement.partner_ids) tied (id) join partner on partner.id = tied.id`
  return sql`
    select partner.survivor_id as partner_id,
      min(agreement.starts_on) filter (where ${begun}) as first_term,
      (min(agreement.created_at) at time zone ${actor.zone})::date as first_contact,
      count(*) filter (where ${begun})::int as terms,
      count(*) filter (where ${begun} and agreement.renews_id is not null)::int as renewals,
      count(*) filter (where agreement.stage = 'active' and agreement.ends_on >= ${today})::int as running
    from ${tied}
    where agreement.stage <> 'dropped' and ${inReach(actor, sql.ref('agreement.id'))}
    group by partner.survivor_id`
}

export async function tieWith(db: Db, actor: Actor, partnerId: string, today: Day): Promise<Tie | undefined> {
  const only = sql<SqlBool>`partner.survivor_id = ${partnerId}`
  const { rows } = await sql<Tie>`${ties(actor, today, only)}`.execute(db)
  return rows[0]
}

export interface TieFigures {
  fresh: number
  longStanding: number
  renewed: number
  exploring: number
}

export async function tieFigures(db: Db, actor: Actor, today: Day): Promise<TieFigures> {
  const { rows } = await sql<TieFigures>`
    select count(*) filter (where ${isStanding('new', today)})::int as fresh,
      count(*) filter (where ${isStanding('long-standing', today)})::int as long_standing,
      count(*) filter (where renewals > 0)::int as renewed,
      count(*) filter (where ${isStanding('exploring', today)})::int as exploring
    from (${ties(actor, today)}) tie`.execute(db)
  return rows[0] as TieFigures
}

/** `standingOf` in SQL. */
export function isStanding(standing: Standing, today: Day): RawBuilder<SqlBool> {
  const newYear = `${today.slice(0, 4)}-01-01`
  if (standing === 'exploring') return sql<SqlBool>`first_term is null`
  return standing === 'new' ? sql<SqlBool>`first_term >= ${newYear}` : sql<SqlBool>`first_term < ${newYear}`
}

export interface Gap {
  after: Day
  until: Day
  span: Span
}

/** The times without any agreement between the first term and the last. */
export async function gapsWith(db: Db, actor: Actor, partnerId: string): Promise<Gap[]> {
  const { rows } = await sql<{ startsOn: Day; endsOn: Day }>`
    select agreement.starts_on, case when agreement.stage = 'terminated'
      then coalesce(early_end.ended_on, agreement.ends_on) else agreement.ends_on end as ends_on
    from party join agreement on agreement.id = party.agreement_id
    left join early_end on early_end.agreement_id = agreement.id and early_end.withdrawn_reason is null
    where party.partner_id in ${recordsOf([partnerId])} and ${begun} and agreement.starts_on is not null
      and agreement.ends_on is not null and ${inReach(actor, sql.ref('agreement.id'))}
    order by agreement.starts_on limit 500`.execute(db)
  return gapsIn(rows)
}

/** Days that no term covers, in order; terms may overlap and stand in any order. */
export function gapsIn(terms: readonly { startsOn: Day; endsOn: Day }[]): Gap[] {
  const gaps: Gap[] = []
  let covered: Day | undefined
  for (const { startsOn, endsOn } of terms.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))) {
    const between = covered === undefined ? undefined : gapBetween(covered, startsOn)
    if (covered && between?.is === 'gap') gaps.push({ after: covered, until: startsOn, span: between.span })
    if (covered === undefined || endsOn > covered) covered = endsOn
  }
  return gaps
}
