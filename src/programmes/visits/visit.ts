import { z } from 'zod'
import { type Actor, type Db, day, found, line, maybe, paragraph, type Tx, within } from '#kernel'
import type { StudyVisit } from '../tables.ts'
import { timeOfDay } from '../timetable/times.ts'

const mostEscorts = 30

/** Where a visit goes, when, with whose permission and who guards it. */
export const visitFields = {
  destination: line('Isi tujuan kunjungan', 160),
  purpose: line('Isi maksud kunjungan', 300),
  planItemId: maybe(z.uuid('Pilih dari daftar')),
  heldOn: day('Isi tanggal kunjungan'),
  departsAt: timeOfDay('Isi jam berangkat'),
  returnsAt: timeOfDay('Isi jam kembali'),
  permitNumber: maybe(line('Isi nomor surat izin', 120)),
  permitIssuer: maybe(line('Isi penerbit surat izin', 160)),
  escorts: maybe(paragraph('Isi pengawal', 2000)).transform((text) =>
    (text ?? '')
      .split('\n')
      .map((each) => each.replace(/\s+/g, ' ').trim().slice(0, 160))
      .filter((each) => each !== '')
      .slice(0, mostEscorts),
  ),
}

interface Typed {
  departsAt: string
  returnsAt: string
  permitNumber: string | null
  permitIssuer: string | null
}

/** A visit is back after it left, and a permit has both a number and an issuer. */
export function wellTyped<Schema extends z.ZodType<Typed>>(schema: Schema) {
  return schema
    .refine(({ departsAt, returnsAt }) => returnsAt > departsAt, {
      error: 'Jam kembali tidak setelah jam berangkat.',
      path: ['returnsAt'],
    })
    .refine(({ permitNumber, permitIssuer }) => permitIssuer === null || permitNumber !== null, {
      error: 'Isi nomor surat izin.',
      path: ['permitNumber'],
    })
    .refine(({ permitNumber, permitIssuer }) => permitNumber === null || permitIssuer !== null, {
      error: 'Isi penerbit surat izin.',
      path: ['permitIssuer'],
    })
}

export type VisitView = StudyVisit & {
  cohortName: string
  /** What the cohort carries out. */
  agreementId: string | null
  programmeName: string
  unitName: string
  promise: string | null
  /** A visit that somebody reported by hand for the same promise and day. */
  reportId: string | null
}

/** A visit of a unit within reach; 404 otherwise. */
export async function findVisit(db: Db, id: string, actor: Actor): Promise<VisitView> {
  return found(
    await db
      .selectFrom('studyVisit')
      .innerJoin('cohort', 'cohort.id', 'studyVisit.cohortId')
      .innerJoin('programme', 'programme.id', 'cohort.programmeId')
      .innerJoin('unit', 'unit.id', 'studyVisit.unitId')
      .selectAll('studyVisit')
      .leftJoin('planItem', 'planItem.id', 'studyVisit.planItemId')
      .select([
        'cohort.name as cohortName',
        'cohort.agreementId',
        'programme.name as programmeName',
        'unit.shortName as unitName',
        'planItem.activity as promise',
      ])
      .select((eb) =>
        eb
          .selectFrom('factReport')
          .select('factReport.id')
          .whereRef('factReport.planItemId', '=', 'studyVisit.planItemId')
          .whereRef('factReport.happenedOn', '=', 'studyVisit.heldOn')
          .where('factReport.kind', '=', 'visit')
          .where('factReport.takenBackOn', 'is', null)
          .limit(1)
          .as('reportId'),
      )
      .where('studyVisit.id', '=', z.uuid().safeParse(id).data ?? null)
      .where((eb) =>
        within(actor, { unit: eb.ref('studyVisit.unitId'), kanwil: eb.ref('studyVisit.kanwilId') }),
      )
      .executeTakeFirst(),
  )
}

export async function lockVisit(tx: Tx, id: string, actor: Actor): Promise<VisitView> {
  found(await tx.selectFrom('studyVisit').select('id').where('id', '=', id).forUpdate().executeTakeFirst())
  return findVisit(tx, id, actor)
}

/** Ticked people, in a list that may be empty. */
export const somePeople = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.uuid('Pilih dari daftar'), 'Pilih dari daftar').max(500),
)

/** What the record says of it; whom it takes along is said in numbers only. */
export const toldVisit = (visit: VisitView) => ({
  destination: visit.destination,
  purpose: visit.purpose,
  promise: visit.promise,
  heldOn: visit.heldOn,
  departsAt: visit.departsAt.slice(0, 5),
  returnsAt: visit.returnsAt.slice(0, 5),
  permitNumber: visit.permitNumber,
  permitIssuer: visit.permitIssuer,
  escorts: visit.escorts.length,
})
