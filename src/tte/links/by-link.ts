import { z } from 'zod'
import { act, type Moment } from '#kernel'
import { confirm } from '../signing/confirm.ts'
import { decline } from '../signing/decline.ts'
import { lockTurn } from '../signing/lock.ts'
import { proofField } from '../signing/proof.ts'
import { reasonField } from '../signing/refuse-to-sign.ts'
import { readIt } from '../signing/sign-on-screen.ts'
import { tokenHash } from './link.ts'

const held = { token: z.string().max(80), proof: proofField }

/** Somebody of a partner signs by a link, and has given the code that was told apart from it. */
export const signByLink = act({
  name: 'esign.confirmed-by-link',
  permission: 'paper.sign-by-link',
  input: z.object({ ...held, read: readIt }),

  async run(moment, { token, proof }) {
    return confirm(moment, await turnBehind(moment, token), proof)
  },
})

/** Somebody of a partner does not sign. */
export const refuseByLink = act({
  name: 'esign.refused-by-link',
  permission: 'paper.sign-by-link',
  input: z.object({ ...held, reason: reasonField }),

  async run(moment, { token, reason, proof }) {
    return decline(moment, await turnBehind(moment, token), reason, proof)
  },
})

async function turnBehind({ tx, actor, now, secrets }: Moment, token: string) {
  const { id, agreementId } = await tx
    .selectFrom('esignSignatory')
    .select(['id', 'agreementId'])
    .where('tokenHash', '=', tokenHash(secrets, token))
    .where('linkEndsAt', '>', now)
    .executeTakeFirstOrThrow()
  return lockTurn(tx, agreementId, id, actor)
}
