import { z } from 'zod'
import { lockAgreement, mayEdit, planStage, writeAnnex } from '#agreements'
import { act, done, refuse, version } from '#kernel'
import { countedBy } from './facts/counting.ts'
import { datesInOrder, itemFields, named, toldItem, unfit } from './item.ts'
import { lockItem } from './queries.ts'

/** Changes a promise while the annex is still being written. */
export const revise = act({
  name: 'plan-item.revised',
  permission: 'plan.write',

  input: z
    .object({ id: z.uuid(), itemId: z.uuid(), version, ...itemFields })
    .refine(datesInOrder.check, datesInOrder.says),

  async run(moment, { id, itemId, version: seen, counting, ...typed }) {
    const input = { ...typed, countsBy: countedBy(counting, typed) }
    const { tx, actor, today } = moment
    const agreement = await lockAgreement(tx, id, actor)
    if (!mayEdit(actor, 'plan', planStage(agreement))) return refuse('locked')
    const held = await writeAnnex(moment, agreement)
    if (held) return held
    const item = await lockItem(tx, id, itemId)
    if (item.version !== seen) {
      return refuse('changed-meanwhile', { theirs: { ...toldItem(item), version: item.version } })
    }
    const wrong = await unfit(tx, agreement, input, today)
    if (wrong) return wrong

    await tx
      .updateTable('planItem')
      .set({ ...input, version: seen + 1 })
      .where('id', '=', itemId)
      .execute()
    return done(
      { id, itemId },
      {
        subject: itemId,
        about: [id],
        scope: agreement,
        before: await named(tx, toldItem(item)),
        after: await named(tx, input),
      },
    )
  },
})
