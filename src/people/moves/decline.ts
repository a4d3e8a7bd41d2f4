import { z } from 'zod'
import { act, done, found, line } from '#kernel'
import { decide, lockOffered, ticks } from './items.ts'
import { findMove, isReceiver } from './letter.ts'

/** Refuses people whom a letter offers to the own unit; they stay where they are. */
export const decline = act({
  name: 'move.declined',
  permission: 'move.write',

  input: z.object({ id: z.uuid(), take: ticks, reason: line('Isi alasan', 240) }),

  async run(moment, { id, take, reason }) {
    const { tx, actor, today } = moment
    const move = await findMove(tx, id, actor)
    const scope = found((isReceiver(actor, move) && actor.scope) || undefined)
    const gone = await lockOffered(tx, id, take)
    if (gone) return gone
    await decide(moment, { moveId: id, ids: take, state: 'declined', on: today, reason })
    const after = { people: take.length, letter: move.letter }
    // the reason speaks of people and stands with the letter, where it can be erased
    return done({ id }, { subject: id, about: take, scope, after })
  },
})
