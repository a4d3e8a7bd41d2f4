import { z } from 'zod'
import { act, done, found, maybe, newId, refuse, within } from '#kernel'
import { noteStep, ownerOrWrong, permitFields } from './permit.ts'

/** A permit is applied for, or prepared to be: for a facility or a product, perhaps to follow one that ends. */
export const apply = act({
  name: 'permit.applied',
  permission: 'permit.write',

  input: z.object({
    unitId: z.uuid('Pilih satuan kerja').optional(),
    renewsId: maybe(z.uuid('Pilih izin yang diperpanjang')),
    ...permitFields,
  }),

  async run({ tx, actor, now, today }, { unitId, renewsId, ...input }) {
    const unit = found(
      await tx
        .selectFrom('unit')
        .select(['id', 'kanwilId'])
        .where('id', '=', unitId ?? found(actor.scope).unitId)
        .where((eb) => within(actor, { unit: eb.ref('unit.id'), kanwil: eb.ref('unit.kanwilId') }))
        .executeTakeFirst(),
    )
    const scope = { unitId: unit.id, kanwilId: unit.kanwilId }
    const outcome = await ownerOrWrong(tx, unit.id, input, actor, today)
    if (!outcome.ok) return outcome
    const { ownerName } = outcome
    if (renewsId) {
      const old = await tx
        .selectFrom('permit')
        .select(['unitId', 'stage'])
        .where('id', '=', renewsId)
        .executeTakeFirst()
      if (old?.unitId !== unit.id || old.stage !== 'granted') return refuse('renews-another')
    }

    const id = newId()
    const movedOn = input.appliedOn ?? today
    await tx
      .insertInto('permit')
      .values({ id, ...scope, ...input, ownerName, renewsId, stage: 'in-progress', movedOn, createdAt: now })
      .execute()
    const what = input.appliedOn ? 'Permohonan diajukan' : 'Permohonan mulai disiapkan'
    await noteStep(tx, { id, ...scope }, { takenOn: movedOn, what, recordedBy: actor.name, at: now })
    const { ownerId: _, agreementId, ...told } = input
    const about = [agreementId, renewsId].filter((each) => each !== null)
    return done({ id }, { subject: id, about, scope, after: { ...told, owner: ownerName } })
  },
})
