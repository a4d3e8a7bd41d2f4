import { z } from 'zod'
import { act, done, line, maybe, refuse } from '#kernel'
import { progressOf } from '../facts/progress.ts'
import { lockOpenItem } from '../open-item.ts'
import { proofsOf } from './queries.ts'
import { unproven } from './standing.ts'

/**
 * A promise is done: every kind of proof it expects is there and a second person has verified it. With less counted
 * than was promised it needs a reason.
 */
export const finish = act({
  name: 'plan-item.done',
  permission: 'plan.finish',

  input: z.object({ id: z.uuid(), itemId: z.uuid(), note: maybe(line('Isi alasan', 300)) }),

  async run(moment, { id, itemId, note }) {
    const { tx, actor, today } = moment
    const held = await lockOpenItem(moment, { id, itemId })
    if (!held.ok) return held
    const { agreement, item } = held
    if (item.stoppedOn !== null) return refuse('is-stopped', { stoppedOn: item.stoppedOn })
    const missing = unproven(item.proofs, await proofsOf(tx, itemId))
    if (missing.length > 0) return refuse('unproven', { missing })
    const all = await progressOf(tx, [id], today)
    const progress = all.find((each) => each.itemId === itemId)
    const achieved = progress?.kind ? progress.achieved : item.quantity
    if (achieved < item.quantity && note === null) {
      return refuse('short', { field: 'note', achieved, target: item.quantity, measure: item.measure })
    }
    const doneNote = achieved < item.quantity ? note : null
    await tx
      .updateTable('planItem')
      .set({ doneOn: today, doneBy: actor.accountId, doneByName: actor.name, doneNote })
      .where('id', '=', itemId)
      .execute()
    return done(
      { id, itemId },
      {
        subject: itemId,
        about: [id],
        scope: agreement,
        after: { activity: item.activity, doneOn: today, achieved: progress?.kind ? achieved : undefined },
        ...(doneNote === null ? {} : { reason: doneNote }),
      },
    )
  },
})
