import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import { to } from '#addresses'
import { type Actor, addressOf, type Db, pageAsked, within, wordsAsked } from '#kernel'
import { type CohortStage, cohortStages } from '../kinds.ts'
import type { Cohort } from '../tables.ts'

export const perPage = 25
export const stageCodes = Object.keys(cohortStages) as [CohortStage, ...CohortStage[]]

/** What the list is asked for, as it stands in the address; nonsense counts as not asked. */
export const question = z.object({
  cari: wordsAsked,
  keadaan: z.enum(stageCodes).optional().catch(undefined),
  tahun: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  unit: z.uuid().optional().catch(undefined),
  halaman: pageAsked,
})
export type Question = z.infer<typeof question>

/** The address of a list that is asked so. */
export const listAddress = (asked: Partial<Question>) => addressOf(to.cohorts, asked)

export type CohortRow = Cohort & {
  programmeName: string
  programmeHours: number
  unitName: string
  /** JP that stand in its timetable. */
  hours: number
}

/** The columns of a line. */
function cohortRows(db: Db) {
  return db
    .selectFrom('cohort')
    .innerJoin('programme', 'programme.id', 'cohort.programmeId')
    .innerJoin('unit', 'unit.id', 'cohort.unitId')
    .selectAll('cohort')
    .select([
      'programme.name as programmeName',
      'programme.lessonHours as programmeHours',
      'unit.shortName as unitName',
      sql<number>`(select coalesce(sum(lesson.lesson_hours), 0)::int from lesson
        where lesson.cohort_id = cohort.id and lesson.stage = 'planned')`.as('hours'),
    ])
}

/** One page of the answer: what goes on first, then what comes, what is over last. */
export function listCohorts(db: Db, actor: Actor, asked: Question): Promise<CohortRow[]> {
  return cohortRows(db)
    .where(asking(actor, asked))
    .where(asked.keadaan ? sql<SqlBool>`cohort.stage = ${asked.keadaan}` : sql<SqlBool>`true`)
    .orderBy(sql`array_position(array['running', 'open', 'prepared', 'finished', 'cancelled'], cohort.stage)`)
    .orderBy('cohort.startsOn', 'desc')
    .orderBy('cohort.id')
    .limit(perPage)
    .offset((asked.halaman - 1) * perPage)
    .execute()
}

const mostOfOne = 60

/** The cohorts of one programme, the latest first. */
export function cohortsOfProgramme(db: Db, programmeId: string): Promise<CohortRow[]> {
  return cohortRows(db)
    .where('cohort.programmeId', '=', programmeId)
    .orderBy('cohort.startsOn', 'desc')
    .orderBy('cohort.id')
    .limit(mostOfOne)
    .execute()
}

/** The cohorts that carry out one agreement within reach, the latest first. */
export function cohortsOfAgreement(db: Db, actor: Actor, agreementId: string): Promise<CohortRow[]> {
  return cohortRows(db)
    .where('cohort.agreementId', '=', agreementId)
    .where((eb) => within(actor, { unit: eb.ref('cohort.unitId'), kanwil: eb.ref('cohort.kanwilId') }))
    .orderBy('cohort.startsOn', 'desc')
    .orderBy('cohort.id')
    .limit(mostOfOne)
    .execute()
}

/** The same of one promise. */
export function cohortsOfPromise(db: Db, actor: Actor, planItemId: string): Promise<CohortRow[]> {
  return cohortRows(db)
    .where('cohort.planItemId', '=', planItemId)
    .where((eb) => within(actor, { unit: eb.ref('cohort.unitId'), kanwil: eb.ref('cohort.kanwilId') }))
    .orderBy('cohort.startsOn', 'desc')
    .orderBy('cohort.id')
    .limit(mostOfOne)
    .execute()
}

/** How many answer the question in each stage, whatever stage is chosen. */
export async function countByStage(
  db: Db,
  actor: Actor,
  asked: Question,
): Promise<Map<CohortStage | undefined, number>> {
  const counted = stageCodes.map(
    (stage) => sql`count(*) filter (where cohort.stage = ${stage})::int as ${sql.ref(stage)}`,
  )
  const { rows } = await sql<Record<string, number>>`
    select count(*)::int as semua, ${sql.join(counted)}
    from cohort join programme on programme.id = cohort.programme_id where ${asking(actor, asked)}`.execute(
    db,
  )
  const counts = rows[0] ?? {}
  return new Map<CohortStage | undefined, number>([
    [undefined, counts.semua ?? 0],
    ...stageCodes.map((stage): [CohortStage, number] => [stage, counts[stage] ?? 0]),
  ])
}

function asking(actor: Actor, { cari, tahun, unit }: Question) {
  const like = `%${cari?.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const conditions = [
    within(actor, { unit: sql.ref('cohort.unit_id'), kanwil: sql.ref('cohort.kanwil_id') }),
    cari !== undefined &&
      sql<SqlBool>`(lower(cohort.name) like ${like} or lower(programme.name) like ${like}
        or lower(coalesce(cohort.instructor, '')) like ${like})`,
    tahun && sql<SqlBool>`cohort.fiscal_year = ${tahun}`,
    unit && sql<SqlBool>`cohort.unit_id = ${unit}`,
  ].filter((condition) => typeof condition === 'object')
  return sql<SqlBool>`${sql.join(conditions, sql` and `)}`
}
