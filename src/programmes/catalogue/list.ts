import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, addressOf, type Db, pageAsked, within, wordsAsked } from '#kernel'
import { groups, type ProgrammeGroup, programmeKinds } from '../kinds.ts'
import type { Programme } from '../tables.ts'

export const perPage = 50
export const groupCodes = Object.keys(groups) as [ProgrammeGroup, ...ProgrammeGroup[]]

/** What the catalogue is asked for, as it stands in the address; nonsense counts as not asked. */
export const question = z.object({
  cari: wordsAsked,
  kelompok: z.enum(groupCodes).optional().catch(undefined),
  tutup: z.enum(['ya']).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  halaman: pageAsked,
})
export type Question = z.infer<typeof question>

/** The address of a catalogue that is asked so. */
export const listAddress = (asked: Partial<Question>) => addressOf(to.programmes, asked)

export type ProgrammeRow = Programme & {
  unitName: string
  /** Cohorts that take people or run. */
  cohortIds: string[]
  running: number
  /** Places in those cohorts. */
  seats: number
}

/** One page of the catalogue, group by group. */
export async function listProgrammes(db: Db, actor: Actor, asked: Question): Promise<ProgrammeRow[]> {
  const { rows } = await sql<ProgrammeRow>`
    select programme.*, unit.short_name as unit_name, live.ids as cohort_ids, live.running, live.seats
    from programme join unit on unit.id = programme.unit_id
    join lateral (
      select coalesce(array_agg(id), '{}') as ids, coalesce(sum(seats), 0)::int as seats,
        count(*) filter (where stage = 'running')::int as running
      from cohort where cohort.programme_id = programme.id and stage in ('open', 'running')
    ) live on true
    where ${asking(actor, asked)} and ${asked.kelompok ? inGroup(asked.kelompok) : sql<SqlBool>`true`}
    order by array_position(array[${sql.join(kindCodes)}]::text[], programme.kind), lower(programme.name), programme.id
    limit ${perPage} offset ${(asked.halaman - 1) * perPage}`.execute(db)
  return rows
}

/** How many programmes of each group answer, whatever group is chosen. */
export async function countByGroup(
  db: Db,
  actor: Actor,
  asked: Question,
): Promise<Map<ProgrammeGroup | undefined, number>> {
  const counted = groupCodes.map(
    (group) => sql`count(*) filter (where ${inGroup(group)})::int as ${sql.ref(group)}`,
  )
  const { rows } = await sql<Record<string, number>>`
    select count(*)::int as semua, ${sql.join(counted)} from programme where ${asking(actor, asked)}`.execute(
    db,
  )
  const counts = rows[0] ?? {}
  return new Map<ProgrammeGroup | undefined, number>([
    [undefined, counts.semua ?? 0],
    ...groupCodes.map((group): [ProgrammeGroup, number] => [group, counts[group] ?? 0]),
  ])
}

const kindCodes = groupCodes.flatMap((group) => kindsOf(group))

export function kindsOf(group: ProgrammeGroup): string[] {
  return Object.entries(programmeKinds).flatMap(([code, kind]) => (kind.group === group ? code : []))
}

const inGroup = (group: ProgrammeGroup) => sql<SqlBool>`programme.kind in (${sql.join(kindsOf(group))})`

function asking(actor: Actor, { cari, tutup, unit }: Question) {
  const like = `%${cari?.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const conditions = [
    within(actor, { unit: sql.ref('programme.unit_id'), kanwil: sql.ref('programme.kanwil_id') }),
    tutup ? sql<SqlBool>`programme.closed_on is not null` : sql<SqlBool>`programme.closed_on is null`,
    cari !== undefined && sql<SqlBool>`lower(programme.name) like ${like}`,
    unit && sql<SqlBool>`programme.unit_id = ${unit}`,
  ].filter((condition) => typeof condition === 'object')
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}
