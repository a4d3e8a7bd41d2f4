import { z } from 'zod'
import { type Actor, type Db, found, line, maybe, paragraph, type Tx, within } from '#kernel'
import { certificateCodes, programmeKindCodes } from '../kinds.ts'
import type { Programme } from '../tables.ts'
import { wholeNumber } from '../whole-number.ts'

/** What a programme is, whoever takes it. */
export const programmeFields = {
  name: line('Isi nama program', 160),
  kind: z.enum(programmeKindCodes, 'Pilih jenis program'),
  purpose: maybe(paragraph('Isi tujuan program', 2000)),
  lessonHours: wholeNumber('Isi jumlah jam pelajaran', 1, 5000),
  capacity: wholeNumber('Isi daya tampung', 1, 5000),
  certificate: z.enum(certificateCodes, 'Pilih hasil akhir program'),
  minAttendance: wholeNumber('Isi batas kehadiran', 0, 100),
  needsHearing: z
    .literal('ya')
    .optional()
    .transform((ticked) => ticked === 'ya'),
}

export type ProgrammeView = Programme & { unitName: string; templateUnit: string | null }

/** A programme within reach; 404 otherwise. */
export async function findProgramme(db: Db, id: string, actor: Actor): Promise<ProgrammeView> {
  const row = await db
    .selectFrom('programme')
    .innerJoin('unit', 'unit.id', 'programme.unitId')
    .leftJoin('template', 'template.id', 'programme.templateId')
    .leftJoin('unit as origin', 'origin.id', 'template.unitId')
    .selectAll('programme')
    .select(['unit.shortName as unitName', 'origin.shortName as templateUnit'])
    .where('programme.id', '=', z.uuid().safeParse(id).data ?? null)
    .where((eb) => within(actor, { unit: eb.ref('programme.unitId'), kanwil: eb.ref('programme.kanwilId') }))
    .executeTakeFirst()
  return found(row)
}

export async function lockProgramme(tx: Tx, id: string, actor: Actor): Promise<ProgrammeView> {
  found(await tx.selectFrom('programme').select('id').where('id', '=', id).forUpdate().executeTakeFirst())
  return findProgramme(tx, id, actor)
}

/** What the record and a colleague's form say of it. */
export const toldProgramme = (programme: Programme) => ({
  name: programme.name,
  kind: programme.kind,
  purpose: programme.purpose,
  lessonHours: programme.lessonHours,
  capacity: programme.capacity,
  certificate: programme.certificate,
  minAttendance: programme.minAttendance,
  needsHearing: programme.needsHearing,
})
