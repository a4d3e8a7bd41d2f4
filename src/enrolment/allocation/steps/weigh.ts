import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { lockRound } from '../round.ts'

/** Everybody is weighed, and the search for the best begins: how much there is to search is shown meanwhile. */
export const weighed = act({
  name: 'allocation.weighed',
  permission: 'allocation.carry-on',
  input: z.object({ id: z.uuid(), pairs: z.number() }),

  async run({ tx, actor }, { id, pairs }) {
    const round = await lockRound(tx, id, actor)
    if (round.state !== 'begun') return refuse('moved-on')
    await tx.updateTable('allocationRound').set({ pairs }).where('id', '=', id).execute()
    return done({ id }, { subject: id, scope: round, after: { pairs } })
  },
})
