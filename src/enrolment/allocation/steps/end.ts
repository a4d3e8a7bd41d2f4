import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { lockRound } from '../round.ts'

/** An officer gives a round up, while it is reckoned or before it is approved; nobody's place changes. */
export const cancel = act({
  name: 'allocation.cancelled',
  permission: 'allocation.prepare',
  input: z.object({ id: z.uuid() }),

  async run({ tx, actor, now }, { id }) {
    const round = await lockRound(tx, id, actor)
    if (round.state !== 'begun' && round.state !== 'proposed') return refuse('moved-on')
    await tx.deleteFrom('allocationLine').where('roundId', '=', id).execute()
    await tx
      .updateTable('allocationRound')
      .set({ state: 'cancelled', endedAt: now, version: round.version + 1 })
      .where('id', '=', id)
      .execute()
    return done({ id }, { subject: id, scope: round, after: { state: 'cancelled' } })
  },
})

/** It cannot be reckoned: why is said on its page. */
export const fail = act({
  name: 'allocation.failed',
  permission: 'allocation.carry-on',
  input: z.object({ id: z.uuid(), fault: z.enum(['too-large', 'unsolved']) }),

  async run({ tx, actor, now }, { id, fault }) {
    const round = await lockRound(tx, id, actor)
    if (round.state !== 'begun') return refuse('moved-on')
    await tx
      .updateTable('allocationRound')
      .set({ state: 'failed', fault, endedAt: now, version: round.version + 1 })
      .where('id', '=', id)
      .execute()
    return done({ id }, { subject: id, scope: round, after: { fault } })
  },
})
