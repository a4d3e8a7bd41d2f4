import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { keepInvitation } from './invitations.ts'
import { holdsPostsElsewhere, homeOf, lockAccount } from './queries.ts'

export const resetPassword = act({
  name: 'password.reset-link',
  permission: 'account.administer',

  input: z.object({
    id: z.uuid(),
    /** For a lost telephone: the person signs in with the password alone and sets a new second factor. */
    dropSecondFactor: z.literal('ya').optional(),
  }),

  async run({ tx, actor, now, today }, { id, dropSecondFactor }) {
    const account = await lockAccount(tx, id, actor)
    if (account.closedAt) return refuse('account-closed')
    if (account.id === actor.accountId) return refuse('own-account')
    if (await holdsPostsElsewhere(tx, id, today)) return refuse('holds-posts-elsewhere')

    const purpose = account.hasPassword ? 'reset' : 'invite'
    const invitationId = await keepInvitation(tx, { accountId: id, purpose, createdBy: actor.accountId }, now)
    if (dropSecondFactor) {
      await tx.updateTable('account').set({ totpSecret: null, totpStep: null }).where('id', '=', id).execute()
      await tx.deleteFrom('recoveryCode').where('accountId', '=', id).execute()
    }

    const second = (set: boolean) => (set ? 'dipasang' : 'tidak ada')
    return done(
      { id, invitationId },
      {
        subject: id,
        scope: await homeOf(tx, id),
        before: { secondFactor: second(account.secondFactor) },
        after: { secondFactor: second(account.secondFactor && !dropSecondFactor) },
      },
    )
  },
})
