import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import type { Actor, Db } from '#kernel'
import type { LetterState, MoveKind } from './kinds.ts'
import { eitherEnd } from './letter.ts'

export const perPage = 25

const views = ['masuk', 'keluar', 'menunggu', 'selesai'] as const
export type View = (typeof views)[number]

/** What the list is asked for, as it stands in the address; nonsense counts as not asked. */
export const question = z.object({
  lihat: z.enum(views).optional().catch(undefined),
  halaman: z.coerce.number().int().min(1).max(4000).catch(1),
})
export type Question = z.infer<typeof question>

export function movesAddress({ lihat, halaman = 1 }: Partial<Question>): string {
  const query = new URLSearchParams()
  if (lihat) query.set('lihat', lihat)
  if (halaman > 1) query.set('halaman', String(halaman))
  return query.size > 0 ? `${to.moves}?${query}` : to.moves
}

export interface MoveRow {
  id: string
  kind: MoveKind
  letter: string
  plannedOn: string
  unitId: string
  toUnitId: string
  fromUnit: string
  toUnit: string
  state: LetterState
  people: number
  offered: number
  accepted: number
  /** The first by name. */
  firstName: string
  /** The latest decision on anybody of the letter. */
  decidedOn: string | null
  decidedBy: string | null
}

/** One page of letters within reach: what waits stands first, the earliest planned above; then the newest. */
export async function listMoves(db: Db, actor: Actor, asked: Question): Promise<MoveRow[]> {
  const { rows } = await sql<MoveRow>`
    with shown as materialized (
      select person_move.*, ${waits} as waits from person_move
      where ${eitherEnd(actor)} and ${narrowed(actor, asked)}
      order by ${waits} desc, case when ${waits} then planned_on end, offered_at desc, id
      limit ${perPage} offset ${(asked.halaman - 1) * perPage}
    )
    select shown.id, shown.kind, shown.letter, shown.planned_on, shown.unit_id, shown.to_unit_id,
      sender.short_name as from_unit, receiver.short_name as to_unit, item.people, item.offered, item.accepted,
      item.decided_on, item.decided_by,
      case when item.offered > 0 then 'waiting' when item.accepted = item.people then 'accepted'
        when item.accepted > 0 then 'partly' when item.declined > 0 then 'declined' else 'withdrawn' end as state,
      (select name from people_moving(array[shown.id]) limit 1) as first_name
    from shown
      join unit sender on sender.id = shown.unit_id
      join unit receiver on receiver.id = shown.to_unit_id
      join lateral (
        select count(*)::int as people, count(*) filter (where state = 'offered')::int as offered,
          count(*) filter (where state = 'accepted')::int as accepted,
          count(*) filter (where state = 'declined')::int as declined,
          max(decided_on) as decided_on, (array_agg(decided_by order by decided_at desc nulls last))[1] as decided_by
        from person_move_item where move_id = shown.id
      ) item on item.people > 0
    order by shown.waits desc, case when shown.waits then shown.planned_on end, shown.offered_at desc, shown.id`.execute(
    db,
  )
  return rows
}

export interface MoveCounts {
  all: number
  masuk: number
  keluar: number
  menunggu: number
  selesai: number
}

/** How many letters each view holds: what the chips show. */
export async function countMoves(db: Db, actor: Actor): Promise<MoveCounts> {
  const own = actor.scope?.unitId ?? null
  const { rows } = await sql<MoveCounts>`
    select count(*)::int as all,
      count(*) filter (where waits and to_unit_id = ${own})::int as masuk,
      count(*) filter (where waits and unit_id = ${own})::int as keluar,
      count(*) filter (where waits)::int as menunggu,
      count(*) filter (where not waits)::int as selesai
    from (select unit_id, to_unit_id, ${waits} as waits from person_move where ${eitherEnd(actor)}) counted`.execute(
    db,
  )
  return rows[0] ?? { all: 0, masuk: 0, keluar: 0, menunggu: 0, selesai: 0 }
}

/** Somebody of the letter is still offered. */
const waits = sql<SqlBool>`exists (
  select from person_move_item item where item.move_id = person_move.id and item.state = 'offered')`

function narrowed(actor: Actor, { lihat }: Question) {
  const own = actor.scope?.unitId ?? null
  switch (lihat) {
    case 'masuk':
      return sql`${waits} and person_move.to_unit_id = ${own}`
    case 'keluar':
      return sql`${waits} and person_move.unit_id = ${own}`
    case 'menunggu':
      return waits
    case 'selesai':
      return sql`not ${waits}`
    default:
      return sql`true`
  }
}
