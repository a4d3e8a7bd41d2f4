import { z } from 'zod'
import { act, done } from '#kernel'

/** The recovery codes go with it: they stand in for nothing now. */
export const removeSecondFactor = act({
  name: 'second-factor.removed',
  permission: 'account.secure',

  input: z.object({}),

  async run({ tx, actor }) {
    const accountId = actor.accountId ?? ''
    await tx
      .updateTable('account')
      .set({ totpSecret: null, totpStep: null })
      .where('id', '=', accountId)
      .execute()
    await tx.deleteFrom('recoveryCode').where('accountId', '=', accountId).execute()
    const change = { before: { secondFactor: 'dipasang' }, after: { secondFactor: 'tidak ada' } }
    return done({ id: accountId }, { subject: accountId, scope: actor.scope, ...change })
  },
})
