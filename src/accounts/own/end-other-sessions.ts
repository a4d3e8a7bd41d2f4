import { z } from 'zod'
import { act, done, type Tx } from '#kernel'

/** Every session of one's own but the one that asks. */
export const endOtherSessions = act({
  name: 'other-sessions.ended',
  permission: 'session.end',

  input: z.object({ keep: z.uuid() }),

  async run({ tx, actor, now }, { keep }) {
    const accountId = actor.accountId ?? keep
    const count = await endSessionsBut(tx, accountId, keep, now)
    return done({ count }, { subject: accountId, scope: actor.scope, after: { count } })
  },
})

/** Returns how many were still open. */
export async function endSessionsBut(tx: Tx, accountId: string, keep: string, now: Date): Promise<number> {
  const ended = await tx
    .updateTable('session')
    .set({ endedAt: now })
    .where('accountId', '=', accountId)
    .where('id', '!=', keep)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  return Number(ended.numUpdatedRows)
}
