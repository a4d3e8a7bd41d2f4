import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { homeOf } from './queries.ts'

/** The person behind the link, known by it alone, sets a password. */
export const acceptInvitation = act({
  name: 'invitation.accepted',
  permission: 'invitation.accept',

  input: z.object({ id: z.uuid(), passwordHash: z.string() }),

  async run({ tx, actor, now }, { id, passwordHash }) {
    const used = await tx
      .updateTable('invitation')
      .set({ usedAt: now })
      .where('id', '=', id)
      .where('accountId', '=', actor.accountId)
      .where('usedAt', 'is', null)
      .where('expiresAt', '>', now)
      .executeTakeFirst()
    if (!actor.accountId || used.numUpdatedRows === 0n) return refuse('link-used')

    await tx
      .updateTable('account')
      .set({ passwordHash, knownDeviceSalt: randomUUID() })
      .where('id', '=', actor.accountId)
      .execute()
    await tx
      .updateTable('session')
      .set({ endedAt: now })
      .where('accountId', '=', actor.accountId)
      .where('endedAt', 'is', null)
      .execute()
    return done(
      { id: actor.accountId },
      { subject: actor.accountId, scope: await homeOf(tx, actor.accountId) },
    )
  },
})
