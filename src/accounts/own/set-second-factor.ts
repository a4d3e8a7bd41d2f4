import { z } from 'zod'
import { act, done } from '#kernel'

/** From now on a code of the app is asked too. The first code, already checked, is spent with it. */
export const setSecondFactor = act({
  name: 'second-factor.set',
  permission: 'account.secure',

  input: z.object({ sealedSecret: z.string(), step: z.bigint() }),

  async run({ tx, actor }, { sealedSecret, step }) {
    const accountId = actor.accountId ?? ''
    await tx
      .updateTable('account')
      .set({ totpSecret: sealedSecret, totpStep: step })
      .where('id', '=', accountId)
      .execute()
    const after = { secondFactor: 'dipasang' }
    return done({ id: accountId }, { subject: accountId, scope: actor.scope, after })
  },
})
