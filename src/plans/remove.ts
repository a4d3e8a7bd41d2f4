import { z } from 'zod'
import { lockAgreement, mayEdit, planStage, writeAnnex } from '#agreements'
import { act, done, refuse } from '#kernel'
import { named, toldItem } from './item.ts'
import { lockItem } from './queries.ts'

/** Takes a promise out of the annex before anybody signs it; the record keeps what it said. */
export const remove = act({
  name: 'plan-item.removed',
  permission: 'plan.write',

  input: z.object({ id: z.uuid(), itemId: z.uuid() }),

  async run(moment, { id, itemId }) {
    const { tx, actor } = moment
    const agreement = await lockAgreement(tx, id, actor)
    if (!mayEdit(actor, 'plan', planStage(agreement))) return refuse('locked')
    const held = await writeAnnex(moment, agreement)
    if (held) return held
    const item = await lockItem(tx, id, itemId)
    await tx.deleteFrom('planItem').where('id', '=', itemId).execute()
    return done(
      { id },
      { subject: itemId, about: [id], scope: agreement, before: await named(tx, toldItem(item)) },
    )
  },
})
