import { z } from 'zod'
import { lockAgreement } from '#agreements'
import { act, done, newId, refuse } from '#kernel'
import { lockTurn, notTheirTurn } from '../signing/lock.ts'
import { linkToken, tokenHash } from './link.ts'

/** How long a link stays open: days. */
export const linkDays = 7

/** Somebody of a partner gets a link of their own to read and sign the paper; the one before opens nothing any more. */
export const giveLink = act({
  name: 'esign.link-given',
  permission: 'paper.prepare',

  input: z.object({ id: z.uuid(), signatoryId: z.uuid() }),

  async run({ tx, actor, now, secrets }, { id, signatoryId }) {
    await lockAgreement(tx, id, actor)
    const turn = await lockTurn(tx, id, signatoryId, actor)
    const { agreement, signatory } = turn
    if (signatory.accountId) return refuse('has-account')
    const held = await notTheirTurn(tx, turn)
    if (held) return held
    const linkId = newId()
    const linkEndsAt = new Date(now.getTime() + linkDays * 86_400_000)
    await tx
      .updateTable('esignSignatory')
      .set({
        linkId,
        tokenHash: tokenHash(secrets, linkToken(secrets, linkId)),
        linkGivenBy: actor.name,
        linkEndsAt,
      })
      .where('id', '=', signatoryId)
      .execute()
    const { name } = signatory
    return done(
      { id, linkId },
      { subject: signatoryId, about: [id], scope: agreement, after: { signatoryName: name } },
    )
  },
})
