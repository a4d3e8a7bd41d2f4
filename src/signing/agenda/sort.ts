import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { linesOf } from '../lines.ts'
import { lockEvent } from '../queries.ts'
import { inOrder, orderCodes, orders, writeOrder } from './order.ts'

/** Puts the whole event in order by one of its columns. */
export const sort = act({
  name: 'signing.sorted',
  permission: 'signing.arrange',

  input: z.object({ id: z.uuid(), menurut: z.enum(orderCodes, 'Pilih urutan') }),

  async run({ tx, actor }, { id, menurut }) {
    const event = await lockEvent(tx, id, actor)
    if (event.state === 'closed' || event.state === 'called-off') return refuse('closed')
    const ordered = inOrder(await linesOf(tx, id), menurut)
    await writeOrder(
      tx,
      id,
      ordered.map((each) => each.agreementId),
    )
    return done({ id }, { subject: id, scope: event, after: { order: orders[menurut] } })
  },
})
