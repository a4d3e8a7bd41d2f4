import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor, Db, Slice } from '#kernel'
import { type UnitKind, unitKinds } from './kinds.ts'

export const perPage = 50

/** What the list of units is asked for, as it stands in the address; nonsense counts as not asked. */
export const question = z.object({
  cari: z.string().trim().max(80).optional().catch(undefined),
  kanwil: z
    .union([z.uuid(), z.literal('semua')])
    .optional()
    .catch(undefined),
  jenis: z.enum(unitKinds).optional().catch(undefined),
  halaman: z.coerce.number().int().min(1).max(100).catch(1),
})
export type Question = z.infer<typeof question>

/** Who sees one region sees it first; who sees the country sees the offices. */
export function asAsked(typed: Record<string, string>, { reach, scope }: Actor): Question {
  const asked = question.parse(typed)
  const narrowed = asked.cari || asked.jenis || asked.kanwil
  return narrowed || reach.of === 'nation' || !scope ? asked : { ...asked, kanwil: scope.kanwilId }
}

/** Nothing narrower than the whole country is asked: then the offices answer, each with its units counted. */
export const asksForOffices = ({ cari, kanwil, jenis }: Question): boolean =>
  !cari && !jenis && (kanwil === undefined || kanwil === 'semua')

export interface Office {
  id: string
  name: string
  kind: UnitKind
  province: string | null
  units: number
}

/** The centre and the regional offices. */
export async function listOffices(db: Db): Promise<Office[]> {
  const { rows } = await sql<Office & { units: bigint }>`
    select office.id, office.name, office.kind, office.province, count(below.id) as units
    from unit office left join unit below on below.kanwil_id = office.id and below.id <> office.id
      and below.closed_on is null
    where office.kind in ('ministry', 'ditjenpas', 'kanwil') and office.closed_on is null
    group by office.id
    order by case office.kind when 'ministry' then 0 when 'ditjenpas' then 1 else 2 end, office.name`.execute(
    db,
  )
  return rows.map((row) => ({ ...row, units: Number(row.units) }))
}

export interface UnitRow {
  id: string
  name: string
  kind: UnitKind
  class: string | null
  regency: string | null
  kanwilName: string
  aliases: string | null
  /** Of the whole answer, beyond this page. */
  total: number
}

/** One page of units; today's name, an earlier one, another word for it, its regency or its letter code may match. */
export async function listUnits(
  db: Db,
  { cari, kanwil, jenis, halaman }: Question,
  { from, most }: Slice = { from: (halaman - 1) * perPage, most: perPage },
): Promise<UnitRow[]> {
  const region = kanwil === 'semua' ? null : (kanwil ?? null)
  const { rows } = await sql<UnitRow & { total: bigint }>`
    select unit.id, unit.name, unit.kind, unit.class, unit.regency, office.short_name as kanwil_name,
      known.aliases, count(*) over () as total
    from unit
      join unit office on office.id = unit.kanwil_id
      left join lateral (
        select string_agg(alias, '; ' order by alias) as aliases from unit_alias where unit_id = unit.id
      ) as known on true
    where (${region}::uuid is null or unit.kanwil_id = ${region})
      and (${jenis ?? null}::text is null or unit.kind = ${jenis ?? null})
      and (${cari ?? null}::text is null or unit.id in (select unit_id from units_sought(${cari ?? ''})))
    order by office.name, (unit.id = office.id) desc, unit.name, unit.id
    limit ${most} offset ${from}`.execute(db)
  return rows.map((row) => ({ ...row, total: Number(row.total) }))
}
