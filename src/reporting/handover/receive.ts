import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { packOf } from './pack.ts'
import { receiptsOf } from './receipts.ts'

/** The head says that the pack was read, and what stood in it; nothing but the record keeps it. */
export const receive = act({
  name: 'handover.received',
  permission: 'handover.receive',
  input: z.object({ read: z.literal('ya', 'Nyatakan bahwa Anda sudah membacanya') }),

  async run({ tx, actor, today }) {
    if (!actor.scope) throw new HTTPException(404)
    const { unitId } = actor.scope
    const receipts = await receiptsOf(tx, unitId)
    if (receipts.some((receipt) => receipt.actorId === actor.accountId && receipt.day === today))
      return refuse('read-today')
    const parts = await packOf(tx, unitId, today)
    const figures = parts.map(({ title, total }) => `${title} ${total}`).join(', ')
    return done({ unitId }, { subject: unitId, scope: actor.scope, after: { figures, day: today } })
  },
})
