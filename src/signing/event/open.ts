import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { lockEvent } from '../queries.ts'

/** The event begins: from now on signatures are recorded one after the other. Not before its day. */
export const open = act({
  name: 'signing.opened',
  permission: 'signing.arrange',

  input: z.object({ id: z.uuid() }),

  async run({ tx, actor, today }, { id }) {
    const event = await lockEvent(tx, id, actor)
    if (event.state !== 'preparing') return refuse('not-preparing')
    if (today < event.heldOn) return refuse('before-its-day', { heldOn: event.heldOn })
    const any = await tx
      .selectFrom('signingPlace')
      .select('agreementId')
      .where('eventId', '=', id)
      .limit(1)
      .executeTakeFirst()
    if (!any) return refuse('nothing-to-sign')
    await tx
      .updateTable('signingEvent')
      .set((eb) => ({ state: 'open', version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .execute()
    return done(
      { id },
      { subject: id, scope: event, before: { state: 'preparing' }, after: { state: 'open' } },
    )
  },
})
