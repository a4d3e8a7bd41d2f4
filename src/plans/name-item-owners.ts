import { z } from 'zod'
import { lockAgreement, type Stage, stageOn } from '#agreements'
import { act, done, maybe, refuse, version } from '#kernel'
import { named, toldItem, unfit } from './item.ts'
import { lockItem } from './queries.ts'

const changing: readonly Stage[] = ['active']

/** Who keeps a promise from now on; people move while the paper stands still, so it is no change of the annex. */
export const nameItemOwners = act({
  name: 'plan-item.owners-named',
  permission: 'plan.write',

  input: z.object({
    id: z.uuid(),
    itemId: z.uuid(),
    version,
    ourOwnerId: maybe(z.uuid('Pilih penanggung jawab unit')),
    partnerOwnerId: maybe(z.uuid('Pilih penanggung jawab mitra')),
  }),

  async run({ tx, actor, today }, { id, itemId, version: seen, ...input }) {
    const agreement = await lockAgreement(tx, id, actor)
    const item = await lockItem(tx, id, itemId)
    if (!changing.includes(stageOn(agreement, today)) || item.doneOn !== null) return refuse('locked')
    const { ourOwnerId, partnerOwnerId } = item
    if (item.version !== seen) {
      return refuse('changed-meanwhile', { theirs: { ourOwnerId, partnerOwnerId, version: item.version } })
    }
    const wrong = await unfit(tx, agreement, { ...item, ...input }, today)
    if (wrong) return wrong
    await tx
      .updateTable('planItem')
      .set({ ...input, version: seen + 1 })
      .where('id', '=', itemId)
      .execute()
    const owners = async (who: typeof input) => {
      const { ourOwner, partnerOwner } = await named(tx, { ...toldItem(item), ...who })
      return { ourOwner, partnerOwner }
    }
    return done(
      { id, itemId },
      {
        subject: itemId,
        about: [id],
        scope: agreement,
        before: await owners({ ourOwnerId, partnerOwnerId }),
        after: await owners(input),
      },
    )
  },
})
