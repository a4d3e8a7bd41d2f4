import { z } from 'zod'
import { lockAgreement, mayEdit, planStage, writeAnnex } from '#agreements'
import { act, done, newId, refuse } from '#kernel'
import { countedBy } from './facts/counting.ts'
import { datesInOrder, itemFields, named, unfit } from './item.ts'

/** One more promise in the annex. */
export const add = act({
  name: 'plan-item.added',
  permission: 'plan.write',

  input: z.object({ id: z.uuid(), ...itemFields }).refine(datesInOrder.check, datesInOrder.says),

  async run(moment, { id, counting, ...typed }) {
    const item = { ...typed, countsBy: countedBy(counting, typed) }
    const { tx, actor, now, today } = moment
    const agreement = await lockAgreement(tx, id, actor)
    if (!mayEdit(actor, 'plan', planStage(agreement))) return refuse('locked')
    const held = await writeAnnex(moment, agreement)
    if (held) return held
    const wrong = await unfit(tx, agreement, item, today)
    if (wrong) return wrong

    const { unitId, kanwilId } = agreement
    const itemId = newId()
    const last = await tx
      .selectFrom('planItem')
      .select((eb) => eb.fn.max('placeInOrder').as('place'))
      .where('agreementId', '=', id)
      .executeTakeFirst()
    const placeInOrder = 1 + (last?.place ?? 0)
    await tx
      .insertInto('planItem')
      .values({ id: itemId, agreementId: id, unitId, kanwilId, placeInOrder, ...item, createdAt: now })
      .execute()
    return done(
      { id, itemId },
      { subject: itemId, about: [id], scope: { unitId, kanwilId }, after: await named(tx, item) },
    )
  },
})
