import { z } from 'zod'
import { act, done, found, line, refuse } from '#kernel'
import { settleFacts } from '#plans'
import { aboutPledge, lockPledge, restOf } from './pledge.ts'

/** A receipt that was wrong: a counter-fact takes it back, and it stays in sight with the reason. */
export const takeBack = act({
  name: 'pledge.receipt-taken-back',
  permission: 'pledge.write',

  input: z.object({ id: z.uuid(), receiptId: z.uuid(), reason: line('Isi alasan', 240) }),

  async run({ tx, actor, now, today }, { id, receiptId, reason }) {
    const pledge = await lockPledge(tx, id, actor)
    const receipt = found(
      await tx
        .selectFrom('pledgeReceipt')
        .selectAll()
        .where('id', '=', receiptId)
        .where('pledgeId', '=', id)
        .executeTakeFirst(),
    )
    if (receipt.takenBackOn !== null) return refuse('is-taken-back')
    if (restOf(pledge) < receipt.quantity) return refuse('is-in-use')
    await tx
      .updateTable('pledgeReceipt')
      .set({ takenBackOn: today, takenBackByName: actor.name, takenBackReason: reason })
      .where('id', '=', receiptId)
      .execute()
    const { unitId, kanwilId, receivedOn } = receipt
    await settleFacts(tx, now, { kind: 'pledge', id: receiptId, unitId, kanwilId }, [])
    const after = { what: pledge.what, receivedOn, quantity: Number(receipt.quantity) }
    return done(
      { id },
      { subject: id, about: [receiptId, ...aboutPledge(pledge)], scope: pledge, after, reason },
    )
  },
})
