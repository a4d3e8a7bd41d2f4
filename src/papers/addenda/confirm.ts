import { z } from 'zod'
import { act, done, refuse } from '#kernel'
import { judge } from './judge.ts'

/** The head's word before the effective day: the program merges the addendum on that day. */
export const confirm = act({
  name: 'addendum.confirmed',
  permission: 'agreement.activate',

  input: z.object({ id: z.uuid() }),

  async run(moment, { id }) {
    const { tx, actor, today } = moment
    const judged = await judge(moment, id)
    if (!judged.ok) return judged
    const { addendum, main, copy } = judged
    const on = addendum.startsOn ?? today
    if (on <= today) return refuse('day-has-come')
    await tx
      .updateTable('addendum')
      .set({ confirmedOn: today, confirmedBy: actor.name, version: copy.version + 1 })
      .where('id', '=', id)
      .execute()
    return done({ id }, { subject: id, about: [main.id], scope: addendum, after: { effectiveOn: on } })
  },
})
