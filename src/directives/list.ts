import { type SqlBool, sql } from 'kysely'
import { type Actor, type Day, type Db, found, within } from '#kernel'
import type { DirectiveKind } from './kinds.ts'
import { concerns } from './queries.ts'
import type { Following } from './slots.ts'
import { perPage, standingOf } from './standing.ts'

export const views = ['semua', 'belum-lengkap', 'lewat-tenggat'] as const
export type View = (typeof views)[number]

export interface ListRow {
  id: string
  kind: DirectiveKind
  number: string | null
  title: string
  issuerName: string
  issuedOn: Day
  dueOn: Day | null
  /** Of the units within reach: how many are asked, follow it, and are missing. */
  asked: bigint
  followed: bigint
  missing: bigint
}

/** Every directive that concerns the actor, with how its units within reach stand. */
function directives(actor: Actor, today: Day, following: Following) {
  return sql`
    select directive.id, directive.kind, directive.number, directive.title, unit.short_name as issuer_name,
      directive.issued_on, directive.due_on, count(stood.unit_id) as asked,
      count(*) filter (where stood.standing in ('followed', 'exempt')) as followed,
      count(*) filter (where stood.standing in ('missing', 'answered')) as missing
    from directive join unit on unit.id = directive.unit_id
    left join (${standingOf(following, today)}) stood on stood.directive_id = directive.id
      and ${within(actor, { unit: sql.ref('stood.unit_id'), kanwil: sql.ref('stood.kanwil_id') })}
    where ${concerns(actor, { id: sql.ref('directive.id'), unit: sql.ref('directive.unit_id') })}
    group by directive.id, unit.short_name`
}

const narrowed = (view: View, today: Day) =>
  ({
    semua: sql<SqlBool>`true`,
    'belum-lengkap': sql<SqlBool>`missing > 0`,
    'lewat-tenggat': sql<SqlBool>`missing > 0 and due_on < ${today}`,
  })[view]

/** One page of them: what is incomplete and due first comes first. */
export async function listDirectives(
  db: Db,
  actor: Actor,
  today: Day,
  following: Following,
  { view, page }: { view: View; page: number },
): Promise<ListRow[]> {
  const { rows } = await sql<ListRow>`
    select * from (${directives(actor, today, following)}) listed where ${narrowed(view, today)}
    order by missing = 0, due_on nulls last, issued_on desc, id
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(db)
  return rows
}

export async function countDirectives(
  db: Db,
  actor: Actor,
  today: Day,
  following: Following,
): Promise<Record<View, number>> {
  const { rows } = await sql<{ every: bigint; open: bigint; late: bigint }>`
    select count(*) as every, count(*) filter (where ${narrowed('belum-lengkap', today)}) as open,
      count(*) filter (where ${narrowed('lewat-tenggat', today)}) as late
    from (${directives(actor, today, following)}) listed`.execute(db)
  const { every, open, late } = found(rows[0])
  return { semua: Number(every), 'belum-lengkap': Number(open), 'lewat-tenggat': Number(late) }
}
