import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, addressOf, type Db, pageAsked, within } from '#kernel'
import { type CohortView, cohortColumns, cohortTables } from '../cohort.ts'

export const perPage = 25

export const question = z.object({
  lihat: z.enum(['permohonan', 'kosong', 'selesai']).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  halaman: pageAsked,
})
export type Question = z.infer<typeof question>

export const placesAddress = (asked: Partial<Question>): string => addressOf(to.places, asked)

/** One page of cohorts within reach, those that begin last first. */
export async function listCohorts(db: Db, actor: Actor, asked: Question): Promise<CohortView[]> {
  const { rows } = await sql<CohortView>`select ${cohortColumns} from ${cohortTables}
    where ${asking(actor, asked)} and ${viewed(asked.lihat)}
    order by cohort.starts_on desc, cohort.id limit ${perPage} offset ${(asked.halaman - 1) * perPage}`.execute(
    db,
  )
  return rows
}

export interface CohortCounts {
  berjalan: number
  permohonan: number
  kosong: number
  selesai: number
}

export async function countCohorts(db: Db, actor: Actor, asked: Question): Promise<CohortCounts> {
  const { rows } = await sql<CohortCounts>`
    select count(*) filter (where ${viewed(undefined)})::int as berjalan,
      count(*) filter (where ${viewed('permohonan')})::int as permohonan,
      count(*) filter (where ${viewed('kosong')})::int as kosong,
      count(*) filter (where ${viewed('selesai')})::int as selesai
    from cohort where ${asking(actor, asked)}`.execute(db)
  return rows[0] ?? { berjalan: 0, permohonan: 0, kosong: 0, selesai: 0 }
}

function asking(actor: Actor, { unit }: Question) {
  const reach = within(actor, { unit: sql.ref('cohort.unit_id'), kanwil: sql.ref('cohort.kanwil_id') })
  return sql<SqlBool>`${reach} ${unit ? sql`and cohort.unit_id = ${unit}` : sql``}`
}

const goesOn = sql`cohort.stage in ('prepared', 'open', 'running')`

function viewed(view: Question['lihat']) {
  if (view === 'selesai') return sql<SqlBool>`not ${goesOn}`
  if (view === 'permohonan')
    return sql<SqlBool>`${goesOn} and exists (select from application where application.cohort_id = cohort.id
      and application.state in ('pending', 'reinstated', 'approved'))`
  if (view === 'kosong')
    return sql<SqlBool>`${goesOn} and cohort.seats > (select count(*) from participant
      where participant.cohort_id = cohort.id and until_on is null)`
  return sql<SqlBool>`${goesOn}`
}
