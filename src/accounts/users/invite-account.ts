import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { act, done, newId, refuse } from '#kernel'
import { lockUnit } from '../units/queries.ts'
import { keepInvitation } from './invitations.ts'
import { keepPost, postFacts, wrongPost } from './post-facts.ts'
import { username } from './username.ts'

export const inviteAccount = act({
  name: 'account.invited',
  permission: 'account.administer',

  input: postFacts.extend({
    name: z.string('Isi nama lengkap').trim().min(2, 'Nama terlalu pendek').max(120, 'Nama terlalu panjang'),
    username,
    email: z.email('Alamat surel tidak dikenali').optional(),
  }),

  async run({ tx, actor, now }, { name, username, email, ...post }) {
    const unit = await lockUnit(tx, post.unitId, actor)
    const wrong = wrongPost(post, unit)
    if (wrong) return refuse(wrong, { field: wrong === 'role-of-another-level' ? 'roles' : 'validTo' })

    // Names are unique in the whole country, beyond what this administrator can see.
    const id = newId()
    const { numInsertedOrUpdatedRows: made } = await tx
      .insertInto('account')
      .values({ id, name, username, email: email ?? null, knownDeviceSalt: randomUUID(), createdAt: now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    if (made === 0n) return refuse('username-taken', { field: 'username' })
    const postId = newId()
    const inWords = await keepPost(tx, postId, id, post, unit)
    const invitationId = await keepInvitation(
      tx,
      { accountId: id, purpose: 'invite', createdBy: actor.accountId },
      now,
    )

    return done(
      { id, postId, invitationId },
      {
        subject: id,
        about: [postId],
        scope: { unitId: unit.id, kanwilId: unit.kanwilId },
        after: { name, username, email: email ?? null, ...inWords },
      },
    )
  },
})
