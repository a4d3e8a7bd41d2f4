import { z } from 'zod'
import { lockAgreement, type Stage } from '#agreements'
import { act, done, refuse } from '#kernel'
import { lockItem } from '../queries.ts'
import { countedBy, countingCodes } from './counting.ts'

const over: readonly Stage[] = ['dropped']

/**
 * Which facts count for a promise. The paper does not say it, so it is put right without an addendum; the facts stay
 * as they are and are only read anew.
 */
export const setCounting = act({
  name: 'plan-item.counting-set',
  permission: 'plan.write',

  input: z.object({ id: z.uuid(), itemId: z.uuid(), counting: z.enum(countingCodes, 'Pilih yang dihitung') }),

  async run({ tx, actor }, { id, itemId, counting }) {
    const agreement = await lockAgreement(tx, id, actor)
    const item = await lockItem(tx, id, itemId)
    if (over.includes(agreement.stage)) return refuse('locked')
    if (item.doneOn !== null) return refuse('is-done')
    const countsBy = countedBy(counting, item)
    await tx.updateTable('planItem').set({ countsBy }).where('id', '=', itemId).execute()
    return done(
      { id, itemId },
      {
        subject: itemId,
        about: [id],
        scope: agreement,
        before: { countsBy: item.countsBy ?? 'none' },
        after: { activity: item.activity, countsBy: countsBy ?? 'none' },
      },
    )
  },
})
