import { HTTPException } from 'hono/http-exception'
import { z } from 'zod'
import { act, done, found, refuse } from '#kernel'
import { linesOf } from '../lines.ts'
import { holdEvent, leadsEvent } from '../queries.ts'

/** Takes an agreement out of the event, as long as nobody signed it there. */
export const leave = act({
  name: 'signing.agreement-left',
  permission: 'signing.arrange',

  input: z.object({ id: z.uuid(), agreementId: z.uuid() }),

  async run({ tx, actor }, { id, agreementId }) {
    const event = await holdEvent(tx, id, actor)
    const line = found((await linesOf(tx, id)).find((each) => each.agreementId === agreementId))
    if (!leadsEvent(actor, event) && actor.scope?.unitId !== line.leadUnitId) throw new HTTPException(403)
    if (event.state !== 'preparing' && event.state !== 'open') return refuse('closed')
    if (line.parties.some(({ recording }) => recording?.kind === 'signed')) return refuse('signed-here')
    await tx
      .deleteFrom('signingPlace')
      .where('eventId', '=', id)
      .where('agreementId', '=', agreementId)
      .execute()
    return done(
      { id },
      {
        subject: id,
        about: [agreementId],
        scope: event,
        before: { event: event.title, agreements: [line.title] },
      },
    )
  },
})
