import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type Actor, type Db, within } from '#kernel'
import { unlimited } from '#people'
import type { Loss, Run } from '../tables.ts'
import type { Line } from './lines.ts'

export interface Step {
  said: string
  /** Before this line, and after it. */
  before: number
  remaining: number
  lost: number
  /** Of the lost, those whose file does not say. */
  unknown: number
}

export interface Funnel {
  people: number
  steps: Step[]
  remaining: number
  /** Left out of everything: the use of their data is limited. */
  limited: number
}

/**
 * Everybody in care within reach whose data may be used so, narrowed to those of whom a saved question of another
 * office speaks.
 */
export const inCare = (actor: Actor, among = sql<SqlBool>`true`) =>
  sql<SqlBool>`${everybody(actor)} and ${unlimited} and ${among}`

const everybody = (actor: Actor) => sql<SqlBool>`person.archived_at is null and person.status <> 'former'
  and ${within(actor, { unit: sql.ref('person.unit_id'), kanwil: sql.ref('person.kanwil_id') })}`

/**
 * Which line somebody fails first, counted from 1; negative where the file does not say; 0 who meets all. Each person
 * fails at one line alone, so the steps of a funnel add up.
 */
export function fellAt(lines: readonly Line[]): RawBuilder<number> {
  if (lines.length === 0) return sql<number>`0`
  const cases = lines.map(
    ({ holds }, at) =>
      sql`when not (${holds}) then ${sql.lit(at + 1)} when (${holds}) is null then ${sql.lit(-at - 1)}`,
  )
  return sql<number>`case ${sql.join(cases, sql` `)} else 0 end`
}

/** The whole funnel in one statement over the reach. */
export async function funnelOf(db: Db, actor: Actor, lines: readonly Line[]): Promise<Funnel> {
  const { rows } = await sql<{ fell: number | null; count: number }>`
    select fell, count(*)::int as count
    from (select case when ${unlimited} then ${fellAt(lines)} end as fell from person where ${everybody(actor)}) judged
    group by fell`.execute(db)
  const counts = new Map(rows.map(({ fell, count }) => [fell, count]))
  const limited = counts.get(null) ?? 0
  const people = rows.reduce((sum, { count }) => sum + count, 0) - limited
  const losses = lines.map((_, at): Loss => {
    const unknown = counts.get(-at - 1) ?? 0
    return [(counts.get(at + 1) ?? 0) + unknown, unknown]
  })
  return funnelFrom(
    people,
    lines.map(({ said }) => said),
    losses,
    limited,
  )
}

export function funnelFrom(
  people: number,
  said: readonly string[],
  losses: readonly Loss[],
  limited = 0,
): Funnel {
  let before = people
  const steps = said.map((sentence, at) => {
    const [lost, unknown] = losses[at] ?? [0, 0]
    const step = { said: sentence, before, remaining: before - lost, lost, unknown }
    before = step.remaining
    return step
  })
  return { people, steps, remaining: before, limited }
}

/** What a run kept. */
export const funnelOfRun = ({
  people,
  said,
  losses,
  limited,
}: Pick<Run, 'people' | 'said' | 'losses' | 'limited'>): Funnel =>
  funnelFrom(people, said as unknown as string[], losses as unknown as Loss[], limited)
