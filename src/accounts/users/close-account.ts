import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { holdsPostsElsewhere, homeOf, lockAccount } from './queries.ts'

export const closeAccount = act({
  name: 'account.closed',
  permission: 'account.administer',

  input: z.object({
    id: z.uuid(),
    reason: z.string('Isi alasan').trim().min(5, 'Tulis alasan dengan beberapa kata').max(300),
  }),

  async run({ tx, actor, now, today }, { id, reason }) {
    const account = await lockAccount(tx, id, actor)
    if (account.closedAt) return refuse('account-closed')
    if (account.id === actor.accountId) return refuse('own-account')
    if (await holdsPostsElsewhere(tx, id, today)) return refuse('holds-posts-elsewhere')

    await tx
      .updateTable('account')
      .set({ closedAt: now, version: account.version + 1 })
      .where('id', '=', id)
      .execute()
    await tx
      .updateTable('session')
      .set({ endedAt: now })
      .where('accountId', '=', id)
      .where('endedAt', 'is', null)
      .execute()
    await tx
      .updateTable('invitation')
      .set({ usedAt: now })
      .where('accountId', '=', id)
      .where('usedAt', 'is', null)
      .execute()

    const state = { before: { state: 'terbuka' }, after: { state: 'ditutup' } }
    return done({ id }, { subject: id, scope: await homeOf(tx, id), ...state, reason })
  },
})
