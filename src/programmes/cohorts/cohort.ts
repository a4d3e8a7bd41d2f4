import { sql } from 'kysely'
import { z } from 'zod'
import { type Actor, type Day, type Db, day, found, line, maybe, refuse, type Tx, within } from '#kernel'
import { sourceCodes } from '#plans'
import type { Cohort } from '../tables.ts'
import { wholeNumber } from '../whole-number.ts'

/** What a cohort is; only name, year, days and seats must be known on the first day. */
export const cohortFields = {
  name: line('Isi nama angkatan, misalnya Angkatan I', 120),
  fiscalYear: wholeNumber('Isi tahun anggaran', 2000, 2100),
  funding: maybe(z.enum(sourceCodes, 'Pilih sumber dana dari daftar')),
  agreementId: maybe(z.uuid('Pilih kerja sama dari daftar')),
  planItemId: maybe(z.uuid('Pilih kegiatan dari daftar')),
  noPartnerReason: maybe(line('Isi alasan tanpa mitra', 240)),
  instructor: maybe(line('Isi instruktur', 120)),
  room: maybe(line('Isi ruang', 120)),
  startsOn: day('Isi hari pertama'),
  endsOn: day('Isi hari terakhir'),
  seats: wholeNumber('Isi jumlah tempat', 1, 5000),
}

export const daysInOrder = {
  check: ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => endsOn >= startsOn,
  says: {
    error: 'Hari terakhir lebih awal daripada hari pertama. Periksa apakah keduanya tertukar.',
    path: ['endsOn'],
  },
}

interface Bound {
  agreementId: string | null
  planItemId: string | null
  noPartnerReason: string | null
}

/** The tie to a promise made whole: a promise brings its agreement, and an agreement needs no reason for having none. */
export async function tieOrWrong(db: Db, unitId: string, typed: Bound) {
  const item = typed.planItemId
    ? await db
        .selectFrom('planItem')
        .select(['id', 'agreementId'])
        .where('id', '=', typed.planItemId)
        .executeTakeFirst()
    : undefined
  if (typed.planItemId && !item) return refuse('unknown-item', { field: 'planItemId' })
  const agreementId = typed.agreementId ?? item?.agreementId ?? null
  if (item && item.agreementId !== agreementId) return refuse('item-of-another', { field: 'planItemId' })
  if (agreementId && !(await binds(db, agreementId, unitId)))
    return refuse('unknown-agreement', { field: 'agreementId' })
  const noPartnerReason = agreementId ? null : typed.noPartnerReason
  return { ok: true as const, tie: { agreementId, planItemId: item?.id ?? null, noPartnerReason } }
}

async function binds(db: Db, agreementId: string, unitId: string): Promise<boolean> {
  const row = await db
    .selectFrom('agreementUnit')
    .innerJoin('agreement', 'agreement.id', 'agreementUnit.agreementId')
    .select('agreementId')
    .where('agreementId', '=', agreementId)
    .where('agreementUnit.unitId', '=', unitId)
    .where('agreement.stage', '<>', 'dropped')
    .executeTakeFirst()
  return row !== undefined
}

export type CohortView = Cohort & {
  programmeName: string
  programmeHours: number
  needsHearing: boolean
  unitName: string
  agreementTitle: string | null
  promise: string | null
}

/** A cohort of a unit within reach; 404 otherwise. */
export async function findCohort(db: Db, id: string, actor: Actor): Promise<CohortView> {
  const row = await db
    .selectFrom('cohort')
    .innerJoin('programme', 'programme.id', 'cohort.programmeId')
    .innerJoin('unit', 'unit.id', 'cohort.unitId')
    .leftJoin('agreement', 'agreement.id', 'cohort.agreementId')
    .leftJoin('planItem', 'planItem.id', 'cohort.planItemId')
    .selectAll('cohort')
    .select([
      'programme.name as programmeName',
      'programme.lessonHours as programmeHours',
      'programme.needsHearing',
      'unit.shortName as unitName',
      'agreement.title as agreementTitle',
      'planItem.activity as promise',
    ])
    .where('cohort.id', '=', z.uuid().safeParse(id).data ?? null)
    .where((eb) => within(actor, { unit: eb.ref('cohort.unitId'), kanwil: eb.ref('cohort.kanwilId') }))
    .executeTakeFirst()
  return found(row)
}

export async function lockCohort(tx: Tx, id: string, actor: Actor): Promise<CohortView> {
  found(await tx.selectFrom('cohort').select('id').where('id', '=', id).forUpdate().executeTakeFirst())
  return findCohort(tx, id, actor)
}

/** Whether its timetable may still change. */
export const isOpen = ({ stage }: Pick<Cohort, 'stage'>) => stage !== 'finished' && stage !== 'cancelled'

/** What belongs to a cohort's history and to that of what it stands on. */
export const aboutCohort = ({ programmeId, agreementId }: Pick<Cohort, 'programmeId' | 'agreementId'>) =>
  [programmeId, agreementId].filter((each) => each !== null)

/** How many lessons of a cohort are planned outside some days. */
export async function lessonsOutside(db: Db, cohortId: string, from: Day, until: Day): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from lesson where cohort_id = ${cohortId} and stage = 'planned'
      and (held_on < ${from} or held_on > ${until})`.execute(db)
  return rows[0]?.count ?? 0
}

/** What the record says of it. */
export const toldCohort = (cohort: Cohort) => ({
  name: cohort.name,
  fiscalYear: cohort.fiscalYear,
  funding: cohort.funding,
  noPartnerReason: cohort.noPartnerReason,
  instructor: cohort.instructor,
  room: cohort.room,
  startsOn: cohort.startsOn,
  endsOn: cohort.endsOn,
  seats: cohort.seats,
})
