import { z } from 'zod'
import { staffWhoMay } from '#accounts'
import { inReach } from '#agreements'
import {
  type Actor,
  type Day,
  type Db,
  day,
  found,
  line,
  maybe,
  newId,
  refuse,
  type Tx,
  within,
} from '#kernel'
import { permitKindCodes } from './kinds.ts'
import type { Permit } from './tables.ts'

/** What is known of a permit from the first day: of what, for whom, where it is applied for, who sees to it. */
export const permitFields = {
  kind: z.enum(permitKindCodes, 'Pilih jenis izin'),
  subject: line('Isi sarana atau produk', 160),
  holder: line('Isi pemegang izin', 160),
  authority: line('Isi instansi penerbit', 160),
  agreementId: maybe(z.uuid('Pilih kerja sama dari daftar')),
  ownerId: maybe(z.uuid('Pilih penanggung jawab dari daftar')),
  appliedOn: maybe(day('Isi tanggal permohonan')),
  expectedOn: maybe(day('Isi perkiraan terbit')),
}

interface Typed {
  agreementId: string | null
  ownerId: string | null
  appliedOn: Day | null
  expectedOn: Day | null
}

/** What both applying and revising refuse, or the name of the owner. */
export async function ownerOrWrong(db: Db, unitId: string, typed: Typed, actor: Actor, today: Day) {
  const { agreementId, ownerId, appliedOn, expectedOn } = typed
  if (appliedOn && appliedOn > today) return refuse('in-the-future', { field: 'appliedOn' })
  if (appliedOn && expectedOn && expectedOn < appliedOn)
    return refuse('before-it-began', { field: 'expectedOn' })
  if (agreementId && !(await isAgreement(db, agreementId, actor)))
    return refuse('unknown-agreement', { field: 'agreementId' })
  if (!ownerId) return { ok: true as const, ownerName: null }
  const staff = await staffWhoMay(db, 'permit.write', [unitId], today)
  const owner = staff.find(({ id }) => id === ownerId)
  if (!owner) return refuse('not-our-staff', { field: 'ownerId' })
  return { ok: true as const, ownerName: `${owner.name}, ${owner.title}` }
}

async function isAgreement(db: Db, id: string, actor: Actor): Promise<boolean> {
  const row = await db
    .selectFrom('agreement')
    .select('id')
    .where('id', '=', id)
    .where((eb) => inReach(actor, eb.ref('agreement.id')))
    .executeTakeFirst()
  return row !== undefined
}

export type PermitView = Permit & { unitName: string; agreementTitle: string | null }

/** A permit of a unit within reach; 404 otherwise. A regional office writes for its units too. */
export async function findPermit(db: Db, id: string, actor: Actor): Promise<PermitView> {
  const row = await db
    .selectFrom('permit')
    .innerJoin('unit', 'unit.id', 'permit.unitId')
    .leftJoin('agreement', 'agreement.id', 'permit.agreementId')
    .selectAll('permit')
    .select(['unit.name as unitName', 'agreement.title as agreementTitle'])
    .where('permit.id', '=', z.uuid().safeParse(id).data ?? null)
    .where((eb) => within(actor, { unit: eb.ref('permit.unitId'), kanwil: eb.ref('permit.kanwilId') }))
    .executeTakeFirst()
  return found(row)
}

export async function lockPermit(tx: Tx, id: string, actor: Actor): Promise<PermitView> {
  found(await tx.selectFrom('permit').select('id').where('id', '=', id).forUpdate().executeTakeFirst())
  return findPermit(tx, id, actor)
}

/** One step more on the way, in words. */
export async function noteStep(
  tx: Tx,
  { id: permitId, unitId, kanwilId }: Pick<Permit, 'id' | 'unitId' | 'kanwilId'>,
  step: { takenOn: Day; what: string; recordedBy: string; at: Date },
): Promise<void> {
  await tx
    .insertInto('permitStep')
    .values({ id: newId(), permitId, unitId, kanwilId, ...step })
    .execute()
}

export const toldPermit = (permit: Permit) => ({
  kind: permit.kind,
  subject: permit.subject,
  holder: permit.holder,
  authority: permit.authority,
  owner: permit.ownerName,
  appliedOn: permit.appliedOn,
  expectedOn: permit.expectedOn,
})
