import { z } from 'zod'
import { act, done, refuse, version } from '#kernel'
import { lockEvent, officesOf } from '../queries.ts'
import type { SigningEvent } from '../tables.ts'
import { eventFields } from './fields.ts'
import { nameOffices } from './offices.ts'

/** Changes what is written of an event until it is closed. An office whose agreements are in it stays invited. */
export const revise = act({
  name: 'signing.revised',
  permission: 'signing.arrange',

  input: z.object({ id: z.uuid(), version, ...eventFields }),

  async run({ tx, actor }, { id, version: seen, units, ...input }) {
    const event = await lockEvent(tx, id, actor)
    if (event.state === 'closed' || event.state === 'called-off') return refuse('closed')
    if (event.version !== seen)
      return refuse('changed-meanwhile', { theirs: { ...toldEvent(event), version: event.version } })
    const before = await officesOf(tx, id)
    const taking = await tx
      .selectFrom('signingPlace')
      .innerJoin('agreement', 'agreement.id', 'signingPlace.agreementId')
      .select('agreement.unitId')
      .distinct()
      .where('eventId', '=', id)
      .where('agreement.unitId', '<>', event.unitId)
      .execute()
    const invited = [...new Set([...units, ...taking.map(({ unitId }) => unitId)])]
    const offices = await nameOffices(tx, actor, event, invited)
    if (!offices.ok) return offices

    await tx
      .updateTable('signingEvent')
      .set({ ...input, version: seen + 1 })
      .where('id', '=', id)
      .execute()
    return done(
      { id },
      {
        subject: id,
        scope: event,
        before: {
          ...toldEvent(event),
          offices: before.filter(({ unitId }) => unitId !== event.unitId).map(({ name }) => name),
        },
        after: { ...input, offices: offices.names },
      },
    )
  },
})

const toldEvent = ({ title, heldOn, startsAt, place, programme }: SigningEvent) => ({
  title,
  heldOn,
  startsAt,
  place,
  programme,
})
