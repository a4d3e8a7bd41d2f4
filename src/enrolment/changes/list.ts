import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, addressOf, type Day, type Db, may, pageAsked, within } from '#kernel'
import { withinLimits } from '#people'
import { type ChangeKind, changeKindCodes } from '../kinds.ts'

export const perPage = 50

export const question = z.object({
  jenis: z.enum(changeKindCodes).optional().catch(undefined),
  lihat: z.literal('selesai').optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  halaman: pageAsked,
})
export type Question = z.infer<typeof question>
export const changesAddress = (asked: Partial<Question>) => addressOf(to.changes, asked)

export interface ChangeRow {
  id: string
  personId: string
  name: string
  number: string | null
  reachable: boolean
  unitName: string
  kind: ChangeKind
  before: string | null
  after: string | null
  late: boolean
  happenedOn: Day
  /** The cohorts it touches, as ids and as names. */
  cohorts: { id: string; name: string }[]
  closedOn: Day | null
  closedBy: string | null
  note: string | null
}

/** One page of changes within reach: what nobody took note of first, the oldest on top. */
export async function listChanges(db: Db, actor: Actor, asked: Question): Promise<ChangeRow[]> {
  const named = actor.reach.of === 'unit' && may(actor, 'person.care')
  const { rows } = await sql<ChangeRow>`
    with shown as materialized (
      select * from circumstance where ${asking(actor, asked)} and ${viewed(asked)}
      order by ${asked.lihat ? sql`closed_on desc, id desc` : sql`created_at, id`}
      limit ${perPage} offset ${(asked.halaman - 1) * perPage}
    )
    select shown.id, shown.person_id, ${named ? sql`called.name` : sql`initials(called.name)`} as name, called.number,
      person.id is not null as reachable, unit.short_name as unit_name, shown.kind, shown.before, shown.after, shown.late,
      shown.happened_on, shown.closed_on, shown.closed_by, shown.note,
      (select jsonb_agg(jsonb_build_object('id', cohort.id, 'name', programme.name || ', ' || cohort.name)
          order by programme.name, cohort.name)
        from cohort join programme on programme.id = cohort.programme_id
        where cohort.id = any(shown.cohort_ids)) as cohorts
    from shown join names_in_changes(array(select id from shown)) called on called.person_id = shown.person_id
      join unit on unit.id = shown.unit_id left join person on person.id = shown.person_id
    order by ${asked.lihat ? sql`shown.closed_on desc, shown.id desc` : sql`shown.created_at, shown.id`}`.execute(
    db,
  )
  return rows
}

/** How many of each kind nobody took note of, and how many are settled. */
export async function countChanges(
  db: Db,
  actor: Actor,
  asked: Question,
): Promise<{ open: Map<ChangeKind, number>; closed: number }> {
  const { rows } = await sql<{ kind: ChangeKind; open: number; closed: number }>`
    select kind, count(*) filter (where closed_on is null)::int as open,
      count(*) filter (where closed_on is not null)::int as closed
    from circumstance where ${asking(actor, asked)} group by kind`.execute(db)
  return {
    open: new Map(rows.filter(({ open }) => open > 0).map(({ kind, open }) => [kind, open])),
    closed: rows.reduce((sum, { closed }) => sum + closed, 0),
  }
}

function asking(actor: Actor, { unit }: Question) {
  const reach = within(actor, {
    unit: sql.ref('circumstance.unit_id'),
    kanwil: sql.ref('circumstance.kanwil_id'),
  })
  const limits = sql<SqlBool>`not exists (select from person where person.id = circumstance.person_id
    and not ${withinLimits(actor)})`
  return sql<SqlBool>`${reach} and ${limits} ${unit ? sql`and circumstance.unit_id = ${unit}` : sql``}`
}

const viewed = ({ lihat, jenis }: Question) =>
  sql<SqlBool>`closed_on is ${lihat ? sql`not null` : sql`null`} ${jenis ? sql`and kind = ${jenis}` : sql``}`
