import { z } from 'zod'
import { act, line, refuse } from '#kernel'
import { decline } from './decline.ts'
import { lockTurn } from './lock.ts'
import { proofField } from './proof.ts'

export const reasonField = line('Tulis alasannya, agar naskah dapat diperbaiki', 200)

/** Somebody of an office does not sign, in their own account. */
export const refuseToSign = act({
  name: 'esign.refused',
  permission: 'paper.sign',

  input: z.object({ id: z.uuid(), signatoryId: z.uuid(), reason: reasonField, proof: proofField }),

  async run(moment, { id, signatoryId, reason, proof }) {
    const turn = await lockTurn(moment.tx, id, signatoryId, moment.actor)
    if (turn.signatory.accountId !== moment.actor.accountId) return refuse('not-yours')
    return decline(moment, turn, reason, proof)
  },
})
