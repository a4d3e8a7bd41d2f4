import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { act, done } from '#kernel'
import { endSessionsBut } from './end-other-sessions.ts'

/** Whoever knew the old password is out: other sessions end, and no device is known any more. */
export const changePassword = act({
  name: 'password.changed',
  permission: 'account.secure',

  input: z.object({ passwordHash: z.string(), keep: z.uuid() }),

  async run({ tx, actor, now }, { passwordHash, keep }) {
    const accountId = actor.accountId ?? ''
    await tx
      .updateTable('account')
      .set({ passwordHash, knownDeviceSalt: randomUUID() })
      .where('id', '=', accountId)
      .execute()
    await endSessionsBut(tx, accountId, keep, now)
    return done({ id: accountId }, { subject: accountId, scope: actor.scope })
  },
})
