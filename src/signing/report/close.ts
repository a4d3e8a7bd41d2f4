import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { linesOf } from '../lines.ts'
import { guestsOf, lockEvent } from '../queries.ts'
import { closingOf } from './closing.ts'

/** Ends the event and keeps its figures; not while an agreement is neither signed nor postponed. */
export const close = act({
  name: 'signing.closed',
  permission: 'signing.arrange',

  input: z.object({ id: z.uuid() }),

  async run({ tx, actor, now, today }, { id }) {
    const event = await lockEvent(tx, id, actor)
    if (event.state !== 'open') return refuse('not-open')
    const lines = await linesOf(tx, id)
    const waiting = lines.filter(({ standing }) => standing === 'waiting')
    if (waiting.length > 0) return refuse('waiting', { titles: waiting.map(({ title }) => title) })
    const clash = await tx
      .selectFrom('signingRecording')
      .select('id')
      .where('eventId', '=', id)
      .where('standing', '=', 'clash')
      .limit(1)
      .executeTakeFirst()
    if (clash) return refuse('clashes')

    const closing = closingOf(lines, await guestsOf(tx, id), today)
    await tx
      .updateTable('signingEvent')
      .set((eb) => ({
        state: 'closed',
        closing: JSON.stringify(closing),
        closedAt: now,
        version: eb('version', '+', 1),
      }))
      .where('id', '=', id)
      .execute()
    const { total, signed, postponed } = closing
    return done(
      { id },
      {
        subject: id,
        scope: event,
        before: { state: 'open' },
        after: { state: 'closed', total, signed, postponed },
      },
    )
  },
})
