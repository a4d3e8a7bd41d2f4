import { z } from 'zod'
import { type Actor, type Db, found, line, maybe, type Tx, within } from '#kernel'
import { timeOfDay } from '#programmes'
import type { Routine } from './tables.ts'

/** What may be put right of a service without laying its days anew. */
export const routineFields = {
  name: line('Isi nama layanan', 160),
  place: line('Isi tempat', 160),
  beginsAt: timeOfDay('Isi jam mulai'),
  endsAt: timeOfDay('Isi jam selesai'),
  partnerPeople: maybe(line('Isi petugas mitra', 240)),
}

export const timesInOrder = {
  check: ({ beginsAt, endsAt }: { beginsAt: string; endsAt: string }) => endsAt > beginsAt,
  says: { error: 'Jam selesai tidak setelah jam mulai.', path: ['endsAt'] },
}

export type RoutineView = Routine & {
  unitName: string
  agreementTitle: string
  activity: string
  /** Which facts count for its promise. */
  countsBy: string | null
}

/** A service of a unit within reach; 404 otherwise. */
export async function findRoutine(db: Db, id: string, actor: Actor): Promise<RoutineView> {
  const row = await db
    .selectFrom('routine')
    .innerJoin('unit', 'unit.id', 'routine.unitId')
    .innerJoin('agreement', 'agreement.id', 'routine.agreementId')
    .innerJoin('planItem', 'planItem.id', 'routine.planItemId')
    .selectAll('routine')
    .select(['unit.name as unitName', 'agreement.title as agreementTitle'])
    .select(['planItem.activity', 'planItem.countsBy'])
    .where('routine.id', '=', z.uuid().safeParse(id).data ?? null)
    .where((eb) => within(actor, { unit: eb.ref('routine.unitId'), kanwil: eb.ref('routine.kanwilId') }))
    .executeTakeFirst()
  return found(row)
}

export async function lockRoutine(tx: Tx, id: string, actor: Actor): Promise<RoutineView> {
  found(await tx.selectFrom('routine').select('id').where('id', '=', id).forUpdate().executeTakeFirst())
  return findRoutine(tx, id, actor)
}

export const aboutRoutine = ({ agreementId, planItemId }: Pick<Routine, 'agreementId' | 'planItemId'>) => [
  planItemId,
  agreementId,
]

export const toldRoutine = (routine: Pick<Routine, keyof typeof routineFields>) => ({
  name: routine.name,
  place: routine.place,
  beginsAt: routine.beginsAt.slice(0, 5),
  endsAt: routine.endsAt.slice(0, 5),
  partnerPeople: routine.partnerPeople,
})
