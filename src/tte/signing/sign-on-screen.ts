import { z } from 'zod'
import { act, refuse } from '#kernel'
import { confirm } from './confirm.ts'
import { lockTurn } from './lock.ts'
import { proofField } from './proof.ts'

/** Nobody signs what they did not read. */
export const readIt = z.literal('ya', 'Baca naskahnya, lalu centang')

/** Somebody of an office signs in their own account, and has given their password anew. */
export const signOnScreen = act({
  name: 'esign.confirmed',
  permission: 'paper.sign',

  input: z.object({ id: z.uuid(), signatoryId: z.uuid(), read: readIt, proof: proofField }),

  async run(moment, { id, signatoryId, proof }) {
    const turn = await lockTurn(moment.tx, id, signatoryId, moment.actor)
    if (turn.signatory.accountId !== moment.actor.accountId) return refuse('not-yours')
    return confirm(moment, turn, proof)
  },
})
