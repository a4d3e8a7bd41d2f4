import { sql } from 'kysely'
import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { guestsOf, lockEvent } from '../queries.ts'

/** Who came: the whole list at once, ticked or not. */
export const takeAttendance = act({
  name: 'signing.attendance-taken',
  permission: 'signing.arrange',

  input: z.object({
    id: z.uuid(),
    hadir: z.preprocess(
      (value) => (value === undefined ? [] : [value].flat()),
      z.array(z.uuid('Pilih dari daftar')).max(1000),
    ),
  }),

  async run({ tx, actor }, { id, hadir }) {
    const event = await lockEvent(tx, id, actor)
    if (event.state === 'closed' || event.state === 'called-off') return refuse('closed')
    const guests = await guestsOf(tx, id)
    const here = new Set(hadir)
    await tx
      .updateTable('signingGuest')
      .set({ attended: sql<boolean>`id = any(${hadir}::uuid[])` })
      .where('eventId', '=', id)
      .execute()
    const names = (came: (guest: (typeof guests)[number]) => boolean) =>
      guests.filter(came).map(({ name }) => name)
    return done(
      { id },
      {
        subject: id,
        scope: event,
        before: { attended: names(({ attended }) => attended) },
        after: { attended: names((guest) => here.has(guest.id)) },
      },
    )
  },
})
