import { z } from 'zod'
import { act, done, line, refuse } from '#kernel'
import { aboutPledge, lockPledge } from './pledge.ts'

/** The rest will not come: the partner took its word back. What has come stays counted. */
export const withdraw = act({
  name: 'pledge.withdrawn',
  permission: 'pledge.write',

  input: z.object({ id: z.uuid(), reason: line('Isi alasan', 240) }),

  async run({ tx, actor, today }, { id, reason }) {
    const pledge = await lockPledge(tx, id, actor)
    if (pledge.withdrawnOn !== null) return refuse('is-withdrawn')
    await tx
      .updateTable('pledge')
      .set({ withdrawnOn: today, withdrawnReason: reason, version: pledge.version + 1 })
      .where('id', '=', id)
      .execute()
    const after = { what: pledge.what, withdrawnOn: today }
    return done({ id }, { subject: id, about: aboutPledge(pledge), scope: pledge, after, reason })
  },
})
