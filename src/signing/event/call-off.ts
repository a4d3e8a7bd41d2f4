import { z } from 'zod'
import { act, done, line, refuse } from '#kernel'
import { lockEvent } from '../queries.ts'

/** The event does not take place; its agreements are free for another one. */
export const callOff = act({
  name: 'signing.called-off',
  permission: 'signing.arrange',

  input: z.object({ id: z.uuid(), reason: line('Isi alasan', 240) }),

  async run({ tx, actor }, { id, reason }) {
    const event = await lockEvent(tx, id, actor)
    if (event.state !== 'preparing') return refuse('not-preparing')
    await tx
      .updateTable('signingEvent')
      .set((eb) => ({ state: 'called-off', version: eb('version', '+', 1) }))
      .where('id', '=', id)
      .execute()
    return done(
      { id },
      { subject: id, scope: event, before: { state: event.state }, after: { state: 'called-off' }, reason },
    )
  },
})
