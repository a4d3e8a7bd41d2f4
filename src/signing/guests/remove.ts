import { z } from 'zod'
import { act, done, found, refuse } from '#kernel'
import { lockEvent } from '../queries.ts'

/** Takes a name off the list of those invited. */
export const removeGuest = act({
  name: 'signing.guest-removed',
  permission: 'signing.arrange',

  input: z.object({ id: z.uuid(), guestId: z.uuid() }),

  async run({ tx, actor }, { id, guestId }) {
    const event = await lockEvent(tx, id, actor)
    if (event.state === 'closed' || event.state === 'called-off') return refuse('closed')
    const guest = found(
      await tx
        .deleteFrom('signingGuest')
        .where('id', '=', guestId)
        .where('eventId', '=', id)
        .returning(['name', 'role'])
        .executeTakeFirst(),
    )
    return done({ id }, { subject: id, scope: event, before: { guest: guest.name, role: guest.role } })
  },
})
