import { z } from 'zod'
import { act, done, refuse } from '#kernel'

/** New codes take the place of all earlier ones; only fingerprints are kept. */
export const makeRecoveryCodes = act({
  name: 'recovery-codes.made',
  permission: 'account.secure',

  input: z.object({ setId: z.uuid(), hashes: z.array(z.string()) }),

  async run({ tx, actor, now }, { setId, hashes }) {
    const accountId = actor.accountId ?? ''
    const account = await tx
      .selectFrom('account')
      .select('secondFactor')
      .where('id', '=', accountId)
      .executeTakeFirst()
    if (!account?.secondFactor) return refuse('no-second-factor')

    await tx.deleteFrom('recoveryCode').where('accountId', '=', accountId).execute()
    await tx
      .insertInto('recoveryCode')
      .values(hashes.map((hash) => ({ accountId, hash, setId, madeAt: now })))
      .execute()
    const after = { count: hashes.length }
    return done({ setId }, { subject: accountId, scope: actor.scope, after })
  },
})
