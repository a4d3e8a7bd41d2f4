import { z } from 'zod'
import { act, done, found } from '#kernel'

/** One session of one's own list; signing out is ending the session one is in. */
export const endSession = act({
  name: 'session.ended',
  permission: 'session.end',

  input: z.object({ id: z.uuid() }),

  async run({ tx, actor, now }, { id }) {
    const session = found(
      await tx
        .selectFrom('session')
        .select(['id', 'device', 'endedAt'])
        .where('id', '=', id)
        .where('accountId', '=', actor.accountId)
        .forUpdate()
        .executeTakeFirst(),
    )
    await tx
      .updateTable('session')
      .set({ endedAt: session.endedAt ?? now })
      .where('id', '=', id)
      .execute()
    const { scope, accountId } = actor
    return done({ id }, { subject: accountId ?? id, about: [id], scope, before: { device: session.device } })
  },
})
