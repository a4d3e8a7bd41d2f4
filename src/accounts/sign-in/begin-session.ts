import { z } from 'zod'
import { act, done, newId, refuse, type Tx } from '#kernel'
import { isCurrent, postsOf, postTitle } from '../posts.ts'

const week = 7 * 86_400_000

/** What proved the person beyond the password: the step of an app's code, or a recovery code. */
const proof = z.union([z.object({ step: z.bigint() }), z.object({ recoveryHash: z.string() })])

export const beginSession = act({
  name: 'session.begun',
  permission: 'session.begin',

  /** Everything slow is done: the person is proven, the token random and kept here as a fingerprint only. */
  input: z.object({
    tokenHash: z.string(),
    device: z.string(),
    ip: z.string(),
    proof: proof.optional(),
    /** Only from the list of the sample; otherwise the latest post in force. */
    postId: z.uuid().optional(),
  }),

  async run({ tx, actor, now }, { tokenHash, device, ip, proof, postId }) {
    const accountId = actor.accountId ?? ''
    if (proof && !(await spend(tx, accountId, proof, now))) return refuse('code-used', { field: 'code' })

    const current = (await postsOf(tx, accountId)).filter((post) => isCurrent(post, now))
    const post = current.find(({ id }) => id === postId) ?? current[0]
    const id = newId()
    await tx
      .insertInto('session')
      .values({
        id,
        tokenHash,
        accountId,
        postId: post?.id ?? null,
        device,
        ip,
        createdAt: now,
        seenAt: now,
        expiresAt: new Date(now.getTime() + week),
      })
      .execute()

    const scope = post ? { unitId: post.unitId, kanwilId: post.kanwilId } : null
    const actorPost = post && postTitle(post)
    const after = { device, post: actorPost ?? null }
    return done({ id, accountId }, { subject: accountId, about: [id], scope, after, actorPost })
  },
})

/** A code opens the door once, also when two requests bring it at the same moment. */
async function spend(tx: Tx, accountId: string, proof: Proof, now: Date): Promise<boolean> {
  if ('step' in proof) {
    const spent = await tx
      .updateTable('account')
      .set({ totpStep: proof.step })
      .where('id', '=', accountId)
      .where((eb) => eb.or([eb('totpStep', 'is', null), eb('totpStep', '<', proof.step)]))
      .executeTakeFirst()
    return spent.numUpdatedRows > 0n
  }
  const spent = await tx
    .updateTable('recoveryCode')
    .set({ usedAt: now })
    .where('accountId', '=', accountId)
    .where('hash', '=', proof.recoveryHash)
    .where('usedAt', 'is', null)
    .executeTakeFirst()
  return spent.numUpdatedRows > 0n
}

type Proof = z.infer<typeof proof>
