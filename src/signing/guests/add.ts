import { z } from 'zod'
import { act, done, line, maybe, newId, refuse } from '#kernel'
import { guestRoleCodes } from '../kinds.ts'
import { lockEvent } from '../queries.ts'

/** Somebody invited: an official, a witness, who acknowledges, or a guest. */
export const addGuest = act({
  name: 'signing.guest-added',
  permission: 'signing.arrange',

  input: z.object({
    id: z.uuid(),
    role: z.enum(guestRoleCodes, 'Pilih sebagai apa'),
    name: line('Isi nama', 120),
    position: maybe(line('Isi jabatan', 160)),
    institution: maybe(line('Isi instansi', 160)),
  }),

  async run({ tx, actor, now }, { id, ...guest }) {
    const event = await lockEvent(tx, id, actor)
    if (event.state === 'closed' || event.state === 'called-off') return refuse('closed')
    await tx
      .insertInto('signingGuest')
      .values({ id: newId(), eventId: id, ...guest, createdAt: now })
      .execute()
    return done({ id }, { subject: id, scope: event, after: { guest: guest.name, ...guest } })
  },
})
