import { z } from 'zod'
import { act, done, found, refuse } from '#kernel'
import { linesOf } from '../lines.ts'
import { lockEvent } from '../queries.ts'
import { movedTo, writeOrder } from './order.ts'

/** Moves one agreement within the order: a step up, a step down, or to a place. */
export const move = act({
  name: 'signing.moved',
  permission: 'signing.arrange',

  input: z.object({
    id: z.uuid(),
    agreementId: z.uuid(),
    ke: z.union([z.enum(['naik', 'turun']), z.coerce.number('Isi nomor urut').int().min(1).max(500)]),
  }),

  async run({ tx, actor }, { id, agreementId, ke }) {
    const event = await lockEvent(tx, id, actor)
    if (event.state === 'closed' || event.state === 'called-off') return refuse('closed')
    const lines = await linesOf(tx, id)
    const line = found(lines.find((each) => each.agreementId === agreementId))
    const place = ke === 'naik' ? line.place - 1 : ke === 'turun' ? line.place + 1 : ke
    const ordered = movedTo(lines, line.place - 1, place)
    await writeOrder(
      tx,
      id,
      ordered.map((each) => each.agreementId),
    )
    return done(
      { id, agreementId },
      {
        subject: id,
        scope: event,
        before: { agreement: line.title, placeInOrder: line.place },
        after: { agreement: line.title, placeInOrder: ordered.indexOf(line) + 1 },
      },
    )
  },
})
