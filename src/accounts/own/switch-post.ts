import { z } from 'zod'
import { act, done, found, refuse } from '#kernel'
import { isCurrent, postsOf, postTitle } from '../posts.ts'

/** The session goes on in another post of the same person: other rights, another reach. */
export const switchPost = act({
  name: 'post.switched',
  permission: 'post.switch',

  input: z.object({ session: z.uuid(), post: z.uuid('Pilih jabatan') }),

  async run({ tx, actor, now }, { session, post: postId }) {
    const accountId = actor.accountId ?? ''
    const post = found((await postsOf(tx, accountId)).find(({ id }) => id === postId))
    if (!isCurrent(post, now)) return refuse('not-in-force', { field: 'post' })
    found(
      await tx
        .updateTable('session')
        .set({ postId })
        .where('id', '=', session)
        .where('accountId', '=', accountId)
        .returning('id')
        .executeTakeFirst(),
    )
    return done(
      { postId },
      {
        subject: accountId,
        about: [postId],
        scope: { unitId: post.unitId, kanwilId: post.kanwilId },
        before: { post: actor.post },
        after: { post: postTitle(post) },
      },
    )
  },
})
