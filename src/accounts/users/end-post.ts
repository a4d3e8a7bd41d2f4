import { z } from 'zod'
import { act, addDays, done, found, refuse, within } from '#kernel'
import { postTitle } from '../posts.ts'

export const endPost = act({
  name: 'post.ended',
  permission: 'account.administer',

  /** `id` is the account. A last day of yesterday takes the rights away at once. */
  input: z.object({ id: z.uuid(), post: z.uuid(), lastDay: z.iso.date('Isi hari terakhir') }),

  async run({ tx, actor, today }, { id, post: postId, lastDay }) {
    const post = found(
      await tx
        .selectFrom('post')
        .selectAll()
        .where('id', '=', postId)
        .where('accountId', '=', id)
        .where((eb) => within(actor, { unit: eb.ref('post.unitId'), kanwil: eb.ref('post.kanwilId') }))
        .forUpdate()
        .executeTakeFirst(),
    )
    if (id === actor.accountId) return refuse('own-account')
    if (post.validTo && post.validTo < today) return refuse('already-ended')
    if (lastDay < addDays(post.validFrom, -1)) {
      return refuse('before-it-began', { field: 'lastDay', since: post.validFrom })
    }

    await tx.updateTable('post').set({ validTo: lastDay }).where('id', '=', postId).execute()
    return done(
      { id, postId },
      {
        subject: id,
        about: [postId],
        scope: { unitId: post.unitId, kanwilId: post.kanwilId },
        before: { post: postTitle(post), validTo: post.validTo },
        after: { post: postTitle(post), validTo: lastDay },
      },
    )
  },
})
