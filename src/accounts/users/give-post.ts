import { z } from 'zod'
import { act, done, newId, refuse } from '#kernel'
import { lockUnit } from '../units/queries.ts'
import { keepPost, postFacts, wrongPost } from './post-facts.ts'
import { lockAccount } from './queries.ts'

export const givePost = act({
  name: 'post.given',
  permission: 'account.administer',

  /** `id` is the account. */
  input: postFacts.extend({ id: z.uuid() }),

  async run({ tx, actor, today }, { id, ...post }) {
    const account = await lockAccount(tx, id, actor)
    if (account.closedAt) return refuse('account-closed')
    if (account.id === actor.accountId) return refuse('own-account')
    const unit = await lockUnit(tx, post.unitId, actor)
    const wrong = wrongPost(post, unit)
    if (wrong) return refuse(wrong, { field: wrong === 'role-of-another-level' ? 'roles' : 'validTo' })
    const held = await tx
      .selectFrom('post')
      .select('id')
      .where('accountId', '=', id)
      .where('unitId', '=', unit.id)
      .where('title', '=', post.title)
      .where((eb) => eb.or([eb('validTo', 'is', null), eb('validTo', '>=', today)]))
      .executeTakeFirst()
    if (held) return refuse('holds-it-already', { field: 'title' })

    const postId = newId()
    const after = await keepPost(tx, postId, id, post, unit)
    return done(
      { id, postId },
      {
        subject: id,
        about: [postId],
        scope: { unitId: unit.id, kanwilId: unit.kanwilId },
        ...(after && { after }),
      },
    )
  },
})
